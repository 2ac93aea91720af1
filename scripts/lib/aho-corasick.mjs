/** A plain Aho-Corasick automaton over code units: the classical word list matcher, to measure the engine against. */

/** Gives a function that counts how often any of `words` occurs in a text, in lower case. */
export function createWordCounter(words) {
  const next = [new Map()];
  const out = [0];
  for (const word of words) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (!next[node].has(code)) {
        next[node].set(code, next.length);
        next.push(new Map());
        out.push(0);
      }
      node = next[node].get(code);
    }
    out[node]++;
  }
  const fail = new Int32Array(next.length);
  const queue = [...next[0].values()];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head];
    for (const [code, child] of next[node]) {
      let back = fail[node];
      while (back !== 0 && !next[back].has(code)) back = fail[back];
      fail[child] = next[back].get(code) ?? 0;
      out[child] += out[fail[child]];
      queue.push(child);
    }
  }
  return (text) => {
    const folded = text.toLowerCase();
    let node = 0;
    let count = 0;
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      while (node !== 0 && !next[node].has(code)) node = fail[node];
      node = next[node].get(code) ?? 0;
      count += out[node];
    }
    return count;
  };
}
