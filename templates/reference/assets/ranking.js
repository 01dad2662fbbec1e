// Finds operations, their fields, sections of pages and schemas for a query, best first. It touches no page, so that
// tests run it alone. The files of the index call `addIndex` and `addFields`, the dialog calls `find`.
const ranking = (() => {
  "use strict";
  const { isStop, isIdeographs, isTypo, pairs, wordsOf, splitPieces, analyze } = tokens;
  // A name is another title of the same entry, such as an operation ID. A note is the text of a field.
  const WEIGHTS = { title: 10, name: 8, path: 4, field: 4.5, text: 1.5, note: 1.2, above: 1 };
  const TEXTS = new Set(["text", "note", "above"]);
  // Likeness to a word of the query: words that begin with it, contain it, or differ in a letter.
  const PREFIX = 0.6, PART = 0.4, TYPO = 0.5;
  // Synonyms are words of people. Names of fields are not, so they count less.
  const SYNONYM = 0.8, SYNONYM_OF_FIELD = 0.65, LONGEST_PHRASE = 4;
  // Added if the query begins with the verb of an operation.
  const VERB = 4;
  // By the number in the index: current, deprecated or a term, and what is only about others.
  const STANDINGS = [1, 0.6, 0.4];

  // -- index
  const entries = [];
  // Texts by their words, those that are titles or names by the whole, and synonyms by phrase.
  const textsByWord = new Map(), textsByKey = new Map(), synonyms = new Map();
  const push = (map, key, value) => (map.has(key) ? map.get(key).push(value) : map.set(key, [value]));

  // Adds a text of a place, which is an entry or a field.
  function addText(place, kind, { words, size, key }) {
    const text = { place, kind, size, key };
    for (const word of words) push(textsByWord, word, text);
    if (!TEXTS.has(kind)) push(textsByKey, key, text);
  }

  function addEntry(entry, names) {
    entry.entry = entry;
    entry.number = entries.push(entry);
    for (const kind of ["title", "path", "above", "text"]) if (entry[kind]) addText(entry, kind, analyze(entry[kind]));
    for (const name of names) if (name) addText(entry, "name", analyze(name));
  }

  function addIndex(index) {
    for (const [page, title, method, path, manual, names, text, standing] of index.operations) {
      const verb = splitPieces(title)[0]?.parts[0];
      const entry = { page, anchor: "", title, method, path, manual, text, standing, verb };
      addEntry(entry, [method, manual, ...names]);
    }
    for (const [page, anchor, title, above, text, standing] of index.rows) {
      // The URL has words, too.
      addEntry({ page, anchor, title, above, text, standing }, [`${page} ${anchor}`]);
    }
    for (const group of index.synonyms) {
      const phrases = group.map((phrase) => splitPieces(phrase).flatMap(({ parts }) => parts));
      for (const phrase of phrases) {
        for (const other of phrases) if (other !== phrase) push(synonyms, phrase.join(" "), other);
      }
    }
  }

  // Fields are by operation, in the order of the index: anchor and number of the text, again and again.
  function addFields({ texts, operations }) {
    const notes = texts.map(analyze), names = new Map();
    operations.forEach((row, number) => {
      for (let i = 0; i < row.length; i += 2) {
        const field = { entry: entries[number], anchor: row[i], text: texts[row[i + 1]] };
        const name = field.anchor.split(".").pop();
        if (!names.has(name)) names.set(name, analyze(name));
        addText(field, "field", names.get(name));
        addText(field, "note", notes[row[i + 1]]);
      }
    });
  }

  // -- query
  // Returns the known words for one of a query, each with a factor. The less likely ones count only without the others.
  function spellings(word) {
    const all = [...textsByWord.keys()], found = textsByWord.has(word) || synonyms.has(word) ? [[word, 1]] : [];
    const add = (factor, test) => all.forEach((each) => each !== word && test(each) && found.push([each, factor]));
    if (word.length > 1) add(PREFIX, (each) => each.startsWith(word));
    if (!found.length && word.length > 2) add(PART, (each) => each.includes(word));
    if (!found.length && word.length > 3) {
      all.push(...[...synonyms.keys()].filter((each) => !textsByWord.has(each)));
      add(TYPO, (each) => each.length > 3 && isTypo(word, each));
    }
    return found;
  }

  // Splits ideographs into phrases with synonyms, stop words, and the rest.
  function splitRun(run) {
    const found = [];
    let rest = "";
    for (let at = 0, end; at < run.length; at = end) {
      for (end = Math.min(run.length, at + 6); end > at; end--) {
        if (synonyms.has(run.slice(at, end)) || isStop(run.slice(at, end))) break;
      }
      if (end === at) rest += run[end++];
      else {
        found.push(rest, run.slice(at, end));
        rest = "";
      }
    }
    return [...found, rest].filter(Boolean);
  }

  // Returns the terms of a query: parts of its pieces, each with the name and length of the piece that begins with it.
  function splitTerms(query) {
    return splitPieces(query).flatMap(({ parts, name }) => parts.flatMap((part, i) => {
      const texts = isIdeographs(part) ? splitRun(part) : [part];
      const run = texts.length > 1 ? pairs(part) : [];
      return texts.map((text, j) => ({ text, name, length: i || j ? 0 : parts.length, run, covered: run.length / texts.length }));
    }));
  }

  // Returns the concepts of a query. Each is a list of phrases with the same sense: their words, how alike they are to
  // the query, and how many words of a title they cover.
  function parse(query) {
    const terms = splitTerms(query), concepts = [];
    for (let at = 0, count; at < terms.length; at += count) {
      const { text, name, length, run, covered } = terms[at], phrases = [];
      const key = () => terms.slice(at, at + count).map((term) => term.text).join(" ");
      for (count = Math.min(LONGEST_PHRASE, terms.length - at); count > 1 && !synonyms.has(key()); count--);
      if (length > 1 && textsByWord.has(name)) {
        count = Math.max(count, length);
        phrases.push({ words: [name], factor: 1, covered: length });
      }
      if (count === 1 && isStop(text) && !terms.every((term) => isStop(term.text))) continue;
      if (run.length) phrases.push({ words: run, factor: 1, covered });
      const isWord = count === 1 && !isIdeographs(text);
      for (const [spelling, factor] of isWord ? spellings(text) : [[key(), 1]]) {
        const words = wordsOf(spelling.split(" "));
        phrases.push({ words, factor, covered: words.length });
        if (factor === PREFIX || factor === PART) continue;
        for (const other of (synonyms.get(spelling) || []).map(wordsOf)) {
          phrases.push({ words: other, factor: factor * SYNONYM, covered: other.length, isSynonym: true });
        }
      }
      concepts.push(phrases);
    }
    return concepts;
  }

  // -- ranking
  // Returns the texts that contain all `words`.
  function textsWith(words) {
    const [first, ...others] = words.map((word) => textsByWord.get(word) || []).sort((a, b) => a.length - b.length);
    const sets = others.map((texts) => new Set(texts));
    return first.filter((text) => sets.every((set) => set.has(text)));
  }

  // Returns the matching texts, each with its match of each concept, and how rare each concept is among the entries.
  function match(concepts) {
    const matches = new Map();
    const rarities = concepts.map((phrases, number) => {
      const found = new Set();
      for (const { words, factor, covered, isSynonym } of phrases) for (const text of textsWith(words)) {
        const likeness = isSynonym && text.kind === "field" ? SYNONYM_OF_FIELD : factor;
        if (!matches.has(text)) matches.set(text, []);
        const known = matches.get(text);
        if (!(known[number]?.likeness >= likeness)) known[number] = { likeness, covered };
        found.add(text.place.entry);
      }
      return Math.log(1 + entries.length / (1 + found.size));
    });
    return { matches, rarities };
  }

  // Returns the values of concepts at each place, in its titles and in its texts. A title counts more the more of it is
  // in the query.
  function valuesByPlace(matches, rarities) {
    const places = new Map();
    for (const [{ place, kind, size }, known] of matches) {
      if (!places.has(place)) places.set(place, { titles: [], texts: [] });
      const isText = TEXTS.has(kind), values = places.get(place)[isText ? "texts" : "titles"];
      const coverage = isText ? 1 : Math.min(1, known.reduce((sum, { covered }) => sum + covered, 0) / size);
      known.forEach(({ likeness }, number) => {
        const value = rarities[number] * likeness * WEIGHTS[kind] * (0.2 + 0.8 * coverage);
        values[number] = Math.max(values[number] || 0, value);
      });
    }
    return places;
  }

  // Whether `path` has values in place of the parameters of `template`.
  function isPathOf(template, path) {
    const wanted = template.toLowerCase().split("/"), given = path.toLowerCase().split("/");
    return wanted.length === given.length && wanted.every((each, i) => each.includes("{") || each === given[i]);
  }

  // Returns the entries and fields whose title, name or path is the whole query, with their weights. A path may have
  // values in place of its parameters. Words without a separator are rather words than the name of a field or schema.
  function wholeMatches(query) {
    const pieces = splitPieces(query), isName = pieces.length === 1 && pieces[0].name, found = new Map();
    for (const { place, kind } of textsByKey.get(pieces.flatMap(({ parts }) => parts).join("")) || []) {
      const { standing } = place.entry;
      if (isName || (kind !== "field" && standing < 2)) {
        found.set(place, Math.max(found.get(place) || 0, WEIGHTS[kind] * STANDINGS[standing]));
      }
    }
    const path = query.trim().replace(/^[a-z]+\s+(?=\/)/i, "").replace(/^[a-z]+:\/\/[^/]+/i, "").replace(/[?#].*/, "");
    for (const entry of entries) {
      if (path.includes("/") && entry.path && isPathOf(entry.path, path) && !found.has(entry)) found.set(entry, WEIGHTS.path);
    }
    return found;
  }

  // Returns the hits for `query`, best first: an entry, and the field of it that the query needs, if any. Concepts that
  // are found nowhere at a place cost more than a match in a text can give.
  function find(query) {
    const concepts = parse(query), { matches, rarities } = match(concepts), wholes = wholeMatches(query);
    const places = valuesByPlace(matches, rarities), hits = new Map(), nothing = { titles: [], texts: [] };
    const total = rarities.reduce((sum, each) => sum + each, 0) || 1;
    const verbs = new Map((concepts[0] || []).map(({ words, factor }) => [words.join(" "), factor * rarities[0] * VERB]));
    for (const place of new Set([...places.keys(), ...wholes.keys()])) {
      const { entry } = place, field = place === entry ? null : place;
      const own = places.get(entry) || nothing, more = (field && places.get(field)) || nothing;
      let share = 0, score = verbs.get(entry.verb) || 0, isNeeded = !field || wholes.has(field);
      rarities.forEach((rarity, number) => {
        const title = Math.max(own.titles[number] || 0, more.titles[number] || 0);
        const text = Math.max(own.texts[number] || 0, more.texts[number] || 0);
        if (title || text) share += rarity / total;
        if (!own.titles[number] && (more.titles[number] || (more.texts[number] && !own.texts[number]))) isNeeded = true;
        score += title + text;
      });
      if (!isNeeded) continue;
      const hit = { entry, field, whole: wholes.get(place) || 0, score: score * share ** 2 * STANDINGS[entry.standing] };
      if (!hits.has(entry) || compare(hit, hits.get(entry)) < 0) hits.set(entry, hit);
    }
    return [...hits.values()].sort(compare);
  }

  const compare = (a, b) => b.whole - a.whole || b.score - a.score || a.entry.number - b.entry.number;

  return { addIndex, addFields, find };
})();
