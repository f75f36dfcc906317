// Starts the page that is one file.
//
// Flow: the element #pack holds everything, as latin.rs writes it; this turns its letters back into bytes, unpacks them
// (LZMA, as in a .lzma file), and gives styles, script, Wasm and lessons to the page. On any failure the text of the page
// stays as it was, and #boot-failed appears with a sentence.
//
// Why letters by number: windows-1252 gives every byte one, also from a disk. A host that says the page has another encoding
// would spoil them; then the page fetches itself once more, as bytes.
(function () {
  "use strict";
  var root = document.documentElement;
  var pack = document.getElementById("pack");
  var latin = "windows-1252";

  function bytesOf(text) {
    var all = new Uint8Array(256);
    for (var i = 0; i < 256; i++) all[i] = i;
    var letters = new TextDecoder(latin).decode(all);
    var numbers = {};
    for (i = 0; i < 256; i++) numbers[letters.charCodeAt(i)] = i;
    var out = new Uint8Array(text.length);
    var at = 0;
    for (i = 0; i < text.length; i++) {
      var byte = numbers[text.charCodeAt(i)];
      if (byte === 61) byte = numbers[text.charCodeAt(++i)] ^ 64;
      if (byte === undefined) throw new Error("the file was changed");
      out[at++] = byte;
    }
    return out.subarray(0, at);
  }

  function unpacked(src) {
    var properties = src[0];
    var lc = properties % 9;
    var rest = (properties - lc) / 9;
    var lp = rest % 5;
    var pb = (rest - lp) / 5;
    var size = src[5] + src[6] * 256 + src[7] * 65536 + src[8] * 16777216;
    var out = new Uint8Array(size);
    var at = 0;
    var pos = 14;
    var range = 4294967295;
    var code = 0;
    var i;
    for (i = 0; i < 4; i++) code = code * 256 + src[pos++];

    function probabilities(count) {
      return new Uint16Array(count).fill(1024);
    }
    function refill() {
      if (range < 16777216) {
        if (pos >= src.length) throw new Error("the file was cut off");
        range *= 256;
        code = code * 256 + src[pos++];
      }
    }
    function bit(table, place) {
      var bound = (range >>> 11) * table[place];
      var found = 0;
      if (code < bound) {
        range = bound;
        table[place] += (2048 - table[place]) >> 5;
      } else {
        range -= bound;
        code -= bound;
        table[place] -= table[place] >> 5;
        found = 1;
      }
      refill();
      return found;
    }
    function plain(count) {
      var value = 0;
      while (count--) {
        range = (range - (range % 2)) / 2;
        value *= 2;
        if (code >= range) {
          code -= range;
          value++;
        }
        refill();
      }
      return value;
    }
    function tree(table, offset, count) {
      var place = 1;
      for (var n = 0; n < count; n++) place = (place << 1) | bit(table, offset + place);
      return place - (1 << count);
    }
    function backwards(table, offset, count) {
      var place = 1;
      var value = 0;
      for (var n = 0; n < count; n++) {
        var found = bit(table, offset + place);
        place = (place << 1) | found;
        value |= found << n;
      }
      return value;
    }
    function lengths() {
      return { choice: probabilities(2), low: probabilities(128), middle: probabilities(128), high: probabilities(256) };
    }
    function lengthOf(coder, where) {
      if (!bit(coder.choice, 0)) return tree(coder.low, where << 3, 3);
      if (!bit(coder.choice, 1)) return 8 + tree(coder.middle, where << 3, 3);
      return 16 + tree(coder.high, 0, 8);
    }

    var isMatch = probabilities(192);
    var isRepeat = probabilities(12);
    var isFirst = probabilities(12);
    var isSecond = probabilities(12);
    var isThird = probabilities(12);
    var isShort = probabilities(192);
    var literals = probabilities(768 << (lc + lp));
    var slots = probabilities(256);
    var distances = probabilities(115);
    var align = probabilities(16);
    var matchLengths = lengths();
    var repeatLengths = lengths();
    var state = 0;
    var rep = [0, 0, 0, 0];

    while (at < size) {
      var where = at & ((1 << pb) - 1);
      if (!bit(isMatch, (state << 4) + where)) {
        var before = at ? out[at - 1] : 0;
        var offset = 768 * (((at & ((1 << lp) - 1)) << lc) + (before >> (8 - lc)));
        var symbol = 1;
        if (state >= 7) {
          var match = out[at - rep[0] - 1];
          do {
            var expected = (match >> 7) & 1;
            match <<= 1;
            var found = bit(literals, offset + ((1 + expected) << 8) + symbol);
            symbol = (symbol << 1) | found;
          } while (found === expected && symbol < 256);
        }
        while (symbol < 256) symbol = (symbol << 1) | bit(literals, offset + symbol);
        out[at++] = symbol & 255;
        state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
        continue;
      }
      var length;
      if (bit(isRepeat, state)) {
        var which = 0;
        if (!bit(isFirst, state)) {
          if (!bit(isShort, (state << 4) + where)) {
            state = state < 7 ? 9 : 11;
            out[at] = out[at - rep[0] - 1];
            at++;
            continue;
          }
        } else {
          which = bit(isSecond, state) ? 2 + bit(isThird, state) : 1;
          rep.unshift(rep.splice(which, 1)[0]);
        }
        length = lengthOf(repeatLengths, where);
        state = state < 7 ? 8 : 11;
      } else {
        rep.pop();
        length = lengthOf(matchLengths, where);
        state = state < 7 ? 7 : 10;
        var slot = tree(slots, Math.min(length, 3) << 6, 6);
        var distance = slot;
        if (slot >= 4) {
          var count = (slot >> 1) - 1;
          distance = (2 | (slot & 1)) * Math.pow(2, count);
          if (slot < 14) distance += backwards(distances, distance - slot, count);
          else distance += plain(count - 4) * 16 + backwards(align, 0, 4);
        }
        rep.unshift(distance);
      }
      if (rep[0] >= at) throw new Error("the file was changed");
      for (length += 2; length-- && at < size; at++) out[at] = out[at - rep[0] - 1];
    }
    return out;
  }

  function start(text) {
    var all = unpacked(bytesOf(text));
    var parts = {};
    var at = 0;
    pack.getAttribute("data-parts").split(" ").forEach(function (part) {
      var pair = part.split(":");
      parts[pair[0]] = all.subarray(at, (at += Number(pair[1])));
    });
    if (at !== all.length) throw new Error("the file was cut off");
    pack.textContent = "";
    function add(name, content, type) {
      var element = document.createElement(name);
      if (type) element.type = type;
      element.textContent = new TextDecoder().decode(content);
      document.head.appendChild(element);
    }
    Object.keys(parts).forEach(function (name) {
      if (name === "style" || name === "script" || name === "wasm") return;
      var meta = document.createElement("meta");
      meta.name = name;
      meta.content = URL.createObjectURL(new Blob([parts[name]]));
      document.head.appendChild(meta);
    });
    add("style", parts.style);
    globalThis.netwerktijd = { wasm: parts.wasm, started: started, failed: failed };
    add("script", parts.script, "module");
  }

  function started() {
    root.setAttribute("data-boot", "started");
  }

  function failed(reason) {
    console.error("The page did not start:", reason);
    root.setAttribute("data-boot", "failed");
    var notice = document.getElementById("boot-failed");
    for (var i = 0; i < notice.children.length; i++) {
      notice.children[i].hidden = notice.children[i].lang !== root.lang;
    }
    notice.hidden = false;
  }

  function again() {
    return fetch(location.href).then(function (response) {
      return response.arrayBuffer();
    }).then(function (bytes) {
      var text = new TextDecoder(latin).decode(bytes);
      var from = text.indexOf(">", text.indexOf("id=\"pack\"")) + 1;
      start(text.slice(from, text.indexOf("</", from)));
    });
  }

  try {
    if (document.characterSet.toLowerCase() === latin) start(pack.textContent);
    else again().catch(failed);
  } catch (reason) {
    failed(reason);
  }
})();
