export const id = 993;
export const ids = [993];
export const modules = {

/***/ 993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   request: () => (/* binding */ N)
/* harmony export */ });
// node_modules/.pnpm/universal-user-agent@7.0.3/node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// node_modules/.pnpm/@octokit+endpoint@11.0.5/node_modules/@octokit/endpoint/dist-bundle/index.js
var e = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(e) {
	if (!e) return {};
	return Object.keys(e).reduce((t, n) => {
		t[n.toLowerCase()] = e[n];
		return t;
	}, {});
}
function isPlainObject$1(e) {
	if (typeof e !== "object" || e === null) return false;
	if (Object.prototype.toString.call(e) !== "[object Object]") return false;
	const t = Object.getPrototypeOf(e);
	if (t === null) return true;
	const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
function mergeDeep(e, t) {
	const n = Object.assign({}, e);
	Object.keys(t).forEach((r) => {
		if (isPlainObject$1(t[r])) {
			if (!(r in e)) Object.assign(n, { [r]: t[r] });
			else n[r] = mergeDeep(e[r], t[r]);
		} else Object.assign(n, { [r]: t[r] });
	});
	return n;
}
function removeUndefinedProperties(e) {
	for (const t in e) if (e[t] === void 0) delete e[t];
	return e;
}
function merge(e, t, n) {
	if (typeof t === "string") {
		let [e, r] = t.split(" ");
		n = Object.assign(r ? {
			method: e,
			url: r
		} : { url: e }, n);
	} else n = Object.assign({}, t);
	n.headers = lowercaseKeys(n.headers);
	removeUndefinedProperties(n);
	removeUndefinedProperties(n.headers);
	const r = mergeDeep(e || {}, n);
	if (n.url === "/graphql") {
		if (e && e.mediaType.previews?.length) r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews);
		r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ""));
	}
	return r;
}
function addQueryParameters(e, t) {
	const n = /\?/.test(e) ? "&" : "?";
	const r = Object.keys(t);
	if (r.length === 0) return e;
	return e + n + r.map((e) => {
		if (e === "q") return "q=" + t.q.split("+").map(encodeURIComponent).join("+");
		return `${e}=${encodeURIComponent(t[e])}`;
	}).join("&");
}
var t = /\{[^{}}]+\}/g;
function removeNonChars(e) {
	return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(e) {
	const n = e.match(t);
	if (!n) return [];
	return n.map(removeNonChars).reduce((e, t) => e.concat(t), []);
}
function omit(e, t) {
	const n = { __proto__: null };
	for (const r of Object.keys(e)) if (t.indexOf(r) === -1) n[r] = e[r];
	return n;
}
function encodeReserved(e) {
	return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
		if (!/%[0-9A-Fa-f]/.test(e)) e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return e;
	}).join("");
}
function encodeUnreserved(e) {
	return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return "%" + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(e, t, n) {
	t = e === "+" || e === "#" ? encodeReserved(t) : encodeUnreserved(t);
	if (n) return encodeUnreserved(n) + "=" + t;
	else return t;
}
function isDefined(e) {
	return e !== void 0 && e !== null;
}
function isKeyOperator(e) {
	return e === ";" || e === "&" || e === "?";
}
function getValues(e, t, n, r) {
	var i = e[n], a = [];
	if (isDefined(i) && i !== "") {
		if (typeof i === "string" || typeof i === "number" || typeof i === "bigint" || typeof i === "boolean") {
			i = i.toString();
			if (r && r !== "*") i = i.substring(0, parseInt(r, 10));
			a.push(encodeValue(t, i, isKeyOperator(t) ? n : ""));
		} else if (r === "*") {
			if (Array.isArray(i)) i.filter(isDefined).forEach(function(e) {
				a.push(encodeValue(t, e, isKeyOperator(t) ? n : ""));
			});
			else Object.keys(i).forEach(function(e) {
				if (isDefined(i[e])) a.push(encodeValue(t, i[e], e));
			});
		} else {
			const e = [];
			if (Array.isArray(i)) i.filter(isDefined).forEach(function(n) {
				e.push(encodeValue(t, n));
			});
			else Object.keys(i).forEach(function(n) {
				if (isDefined(i[n])) {
					e.push(encodeUnreserved(n));
					e.push(encodeValue(t, i[n].toString()));
				}
			});
			if (isKeyOperator(t)) a.push(encodeUnreserved(n) + "=" + e.join(","));
			else if (e.length !== 0) a.push(e.join(","));
		}
	} else if (t === ";") {
		if (isDefined(i)) a.push(encodeUnreserved(n));
	} else if (i === "" && (t === "&" || t === "?")) a.push(encodeUnreserved(n) + "=");
	else if (i === "") a.push("");
	return a;
}
function parseUrl(e) {
	return { expand: expand.bind(null, e) };
}
function expand(e, t) {
	var n = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, i) {
		if (r) {
			let e = "";
			const i = [];
			if (n.indexOf(r.charAt(0)) !== -1) {
				e = r.charAt(0);
				r = r.substr(1);
			}
			r.split(/,/g).forEach(function(n) {
				var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
				i.push(getValues(t, e, r[1], r[2] || r[3]));
			});
			if (e && e !== "+") {
				var a = ",";
				if (e === "?") a = "&";
				else if (e !== "#") a = e;
				return (i.length !== 0 ? e : "") + i.join(a);
			} else return i.join(",");
		} else return encodeReserved(i);
	});
	if (e === "/") return e;
	else return e.replace(/\/$/, "");
}
function parse$1(e) {
	let t = e.method.toUpperCase();
	let n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let r = Object.assign({}, e.headers);
	let i;
	let a = omit(e, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const o = extractUrlVariableNames(n);
	n = parseUrl(n).expand(a);
	if (!/^http/.test(n)) n = e.baseUrl + n;
	const s = omit(a, Object.keys(e).filter((e) => o.includes(e)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(r.accept)) {
		if (e.mediaType.format) r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",");
		if (n.endsWith("/graphql")) {
			if (e.mediaType.previews?.length) r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => {
				return `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(t)) n = addQueryParameters(n, s);
	else if ("data" in s) i = s.data;
	else if (Object.keys(s).length) i = s;
	if (!r["content-type"] && typeof i !== "undefined") r["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(t) && typeof i === "undefined") i = "";
	return Object.assign({
		method: t,
		url: n,
		headers: r
	}, typeof i !== "undefined" ? { body: i } : null, e.request ? { request: e.request } : null);
}
function endpointWithDefaults(e, t, n) {
	return parse$1(merge(e, t, n));
}
function withDefaults$1(e, t) {
	const n = merge(e, t);
	const r = endpointWithDefaults.bind(null, n);
	return Object.assign(r, {
		DEFAULTS: n,
		defaults: withDefaults$1.bind(null, n),
		merge: merge.bind(null, n),
		parse: parse$1
	});
}
var n = withDefaults$1(null, e);
// node_modules/.pnpm/content-type@3.1.1/node_modules/content-type/dist/index.js
/*!
* content-type
* Copyright(c) 2015 Douglas Christopher Wilson
* MIT Licensed
*/
const r = 32;
const i = 9;
const a = 59;
const o = 61;
const s = 34;
const c = 92;
const l = 44;
const u = 1;
const d = 2;
const f = 4;
const p = 8;
const m = 16;
const h = 65280;
const g = 65281;
const _ = new Uint8Array(256);
_[i] |= d;
_[r] |= d;
_[a] |= f;
_[l] |= p;
for (let e = 128; e <= 255; e++) _[e] |= u;
for (const e of "!#$%&'*+-.^_`|~") _[e.charCodeAt(0)] |= m;
for (let e = 48; e <= 57; e++) _[e] |= m;
for (let e = 65; e <= 90; e++) _[e] |= 17;
for (let e = 97; e <= 122; e++) _[e] |= m;
const v = (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
function parse(e, t) {
	const n = f | (t?.comma === true ? p : 0);
	const r = e.length;
	let i = t?.start ?? 0;
	while ((_[e.charCodeAt(i)] & d) !== 0) i++;
	let a = i;
	let o = 0;
	let s = -1;
	let c = t?.parameters === false ? p : 0;
	while (a < r) {
		const t = e.charCodeAt(a);
		const r = _[t];
		if ((r & n) !== 0) {
			c |= r & p;
			break;
		}
		if ((r & d) !== 0) {
			if (s === -1) s = a;
		} else s = -1;
		o |= t & h | r;
		a++;
	}
	const l = s === -1 ? a : s;
	const u = e.slice(i, l);
	const m = (o & g) === 0 ? u : u.toLowerCase();
	if (a === r || c !== 0) return {
		type: m,
		index: a,
		parameters: new v()
	};
	return parseParameters(e, m, a, r, n);
}
function parseParameters(e, t, n, r, i) {
	const a = new v();
	parameter: while (n < r) {
		n++;
		while ((_[e.charCodeAt(n)] & d) !== 0) n++;
		const t = n;
		let l = 0;
		let u = -1;
		while (n < r) {
			const f = e.charCodeAt(n);
			const m = _[f];
			if ((m & i) !== 0) {
				if ((m & p) !== 0) break parameter;
				continue parameter;
			}
			if (f === o) {
				const o = u === -1 ? n : u;
				const f = e.slice(t, o);
				const m = (l & g) === 0 ? f : f.toLowerCase();
				n++;
				while ((_[e.charCodeAt(n)] & d) !== 0) n++;
				if (n < r && e.charCodeAt(n) === s) {
					const t = ++n;
					let o = false;
					while (n < r) {
						const l = e.charCodeAt(n);
						if (l === s) {
							if (a[m] === void 0) a[m] = o ? unescapeQuotedPairs(e, t, n) : e.slice(t, n);
							n++;
							let s = 0;
							while (n < r) {
								const t = e.charCodeAt(n);
								const r = _[t];
								if ((r & i) !== 0) {
									s = r & p;
									break;
								}
								n++;
							}
							if (s !== 0) break parameter;
							continue parameter;
						}
						if (l === c && n + 1 < r) {
							o = true;
							n += 2;
							continue;
						}
						n++;
					}
					continue parameter;
				}
				const h = n;
				let v = 0;
				let y = -1;
				while (n < r) {
					const t = e.charCodeAt(n);
					const r = _[t];
					if ((r & i) !== 0) {
						v = r & p;
						break;
					}
					if ((r & d) !== 0) {
						if (y === -1) y = n;
					} else y = -1;
					n++;
				}
				if (a[m] === void 0) {
					const t = y === -1 ? n : y;
					a[m] = e.slice(h, t);
				}
				if (v !== 0) break parameter;
				continue parameter;
			}
			if ((m & d) !== 0) {
				if (u === -1) u = n;
			} else u = -1;
			l |= f & h | m;
			n++;
		}
	}
	return {
		type: t,
		index: n,
		parameters: a
	};
}
function unescapeQuotedPairs(e, t, n) {
	let r = "";
	for (let i = t; i < n; i++) if (e.charCodeAt(i) === c) {
		r += e.slice(t, i);
		t = ++i;
	}
	return r + e.slice(t, n);
}
// node_modules/.pnpm/json-with-bigint@3.5.12/node_modules/json-with-bigint/json-with-bigint.js
const y = /^-?\d+$/;
const b = /^-?\d+n+$/;
const x = JSON.stringify;
const S = JSON.parse;
const w = /^-?\d+n$/;
const T = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const E = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = (e) => e === void 0 || typeof e === "function" || typeof e === "symbol";
const isRawJSON = (e) => e !== null && typeof e === "object" && e.constructor && e.constructor.name === "RawJSON";
const stringifyIteratively = (e, t, n) => {
	let r = "";
	if (typeof n === "number") r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n))));
	else if (typeof n === "string") r = n.slice(0, 10);
	const i = typeof t === "function";
	const a = Array.isArray(t) ? new Set(t.map(String)) : null;
	const prepareVal = (e, n, r) => {
		if (r !== null && typeof r === "object" && typeof r.toJSON === "function") r = r.toJSON(n);
		if (typeof r === "string" && b.test(r)) return r + "n";
		if (typeof r === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(r.toString());
			return r.toString() + "n";
		}
		if (i) r = t.call(e, n, r);
		if (r !== null && typeof r === "object") {
			if (r instanceof Number || r instanceof String || r instanceof Boolean) r = r.valueOf();
		}
		return r;
	};
	const o = prepareVal({ "": e }, "", e);
	if (isUnstringifiable(o)) return;
	const s = o === null || typeof o !== "object";
	const c = isRawJSON(o);
	if (s || c) return x(o);
	const l = [];
	let u = 0;
	const d = [{
		parent: { "": o },
		key: "",
		val: o,
		isArray: Array.isArray(o),
		keys: Array.isArray(o) ? null : Object.keys(o),
		index: 0,
		first: true
	}];
	const f = new WeakSet([o]);
	while (d.length > 0) {
		const e = d[d.length - 1];
		if (e.index === 0) {
			l.push(e.isArray ? "[" : "{");
			u++;
		}
		let t = false;
		if (e.isArray) {
			if (e.index < e.val.length) {
				if (!e.first) l.push(",");
				if (r) l.push("\n" + r.repeat(u));
				const t = e.val[e.index];
				const n = prepareVal(e.val, String(e.index), t);
				if (isUnstringifiable(n)) {
					l.push("null");
					e.first = false;
					e.index++;
				} else {
					const t = n !== null && typeof n === "object";
					const r = isRawJSON(n);
					if (t && !r) {
						if (f.has(n)) throw new TypeError("Converting circular structure to JSON");
						f.add(n);
						d.push({
							parent: e.val,
							key: String(e.index),
							val: n,
							isArray: Array.isArray(n),
							keys: Array.isArray(n) ? null : Object.keys(n),
							index: 0,
							first: true
						});
						e.first = false;
						e.index++;
					} else {
						l.push(x(n));
						e.first = false;
						e.index++;
					}
				}
			} else t = true;
		} else {
			while (e.index < e.keys.length) {
				const t = e.keys[e.index++];
				if (a && !a.has(t)) continue;
				const n = e.val[t];
				const i = prepareVal(e.val, t, n);
				if (isUnstringifiable(i)) continue;
				if (!e.first) l.push(",");
				if (r) l.push("\n" + r.repeat(u) + x(t) + ": ");
				else l.push(x(t) + ":");
				const o = i !== null && typeof i === "object";
				const s = isRawJSON(i);
				if (o && !s) {
					if (f.has(i)) throw new TypeError("Converting circular structure to JSON");
					f.add(i);
					d.push({
						parent: e.val,
						key: t,
						val: i,
						isArray: Array.isArray(i),
						keys: Array.isArray(i) ? null : Object.keys(i),
						index: 0,
						first: true
					});
					e.first = false;
					break;
				} else {
					l.push(x(i));
					e.first = false;
				}
			}
			if (e.index >= e.keys.length && d[d.length - 1] === e) t = true;
		}
		if (t) {
			u--;
			if (!e.first && r) l.push("\n" + r.repeat(u));
			l.push(e.isArray ? "]" : "}");
			f.delete(e.val);
			d.pop();
		}
	}
	return l.join("");
};
const JSONStringify = (e, t, n) => {
	try {
		if ("rawJSON" in JSON) return x(e, (e, n) => {
			if (typeof n === "bigint") return JSON.rawJSON(n.toString());
			if (typeof t === "function") return t(e, n);
			if (Array.isArray(t) && t.includes(e)) return n;
			return n;
		}, n);
		if (!e) return x(e, t, n);
		return x(e, (e, n) => {
			if (typeof n === "string" && b.test(n)) return n.toString() + "n";
			if (typeof n === "bigint") return n.toString() + "n";
			if (typeof t === "function") return t(e, n);
			if (Array.isArray(t) && t.includes(e)) return n;
			return n;
		}, n).replace(T, "$1$2$3").replace(E, "$1$2$3");
	} catch (r) {
		if (r instanceof RangeError) {
			const r = stringifyIteratively(e, t, n);
			if (r === void 0) return void 0;
			if ("rawJSON" in JSON) return r;
			return r.replace(T, "$1$2$3").replace(E, "$1$2$3");
		}
		throw r;
	}
};
const D = new Map();
const isContextSourceSupported = () => {
	const e = JSON.parse.toString();
	if (D.has(e)) return D.get(e);
	try {
		const t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
		D.set(e, t);
		return t;
	} catch {
		D.set(e, false);
		return false;
	}
};
const convertMarkedBigIntsReviver = (e, t, n, r) => {
	if (typeof t === "string" && w.test(t)) return BigInt(t.slice(0, -1));
	if (typeof t === "string" && b.test(t)) return t.slice(0, -1);
	if (!(typeof r === "function")) return t;
	return r(e, t, n);
};
const JSONParseV2 = (e, t) => {
	return JSON.parse(e, (e, n, r) => {
		const i = typeof n === "number" && (n > Number.MAX_SAFE_INTEGER || n < Number.MIN_SAFE_INTEGER);
		const a = r && y.test(r.source);
		if (i && a) return BigInt(r.source);
		if (!(typeof t === "function")) return n;
		return t(e, n, r);
	});
};
const O = Number.MAX_SAFE_INTEGER.toString();
const k = O.length;
const A = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const j = /^"-?\d+n+"$/;
const applyReviverIteratively = (e, t) => {
	const n = { "": e };
	const r = [{
		parent: n,
		key: "",
		visited: false
	}];
	while (r.length > 0) {
		const e = r[r.length - 1];
		if (!e.visited) {
			e.visited = true;
			const t = e.parent[e.key];
			if (t !== null && typeof t === "object") {
				const e = Object.keys(t);
				for (let n = e.length - 1; n >= 0; n--) r.push({
					parent: t,
					key: e[n],
					visited: false
				});
			}
		} else {
			const { parent: n, key: i } = e;
			let a = n[i];
			if (typeof a === "string") {
				if (w.test(a)) a = BigInt(a.slice(0, -1));
				else if (b.test(a)) a = a.slice(0, -1);
			}
			if (typeof t === "function") a = t.call(n, i, a);
			if (a === void 0) delete n[i];
			else n[i] = a;
			r.pop();
		}
	}
	return n[""];
};
const serializeBigInts = (e) => {
	return e.replace(A, (e, t, n, r) => {
		const i = e[0] === "\"";
		if (i && j.test(e)) return e.substring(0, e.length - 1) + "n\"";
		const a = n || r;
		const o = t && (t.length < k || t.length === k && t <= O);
		if (i || a || o) return e;
		return "\"" + e + "n\"";
	});
};
const JSONParse = (e, t) => {
	if (!e) return S(e, t);
	try {
		if (isContextSourceSupported()) return JSONParseV2(e, t);
		const n = serializeBigInts(e);
		return S(n, (e, n, r) => convertMarkedBigIntsReviver(e, n, r, t));
	} catch (n) {
		if (n instanceof RangeError) {
			const n = serializeBigInts(e);
			const r = S(n);
			return applyReviverIteratively(r, t);
		}
		throw n;
	}
};
// node_modules/.pnpm/@octokit+request-error@7.1.2/node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(e, t, n) {
		super(e, { cause: n.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(t);
		if (Number.isNaN(this.status)) this.status = 0;
		if ("response" in n) this.response = n.response;
		const r = Object.assign({}, n.request);
		if (n.request.headers.authorization) r.headers = Object.assign({}, n.request.headers, { authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = r;
	}
};
// node_modules/.pnpm/@octokit+request@10.0.16/node_modules/@octokit/request/dist-bundle/index.js
var M = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(e) {
	if (typeof e !== "object" || e === null) return false;
	if (Object.prototype.toString.call(e) !== "[object Object]") return false;
	const t = Object.getPrototypeOf(e);
	if (t === null) return true;
	const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
var noop = () => "";
async function fetchWrapper(e) {
	const t = e.request?.fetch || globalThis.fetch;
	if (!t) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const n = e.request?.log || console;
	const r = e.request?.parseSuccessResponseBody !== false;
	const i = isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body;
	const a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)]));
	let o;
	try {
		o = await t(e.url, {
			method: e.method,
			body: i,
			redirect: e.request?.redirect,
			headers: a,
			signal: e.request?.signal,
			...e.body && { duplex: "half" }
		});
	} catch (t) {
		let n = "Unknown Error";
		if (t instanceof Error) {
			if (t.name === "AbortError") {
				t.status = 500;
				throw t;
			}
			n = t.message;
			if (t.name === "TypeError" && "cause" in t) {
				if (t.cause instanceof Error) n = t.cause.message;
				else if (typeof t.cause === "string") n = t.cause;
			}
		}
		const r = new RequestError(n, 500, { request: e });
		r.cause = t;
		throw r;
	}
	const s = o.status;
	const c = o.url;
	const l = {};
	for (const [e, t] of o.headers) l[e] = t;
	const u = {
		url: c,
		status: s,
		headers: l,
		data: ""
	};
	if ("deprecation" in l) {
		const t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/);
		const r = t && t.pop();
		n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r ? `. See ${r}` : ""}`);
	}
	if (s === 204 || s === 205) return u;
	if (e.method === "HEAD") {
		if (s < 400) return u;
		throw new RequestError(o.statusText, s, {
			response: u,
			request: e
		});
	}
	if (s === 304) {
		u.data = await getResponseData(o);
		throw new RequestError("Not modified", s, {
			response: u,
			request: e
		});
	}
	if (s >= 400) {
		u.data = await getResponseData(o);
		throw new RequestError(toErrorMessage(u.data), s, {
			response: u,
			request: e
		});
	}
	u.data = r ? await getResponseData(o) : o.body;
	return u;
}
async function getResponseData(e) {
	const t = e.headers.get("content-type");
	if (!t) return e.text().catch(noop);
	const n = parse(t);
	if (isJSONResponse(n)) {
		let t = "";
		try {
			t = await e.text();
			return JSONParse(t);
		} catch (e) {
			return t;
		}
	} else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") return e.text().catch(noop);
	else return e.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(e) {
	return e.type === "application/json" || e.type === "application/scim+json";
}
function toErrorMessage(e) {
	if (typeof e === "string") return e;
	if (e instanceof ArrayBuffer) return "Unknown error";
	if (typeof e === "object" && e !== null && "message" in e) {
		const t = e;
		const n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
		return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
	}
	return `Unknown error: ${JSON.stringify(e)}`;
}
function withDefaults(e, t) {
	const n = e.defaults(t);
	const newApi = function(e, t) {
		const r = n.merge(e, t);
		if (!r.request || !r.request.hook) return fetchWrapper(n.parse(r));
		const request2 = (e, t) => {
			return fetchWrapper(n.parse(n.merge(e, t)));
		};
		Object.assign(request2, {
			endpoint: n,
			defaults: withDefaults.bind(null, n)
		});
		return r.request.hook(request2, r);
	};
	return Object.assign(newApi, {
		endpoint: n,
		defaults: withDefaults.bind(null, n)
	});
}
var N = withDefaults(n, M);



/***/ })

};
