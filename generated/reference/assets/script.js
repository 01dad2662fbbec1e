// Theme, server and copy buttons. The pages are complete without them.
(() => {
  "use strict";
  const html = document.documentElement;
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
})();
