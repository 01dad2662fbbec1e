// Theme, server, search and copy buttons. The pages are complete without them.
const reference = (() => {
  "use strict";
  const html = document.documentElement;
  const here = new URL(".", document.currentScript.src);
  // Other pages of the same origin have keys of their own.
  const keyOf = (name) => `${html.dataset.api}.${name}`;
  const storage = {
    get(name) { try { return localStorage.getItem(keyOf(name)); } catch { return null; } },
    set(name, value) { try { value ? localStorage.setItem(keyOf(name), value) : localStorage.removeItem(keyOf(name)); } catch { /* the choice is not stored */ } },
  };

  // -- theme, before the first paint
  html.classList.add("js");
  if (storage.get("theme")) html.dataset.theme = storage.get("theme");

  function switchTheme() {
    const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const next = (html.dataset.theme || system) === "dark" ? "light" : "dark";
    if (next === system) delete html.dataset.theme;
    else html.dataset.theme = next;
    storage.set("theme", html.dataset.theme);
  }

  // -- search index
  let records = null, onLoad = null;

  function loadIndex(index) {
    const record = (path, anchor, title, subtitle, texts, anchors) =>
      ({ path, anchor, title, subtitle, anchors, texts: texts.filter(([text]) => text).map(([text, weight]) => prepare(text, weight)) });
    records = [
      ...index.operations.map(([page, method, path, title, id, manual, sdk, python, text, anchors]) =>
        record(page, "", title, `${method} ${path}`,
          [[title, 10], [path, 10], [method, 3], [id, 10], [manual, 10], [sdk, 9], [python, 9], [text, 2]], anchors.split(" "))),
      ...index.others.map(([page, anchor, name, text]) => record(page, anchor, name, text, [[name, 8], [text, 1]], [])),
    ];
    for (const each of records) each.fields = each.anchors.map((anchor) => prepare(anchor.split(".").pop(), 5));
    onLoad?.();
  }

  const squeeze = (text) => text.toLowerCase().replace(/[\s_-]+/g, "");
  const splitWords = (text) => text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const prepare = (text, weight) => ({ text: text.toLowerCase(), squeezed: squeeze(text), words: splitWords(text), weight });

  // Edit distance with exchanged neighbours; more than `most` is not computed.
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      [before, last] = [last, row];
    }
    return last[b.length];
  }

  function scoreText(term, squeezed, { text, squeezed: whole, words: parts, weight }) {
    if (text === term || whole === squeezed) return weight;
    if (parts.includes(term)) return weight * 0.8;
    if (parts.some((part) => part.startsWith(term))) return weight * 0.7;
    if (text.includes(term) || (squeezed.length > 2 && whole.includes(squeezed))) return weight * 0.5;
    if (/^[\u3400-\u9fff]{2,}$/.test(term) && [...term].every((sign) => text.includes(sign))) return weight * 0.3;
    return 0;
  }

  function scoreTypos(term, { words: parts, weight }) {
    const most = term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
    return most && parts.some((part) => distance(term, part, most) <= most) ? weight * 0.2 : 0;
  }

  function search(query) {
    const terms = query.trim().split(/\s+/).filter(Boolean).map((term) => [term.toLowerCase(), squeeze(term)]);
    const all = [query.trim().toLowerCase(), squeeze(query)];
    const hits = [];
    for (const each of records) {
      let score = terms.length > 1 ? Math.max(...each.texts.map((text) => scoreText(...all, text))) : 0;
      let field = "";
      for (const [term, squeezed] of terms) {
        let best = Math.max(...each.texts.map((text) => scoreText(term, squeezed, text)));
        each.fields.forEach((text, i) => {
          const value = scoreText(term, squeezed, text);
          if (value > best) { best = value; field = each.anchors[i]; }
        });
        best ||= Math.max(...each.texts.map((text) => scoreTypos(term, text)), ...each.fields.map((text) => scoreTypos(term, text)));
        score = best ? score + best : NaN;
      }
      if (score > 0) hits.push({ each, score, field });
    }
    return hits.sort((a, b) => b.score - a.score).slice(0, 40);
  }

  // As the generator makes the element ID of a field from its label.
  const fieldAnchor = (label) => (/^[a-z]/i.test(label) ? "" : "response-") + label.replace(/[^\w-]/gu, "-");

  // -- search dialog
  let dialog = null;

  function createDialog() {
    dialog = document.createElement("dialog");
    dialog.className = "search";
    dialog.setAttribute("aria-label", "Search");
    dialog.innerHTML = '<input type="text" enterkeyhint="search" aria-label="Search operations, paths, fields and codes" placeholder="Operation, path, field or code" autocomplete="off" spellcheck="false"><ul aria-label="Results"></ul><output></output>';
    const [input, list] = dialog.children;
    input.addEventListener("input", () => showHits(input.value));
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
    const script = document.createElement("script");
    script.src = new URL("search-index.js", here);
    document.head.append(script);
  }

  function openDialog() {
    if (!dialog) createDialog();
    if (!dialog.open) dialog.showModal();
    dialog.firstChild.select();
  }

  function showHits(query) {
    const [, list, output] = dialog.children;
    list.replaceChildren();
    output.textContent = "";
    if (!records) { onLoad = () => showHits(dialog.firstChild.value); return; }
    if (!query.trim()) return;
    const hits = search(query);
    for (const { each, field } of hits) {
      const link = document.createElement("a"), title = document.createElement("strong"), more = document.createElement("small");
      const anchor = field ? fieldAnchor(field) : each.anchor;
      link.href = new URL(`../${each.path}.html${anchor ? `#${anchor}` : ""}`, here);
      link.addEventListener("click", () => dialog.close());
      title.textContent = each.title;
      more.textContent = field ? `${each.subtitle}, ${field}` : each.subtitle;
      link.append(title, more);
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    output.textContent = hits.length ? `${hits.length}${hits.length === 40 ? " or more" : ""} found` : "Nothing found";
  }

  // -- server: the samples are written for one, and the chosen one replaces it
  let sampleTexts = null;

  function findSampleTexts() {
    const found = [];
    for (const code of document.querySelectorAll(".code code:not(.language-json)")) {
      const nodes = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) found.push([nodes.currentNode, nodes.currentNode.data]);
    }
    return found;
  }

  const escapePattern = (text) => text.replace(/\W/g, "\\$&");

  // Replaces whole words: `eu` is no part of `eu-west`, and `a.com` none of `b.a.com`.
  function replaceServer(text, from, to) {
    if (from.region) return text.replace(new RegExp(`(?<![\\w-])${escapePattern(from.region)}(?![\\w-])`, "g"), () => to.region);
    const [before, after] = [from.url.pathname, to.url.pathname].map((path) => path.replace(/\/$/, ""));
    const pattern = new RegExp(`(${escapePattern(from.text)}|(?<![\\w.-])${escapePattern(from.url.host)})(?![\\w-])`, "g");
    return text.replace(pattern, (found) => (found === from.text ? to.text : to.url.host))
      .replace(/^([A-Z]+ )(\/\S*)/, (all, method, path) => (path.startsWith(`${before}/`) ? method + after + path.slice(before.length) : all));
  }

  function fillServer(select) {
    const [from, to] = [select.querySelector("[selected]"), select.selectedOptions[0]].map(({ value, dataset }) =>
      ({ text: value, url: new URL(value), region: dataset.region }));
    sampleTexts ??= findSampleTexts();
    for (const [node, text] of sampleTexts) node.data = replaceServer(text, from, to);
  }

  function addServerChoice(select) {
    const isKnown = [...select.options].some((each) => each.value === storage.get("server"));
    if (isKnown) {
      select.value = storage.get("server");
      fillServer(select);
    }
    select.addEventListener("change", () => { storage.set("server", select.value); fillServer(select); });
  }

  // -- page
  function openFolds() {
    // Samples are folded on narrow screens only, by a selector that older browsers lack.
    if (!CSS.supports("selector(::details-content)")) document.querySelectorAll(".fold").forEach((each) => (each.open = true));
  }

  function openDetails() {
    let at = location.hash.length > 1 && document.querySelector(":target");
    for (const target = at; at; at = at.parentElement) {
      if (at.tagName === "DETAILS" && !at.open) { at.open = true; target.scrollIntoView(); }
    }
  }

  function addCopyButtons() {
    for (const code of document.querySelectorAll(".code")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = "Copy";
      button.addEventListener("click", async () => {
        const text = code.querySelector("code").textContent;
        try { await navigator.clipboard.writeText(text); } catch { copySelection(code.querySelector("code")); }
        button.textContent = "Copied";
        setTimeout(() => (button.textContent = "Copy"), 1500);
      });
      code.append(button);
    }
  }

  function copySelection(code) {
    getSelection().selectAllChildren(code);
    document.execCommand("copy");
    getSelection().removeAllRanges();
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelector(".theme").addEventListener("click", switchTheme);
    document.querySelector(".find").addEventListener("click", (event) => { event.preventDefault(); openDialog(); });
    document.getElementById(`sample-${storage.get("sample")}`)?.click();
    document.querySelectorAll(".tabs input").forEach((each) =>
      each.addEventListener("change", () => storage.set("sample", each.id.replace("sample-", ""))));
    const server = document.querySelector(".server");
    if (server) addServerChoice(server);
    openFolds();
    document.querySelector(".menu [aria-current]")?.scrollIntoView({ block: "nearest", behavior: "instant" });
    addCopyButtons();
    openDetails();
  });
  addEventListener("hashchange", openDetails);
  addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "radio";
    if ((event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      openDialog();
    }
  });
  return { loadIndex };
})();
