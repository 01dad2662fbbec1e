// The search dialog. The index and its ranking are loaded when it opens first.
(() => {
  "use strict";
  const MOST = 40, EXCERPT = 160;
  const assets = new URL(".", document.currentScript.src);
  let dialog = null;
  // The parts of the index that have come.
  const loaded = new Set();

  function createElement(tag, text = "", properties = {}) {
    return Object.assign(document.createElement(tag), { textContent: text }, properties);
  }

  function createDialog() {
    dialog = createElement("dialog", "", { className: "search", ariaLabel: "Search" });
    const input = createElement("input", "", {
      type: "text", enterKeyHint: "search", autocomplete: "off", spellcheck: false, placeholder: "Task, operation, path, field or code",
      ariaLabel: "Search for tasks, operations, paths, fields and codes",
    });
    const list = createElement("ul", "", { ariaLabel: "Results", ariaBusy: "true" });
    dialog.append(input, list, createElement("output"));
    input.addEventListener("input", showHits);
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    dialog.addEventListener("keydown", (event) => {
      const links = [...list.querySelectorAll("a")], at = links.indexOf(document.activeElement);
      if (event.key === "ArrowDown") (links[at + 1] || links[0])?.focus();
      else if (event.key === "ArrowUp") (at > 0 ? links[at - 1] : input).focus();
      else if (event.key === "Enter" && at < 0) links[0]?.click();
      else if (event.key === "Backspace" && at >= 0) return input.focus();
      else if (event.key.length === 1 && at >= 0 && !event.ctrlKey && !event.metaKey) return input.focus();
      else return;
      event.preventDefault();
    });
    document.body.append(dialog);
  }

  // Script elements also work for pages that were opened as files. They run in this order, so that titles are found
  // before the fields have come.
  function loadIndex() {
    for (const file of ["tokens", "ranking", "search-index", "search-fields"]) {
      const script = createElement("script", "", { src: new URL(`${file}.js`, assets), async: false });
      script.onload = () => { loaded.add(file); showHits(); };
      script.onerror = () => { dialog.lastChild.textContent = "The index of the search cannot be loaded."; };
      document.head.append(script);
    }
  }

  function openDialog() {
    if (!dialog) {
      createDialog();
      loadIndex();
    }
    if (!dialog.open) dialog.showModal();
    dialog.firstChild.select();
  }

  function showHits() {
    const [input, list, output] = dialog.children, query = input.value.trim();
    if (!loaded.has("search-index")) return;
    const hits = query ? ranking.find(query) : [], isComplete = loaded.has("search-fields");
    list.ariaBusy = isComplete ? null : "true";
    list.replaceChildren(...hits.slice(0, MOST).map((hit) => hitItem(hit, query)));
    list.scrollTop = 0;
    if (!query) output.textContent = "";
    else if (!hits.length && !isComplete) output.textContent = "Loading the fields";
    else if (!hits.length) output.textContent = "Nothing found. Try fewer or other words, a path, or the name of a field.";
    else output.textContent = hits.length > MOST ? `The first ${MOST} of ${hits.length} found` : `${hits.length} found`;
  }

  function hitItem({ entry, field }, query) {
    const anchor = field ? field.anchor : entry.anchor;
    const link = createElement("a", "", { href: new URL(`../${entry.page}.html${anchor ? `#${anchor}` : ""}`, assets) });
    link.addEventListener("click", () => dialog.close());
    link.append(createElement("strong", entry.title));
    if (entry.manual) link.append(" ", createElement("span", entry.manual, language(entry.manual)));
    const place = entry.method ? `${entry.method} ${entry.path}` : entry.above;
    const notes = [place, field?.anchor, entry.method && entry.standing ? "deprecated" : ""].filter(Boolean);
    if (notes.length) link.append(createElement("small", notes.join(", ")));
    const text = field ? field.text : entry.text;
    if (text) link.append(createElement("small", excerpt(text, query), { className: "excerpt" }));
    const item = createElement("li");
    item.append(link);
    return item;
  }

  // Titles of the manual are in the language of the service.
  const SCRIPTS = { ja: /[\u3040-\u30ff]/, ko: /[\uac00-\ud7af]/, zh: /[\u3400-\u9fff]/ };
  function language(text) {
    const lang = Object.keys(SCRIPTS).find((each) => SCRIPTS[each].test(text));
    return lang ? { lang } : {};
  }

  // Returns the part of `text` around the longest word of the query in it, or its beginning.
  function excerpt(text, query) {
    const known = query.toLowerCase().split(/\s+/).filter((word) => text.toLowerCase().includes(word));
    const at = text.toLowerCase().indexOf(known.sort((a, b) => b.length - a.length)[0] || "");
    if (at < EXCERPT / 2) return text.slice(0, EXCERPT);
    return `… ${text.slice(text.lastIndexOf(" ", at - EXCERPT / 4) + 1, at + EXCERPT)}`;
  }

  document.querySelector(".find").addEventListener("click", (event) => {
    event.preventDefault();
    openDialog();
  });
  addEventListener("keydown", (event) => {
    const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "radio";
    const isCommand = event.ctrlKey || event.metaKey;
    if ((event.key === "/" && !isTyping && !isCommand) || (event.key === "k" && isCommand)) {
      event.preventDefault();
      openDialog();
    }
  });
})();
