// Theme and copy buttons. The pages are complete without them.
(() => {
  "use strict";
  const html = document.documentElement;
  const storage = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch { /* theme and sample are not stored */ } },
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

  // -- page
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
    document.querySelector(".menu [aria-current]")?.scrollIntoView({ block: "nearest", behavior: "instant" });
    addCopyButtons();
    openDetails();
  });
  addEventListener("hashchange", openDetails);
})();
