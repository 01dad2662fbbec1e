// Splits texts and queries into words, and compares words. Forms of a word are equal; Chinese needs no spaces.
const tokens = (() => {
  "use strict";
  const isIdeographs = (text) => /^[\u3040-\u30ff\u3400-\u9fff]+$/.test(text);
  const PARTS = /[\u3040-\u30ff\u3400-\u9fff]+|(?:(?![\u3040-\u30ff\u3400-\u9fff])[\p{L}\p{N}])+/gu;

  // Plurals and verb forms become one word. It need not be English, only equal for all forms.
  function stem(word) {
    if (!/^[a-z]{4,30}$/.test(word)) return word;
    const singular = word.replace(/ies$/, "y").replace(/(ch|sh|x|s)es$/, "$1").replace(/([^sui])s$/, "$1");
    const [, base] = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(singular) || [];
    return (base?.length > 2 ? base.replace(/([bdgmnprt])\1$/, "$1") : singular).replace(/e$/, "");
  }

  // Words that do not distinguish pages. They count only in queries of nothing else.
  const STOP_WORDS = new Set((
    "a am an and another any are as at be by can could did do does for from had has have how i if in into is it its me " +
    "my of on or our s should so some than that the their them then there these this those through to via was we were " +
    "what when where which while who why will with would you your 怎么 如何 怎样 什么 哪些 哪个 为什么 的 了 吗 呢 我 请 一个"
  ).split(" ").map(stem));
  // Most operations get or list something, so that a title is as complete without these verbs.
  const WEAK_WORDS = new Set([...STOP_WORDS, "get", "list"]);

  // Ideographs have no spaces between words. Each two neighbours are searched like a word.
  const pairs = (run) => (run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)));
  const wordsOf = (parts) => parts.flatMap((part) => (isIdeographs(part) ? pairs(part) : [part]));

  // Splits `text` at spaces into pieces: each has its parts and, if these are several, the name that they make together.
  function splitPieces(text) {
    const pieces = text.split(/\s+/).map((piece) => {
      const found = piece.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().match(PARTS) || [];
      const parts = found.map(stem);
      return { parts, name: parts.length > 1 ? parts.join("") : "" };
    });
    return pieces.filter(({ parts }) => parts.length);
  }

  function analyze(text) {
    const pieces = splitPieces(text), parts = pieces.flatMap((piece) => piece.parts), found = new Set(wordsOf(parts));
    const size = [...found].filter((word) => !WEAK_WORDS.has(word)).length || 1;
    for (const { name } of pieces) if (name) found.add(name);
    return { words: found, size, key: parts.join("") };
  }

  // Whether two different words are equal but for one letter: added, lost, replaced, or swapped with its neighbour.
  function isTypo(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    const [x, y] = [a.slice(at), b.slice(at)], [u, v] = [x.slice(1), y.slice(1)];
    return u === v || u === y || x === v || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
  }

  return { isStop: (word) => STOP_WORDS.has(word), isIdeographs, isTypo, pairs, wordsOf, splitPieces, analyze };
})();
