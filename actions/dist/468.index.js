export const id = 468;
export const ids = [468];
export const modules = {

/***/ 8203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ AwsRestJsonProtocol)
/* harmony export */ });
/* harmony import */ var _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3451);
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2226);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7010);
/* harmony import */ var _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(148);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1589);
/* harmony import */ var _sdk_stream_mixin_BWqdm20e_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6483);
/* harmony import */ var _JsonCodec2_DkzbCa76_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);







// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(e) {
	if (e.includes(",") || e.includes("\"")) e = `"${e.replace(/\\/g, "\\\\").replace(/"/g, "\\\"")}"`;
	return e;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(e, t, n) {
	if (n <= 0 || !Number.isInteger(n)) throw new Error("Invalid number of delimiters (" + n + ") for splitEvery.");
	const r = e.split(t);
	if (n === 1) return r;
	const i = [];
	let a = "";
	for (let e = 0; e < r.length; e++) {
		if (a === "") a = r[e];
		else a += t + r[e];
		if ((e + 1) % n === 0) {
			i.push(a);
			a = "";
		}
	}
	if (a !== "") i.push(a);
	return i;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
var HttpBindingProtocol = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.P {
	async serializeRequest(e, t, i) {
		const a = t && typeof t === "object" ? t : {};
		const o = {};
		const s = {};
		const c = await i.endpoint();
		const l = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e?.input);
		const u = l.getHttpBindings().request;
		const d = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.L)(e);
		const f = new _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_6__.t({
			query: o,
			headers: s
		});
		if (c) {
			this.updateServiceEndpoint(f, c);
			this.setHostPrefix(f, e, a, d);
			const [t, n, r] = d;
			if (t) {
				f.method = t;
				f.path = f.path === "/" ? n : f.path + n;
				for (const [e, t] of r) o[e] = t;
			}
		}
		f.query = o;
		const p = this.serializeHttpBindings(a, f, u, d);
		if (p) f.body = await this.serializeEventStream({
			eventStream: p,
			requestSchema: l
		});
		return f;
	}
	serializeHttpBindings(e, t, n, r) {
		const i = this.serializer;
		const a = typeof i.writeCodec === "function" ? i : void 0;
		const o = t.query;
		const s = t.headers;
		const c = n.syntheticBodySchema;
		let l = false;
		let u;
		let d;
		let f;
		const m = Object.getOwnPropertyNames(e);
		const h = Object.getPrototypeOf(e);
		const g = (h === Object.prototype || h === null) && !n.hasIdempotency && !n.hasPrefixHeaders && m.length * 2 < n.memberBindings.length;
		const _ = g ? m.length : n.memberBindings.length;
		for (let t = 0; t < _; ++t) {
			const r = g ? (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.r)(n.byName, m[t]) ? n.byName[m[t]] : void 0 : n.memberBindings[t];
			if (!r) continue;
			const c = r[1];
			const h = r[0];
			const _ = c[0];
			const v = c[1];
			const y = c[2];
			const b = r[2];
			const x = r[3];
			const S = e[h];
			if (S == null && !(v >> 10 & 1)) continue;
			if (b === 36) {
				const e = v >> 11 & 3;
				if (e) {
					if (e === 2) d = S || void 0;
					else u = S;
				} else {
					if (a) a.writeCodec(_, S);
					else i.write(_, S);
					u = i.flush();
				}
			} else if (b === 33 || b === 38) {
				const e = this.serializeHttpValue(c, S, b, a);
				if (b === 33) (f ??= Object.create(null))[h] = e;
				else s[x] = e;
			} else if (b === 39) for (const e in S) {
				if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.r)(S, e)) continue;
				const t = x + e;
				s[t.toLowerCase()] = this.serializeHttpValue(y, S[e], 38, a, a ? y[0] : [y[0], { httpHeader: t }]);
			}
			else if ((b & 62) === 34) this.serializeQuery(c, S, x, o, a);
			else l = true;
		}
		const v = r[1];
		const y = r[3];
		if (v && y && t.path.endsWith(v)) t.path = t.path.slice(0, -v.length) + this.serializePath(y, f, n);
		if (l && c) {
			if (a) a.writeCodec(c, e);
			else i.write(c, e);
			u = i.flush();
		}
		t.body = u;
		return d;
	}
	serializeQuery(e, t, n, r, i) {
		const [a, o, s] = e;
		const c = i ? void 0 : a.getMergedTraits();
		if (n === void 0) {
			for (const e in t) {
				if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.r)(t, e) || e in r) continue;
				if (!i) Object.assign(s[0].getMergedTraits(), {
					...c,
					httpQuery: e,
					httpQueryParams: void 0
				});
				this.serializeQuery(s, t[e], e, r, i);
			}
			return;
		}
		if ((o & 192) === 64) {
			const e = [];
			for (const n of t) {
				const t = this.serializeHttpValue(s, n, 34, i, i ? s[0] : [s[0], c]);
				if (o >> 13 & 1 || t !== void 0) e.push(t);
			}
			r[n] = e;
		} else r[n] = this.serializeHttpValue(e, t, 34, i, i ? a : [a, c]);
	}
	serializeHttpValue(e, t, n, r, i = e[0]) {
		const a = e[1];
		const o = a & 255;
		if (r && !(a & 1792) && (o <= 2 || o === 17 || o === 19)) return String(t);
		if (r) r.writeHttpBinding(e, t, n);
		else this.serializer.write(i, t);
		return this.serializer.flush();
	}
	serializePath(e, t, n) {
		let r = "";
		for (const [i, a] of e) {
			if (a === 0) {
				r += i;
				continue;
			}
			const e = t?.[i];
			if (e === void 0) {
				if ((0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.r)(n.byName, i) && n.byName[i][2] === 33) throw new Error(`No value provided for input HTTP label: ${i}.`);
				r += `{${i}${a === 2 ? "+" : ""}}`;
			} else r += a === 2 ? e.split("/").map(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.R).join("/") : (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.R)(e);
		}
		return r;
	}
	async deserializeResponse(e, t, r) {
		const i = this.deserializer;
		const a = typeof i.readCodec === "function" ? i : void 0;
		const o = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e.output);
		const s = o.getHttpBindings().response;
		const c = {};
		if (r.statusCode >= 300) {
			const n = await (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.z)(r.body, t);
			if (n.byteLength > 0) Object.assign(c, await i.read(15, n));
			await this.handleError(e, t, r, c, this.deserializeMetadata(r));
			throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
		}
		const l = await this.deserializeHttpMessage(o, t, r, c);
		if (l.length) {
			const e = await (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.z)(r.body, t);
			if (e.byteLength > 0) {
				const t = await (a ? a.readCodec(s.syntheticBodySchema, e) : i.read(s.syntheticBodySchema, e));
				for (const e of l) if (t[e] != null) c[e] = t[e];
			}
		} else if (!s.bindings.payload) await (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.z)(r.body, t);
		c.$metadata = this.deserializeMetadata(r);
		return c;
	}
	async deserializeHttpMessage(e, t, r, i, a) {
		const o = i instanceof Set ? a : i;
		const s = this.deserializer;
		const c = typeof s.readCodec === "function" ? s : void 0;
		const l = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e);
		const { bodyMemberNames: d, bindings: { payload: m, statusCode: h, headers: g, prefixHeaders: _ } } = l.getHttpBindings().response;
		const y = r.headers;
		if (m) {
			const [e, n] = m;
			const [i, a] = n;
			const u = a >> 11 & 3;
			if (u) {
				if (u === 2) o[e] = await this.deserializeEventStream({
					response: r,
					responseSchema: l
				});
				else o[e] = (0,_sdk_stream_mixin_BWqdm20e_js__WEBPACK_IMPORTED_MODULE_4__.t)(r.body);
			} else if (r.body) {
				const a = await (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.z)(r.body, t);
				if (a.byteLength > 0) o[e] = await (c ? c.readPayload(n, a) : s.read(i, a));
			}
		}
		for (const e in y) {
			if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.r)(y, e)) continue;
			const t = e.toLowerCase();
			const n = y[e];
			if (t !== e) {
				delete y[e];
				y[t] = n;
			}
			const r = (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.r)(g, t) ? g[t] : void 0;
			if (!r) continue;
			const [i, [a, l, d], , f] = r;
			if (d) {
				const e = l >> 16 & 1 ? splitEvery(n, ",", 2) : (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.vt)(n);
				const t = [];
				for (const n of e) t.push(c ? c.readHttpBinding(d, n.trim(), 38) : await s.read([d[0], { httpHeader: f }], n.trim()));
				o[i] = t;
			} else o[i] = c ? c.readHttpBinding(r[1], n, 38) : await s.read(a, n);
		}
		for (const [e, [, , t], , n] of _) {
			o[e] = {};
			for (const r in y) {
				if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.r)(y, r)) continue;
				if (!r.startsWith(n)) continue;
				const i = y[r];
				o[e][r.slice(n.length)] = c ? c.readHttpBinding(t, i, 38) : await s.read([t[0], { httpHeader: r }], i);
			}
		}
		if (h) o[h[0]] = r.statusCode;
		return d;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
var HttpInterceptingShapeDeserializer = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.F {
	codecDeserializer;
	stringDeserializer;
	constructor(e, t) {
		super();
		this.codecDeserializer = e;
		this.stringDeserializer = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.N(t);
	}
	setSerdeContext(e) {
		this.stringDeserializer.setSerdeContext(e);
		this.codecDeserializer.setSerdeContext(e);
		this.serdeContext = e;
	}
	read(e, t) {
		const r = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e);
		const i = r.getMergedTraits();
		if (i.httpHeader || i.httpResponseCode) {
			const e = r.getHttpBindingValue(38, i);
			return this.readHttpBinding(e, t, 38);
		}
		if (i.httpPayload) return this.readPayload(r.getHttpBindingValue(36, i), t);
		return this.readCodec(r, t);
	}
	readHttpBinding(e, t, n) {
		const r = typeof t === "string" ? t : (this.serdeContext?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.n)(t);
		return this.stringDeserializer.readHttpBinding(e, r, n);
	}
	readPayload([e, t], n) {
		const r = t & 255;
		if (r === 21 || r === 42) return typeof n === "string" ? (this.serdeContext?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.r)(n) : n;
		if (r === 0) return typeof n === "string" ? n : (this.serdeContext?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.n)(n);
		return this.readCodec(e, n);
	}
	readCodec(e, t) {
		return this.codecDeserializer.read(e, t);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
var ToStringShapeSerializer = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.F {
	settings;
	stringBuffer = "";
	constructor(e) {
		super();
		this.settings = e;
	}
	write(e, t) {
		const r = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e);
		const i = r.getMergedTraits();
		const a = r.getHttpBindingLocation(i);
		this.writeHttpBinding(r.getHttpBindingValue(a, i), t, a);
	}
	writeHttpBinding([t, n, r], i, a) {
		const o = n & 255;
		switch (typeof i) {
			case "object":
				if (i === null) {
					this.stringBuffer = "null";
					return;
				}
				if (o >= 4 && o <= 7) {
					if (!(i instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${i} when schema expected Date in ${t.getName(true)}`);
					const e = this.settings.httpBindings ? n >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && o > 4 ? o : e ? e + 4 : this.settings.timestampFormat.default) {
						case 5:
							this.stringBuffer = i.toISOString().replace(".000Z", "Z");
							break;
						case 6:
							this.stringBuffer = (0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_3__.o)(i);
							break;
						case 7:
							this.stringBuffer = String(i.getTime() / 1e3);
							break;
						default:
							console.warn("Missing timestamp format, using epoch seconds", i);
							this.stringBuffer = String(i.getTime() / 1e3);
					}
					return;
				}
				if ((o === 21 || o === 42) && "byteLength" in i) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.St)(i);
					return;
				}
				if ((o & 192) === 64 && Array.isArray(i)) {
					r ??= t.getHttpBindingCollectionValue(a);
					const e = r[1] & 255;
					const n = e >= 4 && e <= 7;
					let o = "";
					for (const e of i) {
						this.writeHttpBinding(r, e, a);
						const t = this.flush();
						if (o) o += ", ";
						o += n ? t : quoteHeader(t);
					}
					this.stringBuffer = o;
					return;
				}
				this.stringBuffer = JSON.stringify(i, null, 2);
				break;
			case "string":
				const c = n >> 8 & 3;
				let l = i;
				if (c === 2) l = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.yt.from(l);
				if (c && (a & 6) === 6) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.St)(l.toString());
					return;
				}
				this.stringBuffer = i;
				break;
			default: this.stringBuffer = n >> 10 & 1 ? (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.B)() : String(i);
		}
	}
	flush() {
		const e = this.stringBuffer;
		this.stringBuffer = "";
		return e;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
var HttpInterceptingShapeSerializer = class {
	codecSerializer;
	stringSerializer;
	buffer;
	constructor(e, t, n = new ToStringShapeSerializer(t)) {
		this.codecSerializer = e;
		this.stringSerializer = n;
	}
	setSerdeContext(e) {
		this.codecSerializer.setSerdeContext(e);
		this.stringSerializer.setSerdeContext(e);
	}
	write(e, t) {
		const r = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.I.of(e);
		const i = r.getMergedTraits();
		if (i.httpHeader || i.httpLabel || i.httpQuery) {
			const e = r.getHttpBindingLocation(i);
			this.writeHttpBinding(r.getHttpBindingValue(e, i), t, e);
			return;
		}
		this.writeCodec(r, t);
	}
	writeHttpBinding(e, t, n) {
		this.stringSerializer.writeHttpBinding(e, t, n);
		this.buffer = this.stringSerializer.flush();
	}
	writeCodec(e, t) {
		this.codecSerializer.write(e, t);
	}
	flush() {
		if (this.buffer !== void 0) {
			const e = this.buffer;
			this.buffer = void 0;
			return e;
		}
		return this.codecSerializer.flush();
	}
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol = class extends HttpBindingProtocol {
	serializer;
	deserializer;
	codec;
	mixin = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.n();
	constructor({ defaultNamespace: e, errorTypeRegistries: t, jsonCodec: n }) {
		super({
			defaultNamespace: e,
			errorTypeRegistries: t
		});
		const r = {
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			httpBindings: true,
			jsonName: true
		};
		this.codec = n ?? new _JsonCodec2_DkzbCa76_js__WEBPACK_IMPORTED_MODULE_5__.t(r);
		this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), r);
		this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), r);
	}
	getShapeId() {
		return "aws.protocols#restJson1";
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(e) {
		this.codec.setSerdeContext(e);
		super.setSerdeContext(e);
	}
	async serializeRequest(e, t, n) {
		const r = await super.serializeRequest(e, t, n);
		const i = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.st.of(e.input);
		if (!r.headers["content-type"]) {
			const e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
			if (e) r.headers["content-type"] = e;
		}
		if (r.body == null && r.headers["content-type"] === this.getDefaultContentType()) r.body = "{}";
		return r;
	}
	async deserializeResponse(e, t, n) {
		const r = await super.deserializeResponse(e, t, n);
		const i = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.st.of(e.output);
		for (const [e, t] of i.structIterator()) if (t.getMemberTraits().httpPayload && !(e in r)) r[e] = null;
		return r;
	}
	async handleError(e, t, n, r, i) {
		const a = (0,_JsonCodec2_DkzbCa76_js__WEBPACK_IMPORTED_MODULE_5__.r)(n, r) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
		const { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i);
		const c = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.st.of(o);
		const u = r.message ?? r.Message ?? "UnknownError";
		const d = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
		await this.deserializeHttpMessage(o, t, n, r);
		const f = {};
		const p = this.codec.createDeserializer();
		for (const [e, t] of c.structIterator()) {
			const n = t.getMergedTraits().jsonName ?? e;
			f[e] = p.readObject(t, r[n]);
		}
		throw this.mixin.decorateServiceException(Object.assign(d, s, {
			$fault: c.getMergedTraits().error,
			message: u
		}, f), r);
	}
	getDefaultContentType() {
		return "application/json";
	}
};



/***/ }),

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ amiTags),
/* harmony export */   C: () => (/* binding */ Wt),
/* harmony export */   D: () => (/* binding */ Vt),
/* harmony export */   E: () => (/* binding */ Gt),
/* harmony export */   F: () => (/* binding */ recipeName),
/* harmony export */   I: () => (/* binding */ recipeTags),
/* harmony export */   L: () => (/* binding */ It),
/* harmony export */   M: () => (/* binding */ componentName),
/* harmony export */   N: () => (/* binding */ configurationName),
/* harmony export */   O: () => (/* binding */ amiDescription),
/* harmony export */   P: () => (/* binding */ distributedTags),
/* harmony export */   S: () => (/* binding */ Ut),
/* harmony export */   T: () => (/* binding */ Bt),
/* harmony export */   _: () => (/* binding */ fingerprint),
/* harmony export */   a: () => (/* binding */ workflowOfRef),
/* harmony export */   b: () => (/* binding */ qt),
/* harmony export */   c: () => (/* binding */ Qt),
/* harmony export */   d: () => (/* binding */ unexpected),
/* harmony export */   f: () => (/* binding */ whyUnreadable),
/* harmony export */   g: () => (/* binding */ recordedParts),
/* harmony export */   h: () => (/* binding */ partsTags),
/* harmony export */   i: () => (/* binding */ jobOf),
/* harmony export */   j: () => (/* binding */ bornWith),
/* harmony export */   k: () => (/* binding */ amiName),
/* harmony export */   l: () => (/* binding */ githubApi),
/* harmony export */   m: () => (/* binding */ lastRecipe),
/* harmony export */   n: () => (/* binding */ imageBuilder),
/* harmony export */   o: () => (/* binding */ textOf),
/* harmony export */   p: () => (/* binding */ changesText),
/* harmony export */   r: () => (/* binding */ rn),
/* harmony export */   s: () => (/* binding */ withinTime),
/* harmony export */   t: () => (/* binding */ ssm),
/* harmony export */   u: () => (/* binding */ placeOf),
/* harmony export */   v: () => (/* binding */ partsOf),
/* harmony export */   w: () => (/* binding */ Kt),
/* harmony export */   x: () => (/* binding */ zt),
/* harmony export */   y: () => (/* binding */ Ht)
/* harmony export */ });
/* harmony import */ var _left_behind_j458Wks4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(710);
/* harmony import */ var _document_text_BLz2C4Su_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7148);
/* harmony import */ var _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1240);
/* harmony import */ var _back_off_IrdbUsA5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3422);
/* harmony import */ var _classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1784);
/* harmony import */ var _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3451);
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2226);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7010);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1589);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6997);
/* harmony import */ var _AwsRestJsonProtocol_BBdMyJ7E_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8203);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);












// packages/domain/src/job/limit.ts
const Mt = 99999;
const jobsOf = (e) => {
	const t = e.is === "map" ? (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.yn)(e, "jobs")?.value : void 0;
	return t?.is === "map" ? t : void 0;
};
const callsOthers = (e) => e.entries.some(({ value: e }) => e.is === "map" && (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.yn)(e, "uses"));
const minutesInWorkflow = (e, t, n) => {
	const r = jobsOf(e);
	const i = r && (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.yn)(r, t)?.value;
	if (!r || i?.is !== "map" || (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.yn)(i, "uses") || !n && callsOthers(r)) return "unknown";
	const a = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.yn)(i, "timeout-minutes")?.value;
	if (!a || a.is === "scalar" && a.value === null) return "unsaid";
	if (a.is !== "scalar") return "unknown";
	if (typeof a.value === "number" && a.value > 0 && a.value <= Mt) return a.value;
	return typeof a.value === "string" && a.value.includes("${{") ? "expression" : "unknown";
};
const Nt = 360;
const jobMinutes = ({ said: e, given: t, hosted: n, file: r, job: i }) => {
	const a = t === void 0 ? [] : [{
		minutes: t,
		by: "the input job-timeout-minutes"
	}];
	const o = [...typeof e === "number" ? [{
		minutes: e,
		by: `timeout-minutes of ${i} in ${r}`
	}] : [], ...a];
	const s = {
		minutes: Nt,
		by: "GitHub's six hours for a job"
	};
	return (o.length === 0 || n ? [...o, s] : o).reduce((e, t) => t.minutes < e.minutes ? t : e);
};
const Pt = 3e5;
const Ft = .2;
const It = Nt * 6e4 - Pt;
const jobEnd = ({ minutes: e, by: t }, n) => {
	const r = e * 6e4;
	const i = Math.min(Pt, r * Ft);
	const a = n.known ? "the job began" : "this step began, as the job's beginning is not known";
	const o = new Date(n.at).toISOString();
	return {
		limit: n.at + r,
		by: n.at + r - i,
		because: `${a} at ${o}, GitHub ends it after ${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.rr)(r)} (${t}), and ${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.rr)(i)} are left to end in order`
	};
};
// packages/domain/src/stage/ingredients.ts
const Lt = 12;
const Rt = " {{ imagebuilder:buildDate }}";
const componentName = ({ data: e }, t, n = "Linux") => `golden-ami-${t(n === "Linux" ? e : `${n}\n${e}`).slice(0, Lt)}`;
const recipeName = ({ family: e, stage: t }, n) => `${`golden-ami-${e}-${t}`.slice(0, 114)}-${n.slice(0, Lt)}`;
const configurationName = (e, t) => `golden-ami-${t(JSON.stringify(e)).slice(0, Lt)}`;
const amiName = ({ family: e, stage: t, architecture: n }) => `${`${e}-${t}-${n}`.slice(0, 98)}${Rt}`;
const zt = _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.$t.family;
const Bt = _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.$t.stage;
const Vt = _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.$t.version;
const Ht = _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.$t.architecture;
const Ut = _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.$t.fingerprint;
const Wt = _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.$t.run;
const Gt = "golden-ami:tests";
const Kt = "golden-ami:scan";
const qt = "golden-ami:distribution";
const amiDescription = ({ family: e, stage: t, architecture: n }, r) => `${e} ${t} for ${n}, fingerprint ${r.slice(0, Lt)}`;
const bornWith = (e, t, n) => ({
	[zt]: e.family,
	[Bt]: e.stage,
	[Vt]: t,
	[Ut]: n,
	[_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.$t.parent]: e.parent,
	[Ht]: e.architecture
});
const amiTags = (e, t, n) => ({
	...bornWith(e, t, n),
	...(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.nn)(e.family, n)
});
const distributedTags = (e, t) => {
	const { [Vt]: n, ...r } = amiTags(e, "", t);
	return r;
};
const recipeTags = ({ family: e, stage: t, architecture: n }, r) => ({
	[zt]: e,
	[Bt]: t,
	[Ht]: n,
	[Ut]: r
});
// packages/domain/src/stage/setting-parts.ts
const settingParts = ({ volumes: e, workflows: t }, n) => [...e.map((e) => volumePart(e, n)), ...t.filter(decides).map((e) => workflowPart(e, n))];
const decides = ({ arn: e }) => !e.includes(":workflow/distribution/");
const volumePart = ({ device: e, ...t }, n) => ({
	kind: "setting",
	name: `volume ${e}`,
	value: n(JSON.stringify(inOrder(t)))
});
const workflowPart = ({ arn: e, parameters: t, onFailure: n = "abort" }, r) => ({
	kind: "setting",
	name: `workflow ${e.slice(0, e.search(/\/\d+\.\d+\.\d+(?:\/|$)/))}`,
	value: r(JSON.stringify([
		e,
		inOrder(t),
		n
	]))
});
const inOrder = (e) => Object.entries(e).filter(([, e]) => e !== void 0).sort(([e], [t]) => e < t ? -1 : 1);
// packages/domain/src/stage/parts.ts
const partsOf = (e, t) => [
	{
		kind: "parent",
		name: "parent",
		value: e.parent
	},
	{
		kind: "architecture",
		name: "architecture",
		value: e.architecture
	},
	...settingParts(e, t),
	...e.components.map((e) => e.is === "own" ? documentPart(e, t) : componentPart(e, t))
];
const fingerprint = (e, t) => t(JSON.stringify([
	2,
	e.family,
	e.stage,
	partsOf(e, t).map(({ kind: e, name: t, value: n }) => e === "document" ? [e, n] : [
		e,
		t,
		n
	])
]));
const documentPart = ({ path: e, data: t, parameters: n }, r) => ({
	kind: "document",
	name: e,
	value: r(JSON.stringify([r(t), sorted(n)]))
});
const componentPart = ({ arn: e, parameters: t }, n) => {
	const [, r = e, i = ""] = /^(.*?)\/([^/]+\/[^/]+)$/.exec(e) ?? [];
	const a = sorted(t);
	return {
		kind: "component",
		name: r,
		value: a.length === 0 ? i : `${i} with ${n(JSON.stringify(a))}`
	};
};
const sorted = (e) => Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1);
// packages/domain/src/stage/changes.ts
const Jt = ["golden-ami:parts", ...[
	2,
	3,
	4
].map((e) => `golden-ami:parts-${e}`)];
const Yt = " / ";
const Xt = "...";
const Zt = 12;
const lastRecipe = (e, t, n) => {
	const r = fingerprint(e, n);
	return t.filter((t) => t.fingerprint !== r && t.architecture === e.architecture).sort((e, t) => t.created - e.created || (t.arn < e.arn ? -1 : 1))[0];
};
const recorded = ({ name: e, value: t }) => ({
	name: e.replace(/^arn:.*:component\//, ""),
	value: t.replace(/[0-9a-f]{64}/g, (e) => e.slice(0, Zt))
});
const partsTags = (e) => {
	const t = e.map(recorded).map(({ name: e, value: t }) => `${e} = ${t}`);
	const n = [];
	const add = (e, t) => {
		const r = n.at(-1);
		if (e.length > t) return false;
		if (r !== void 0 && r.length + 3 + e.length <= t) n[n.length - 1] = `${r}${Yt}${e}`;
		else if (n.length < Jt.length) n.push(e);
		else return false;
		return true;
	};
	if (t.findIndex((e) => !add(e, 250)) >= 0) n.push(`${n.pop() ?? ""}${Yt}${Xt}`);
	return Object.fromEntries(n.map((e, t) => [Jt[t] ?? "", e]));
};
const recordedParts = (e) => Jt.flatMap((t) => e[t]?.split(Yt) ?? []);
const readParts = (e) => e.flatMap((e) => {
	const t = e.lastIndexOf(" = ", e.length - 4);
	return t < 1 ? [] : [{
		name: e.slice(0, t),
		value: e.slice(t + 3)
	}];
});
const byName$1 = (e) => {
	const t = new Map();
	return new Map(e.map((e) => {
		const n = (t.get(e.name) ?? 0) + 1;
		t.set(e.name, n);
		return [`${e.name} ${n}`, e];
	}));
};
const changesText = (e, t) => {
	if (!e) return "the first build of this stage";
	const n = changesOf(e.parts, t);
	return `what changed since ${e.release}: ${n.length === 0 ? "its recipe does not say" : n.join("; ")}`;
};
const changesOf = (e, t) => {
	const n = byName$1(readParts(e));
	if (n.size === 0) return [];
	const r = byName$1(t.map(recorded));
	const i = e.at(-1) === Xt;
	const a = [...[...r].flatMap(([e, t]) => {
		const r = n.get(e);
		if (!r) return i ? [] : [`${t.name} is new`];
		return r.value === t.value ? [] : [changeOf(r, t)];
	}), ...[...n].filter(([e]) => !r.has(e)).map(([, { name: e }]) => `${e} is gone`)];
	if (a.length > 0 || i) return a;
	return [...n.keys()].join() === [...r.keys()].join() ? [] : ["the order of the components"];
};
const changeOf = (e, { name: t, value: n }) => /^[0-9a-f]{12}$/.test(n) ? `${t} changed` : `${t} ${e.value} \u2192 ${n}`;
// packages/actions-kit/src/github-api.ts
const placeOf = ({ github: e }) => placeIn(e.repository);
const placeIn = (e) => {
	const [t = "", n = ""] = e.split("/");
	return {
		owner: t,
		repo: n
	};
};
const githubApi = async ({ github: e, web: t }, n, r) => {
	const { request: i } = await __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 993));
	const fetch = (e, n) => t.ask(e, n, r);
	return i.defaults({
		baseUrl: e.apiUrl,
		headers: { authorization: `Bearer ${n}` },
		request: { fetch }
	});
};
const Qt = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.dr)("the input github-token is empty");
const unexpected = (e) => new _left_behind_j458Wks4_js__WEBPACK_IMPORTED_MODULE_0__.l({
	message: `GitHub answered with something else than ${e}`,
	passes: true
});
const whyUnreadable = (n) => {
	const { cause: r } = n;
	const i = r instanceof _left_behind_j458Wks4_js__WEBPACK_IMPORTED_MODULE_0__.l ? r : n instanceof TypeError ? unexpected("its API describes") : n;
	return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.dr)((0,_left_behind_j458Wks4_js__WEBPACK_IMPORTED_MODULE_0__.g)(i), i instanceof _left_behind_j458Wks4_js__WEBPACK_IMPORTED_MODULE_0__.l && i.passes ? { transient: true } : {});
};
// packages/actions-kit/src/within-time.ts
const withinTime = (e, t) => {
	const { clock: n } = e;
	const left = () => t - n.now();
	return {
		...e,
		clock: {
			now: n.now,
			cancelled: () => n.cancelled() || left() <= 0,
			sleep: (e, t) => n.sleep(left() > 0 ? Math.min(e, left()) : e, t)
		}
	};
};
// packages/actions-kit/src/github-contents.ts
const textOf = (e, t) => {
	if (!("content" in e) || e.type !== "file") return void 0;
	const i = Number(e.size) > _document_text_BLz2C4Su_js__WEBPACK_IMPORTED_MODULE_1__.t;
	return (0,_document_text_BLz2C4Su_js__WEBPACK_IMPORTED_MODULE_1__.n)(i ? new Uint8Array(_document_text_BLz2C4Su_js__WEBPACK_IMPORTED_MODULE_1__.t + 1) : Buffer.from(e.content, "base64"), t);
};
// packages/actions-kit/src/workflow-ref.ts
const workflowOfRef = (e) => {
	const [, t, n] = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)@/.exec(e) ?? [];
	return t === void 0 || n === void 0 ? void 0 : {
		repository: t,
		path: n
	};
};
// packages/actions-kit/src/job.ts
const $t = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.tr)("^[1-9]\\d{0,19}$", "nothing: GitHub sets it");
const en = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.tr)("^[^/\\s]+/[^/\\s]+/[^@]+@\\S+$", "nothing: GitHub sets it");
const tn = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.tr)("^[0-9a-f]{40,64}$", "nothing: GitHub sets it");
const nn = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.tr)("^[1-9]\\d{0,4}$", "whole minutes like 90, as the job has them in timeout-minutes");
const rn = {
	"job-check-run-id": (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.H)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.Z)($t)),
	"job-workflow-ref": (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.H)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.Z)(en)),
	"job-workflow-sha": (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.H)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.Z)(tn)),
	"job-timeout-minutes": (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.H)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.Z)(nn))
};
const an = {
	attempts: 2,
	within: 5e3
};
const jobOf = async (e, t, n) => {
	const r = e.clock.now();
	const i = t["job-check-run-id"] === void 0 ? void 0 : Number(t["job-check-run-id"]);
	const [a, o] = await Promise.all([startOf(e, i, n), workflowOf(e, t, n)]);
	const { job: s, runnerEnvironment: c } = e.github;
	const l = t["job-timeout-minutes"] === void 0 ? void 0 : Number(t["job-timeout-minutes"]);
	const u = jobMinutes({
		said: o.said,
		given: l,
		hosted: c !== "self-hosted",
		file: o.path,
		job: s
	});
	const ee = jobEnd(u, {
		at: r,
		known: false
	});
	const te = a === void 0 ? ee : jobEnd(u, {
		at: a,
		known: true
	});
	return {
		check: i,
		end: te.limit > r ? te : ee
	};
};
const asked = async (t, n, r) => {
	if (n === "") return void 0;
	try {
		return await r(await githubApi(t, n, an));
	} catch (n) {
		t.debug((0,_left_behind_j458Wks4_js__WEBPACK_IMPORTED_MODULE_0__.g)(n));
		return;
	}
};
const startOf = async (e, t, n) => {
	if (t === void 0) return void 0;
	const r = await asked(e, n, async (n) => {
		const { data: r } = await n("GET /repos/{owner}/{repo}/actions/jobs/{job_id}", {
			...placeOf(e),
			job_id: t
		});
		return Date.parse(r.started_at);
	});
	return r === void 0 || Number.isNaN(r) || r > e.clock.now() ? void 0 : r;
};
const workflowOf = async (e, t, n) => {
	const { github: r } = e;
	const i = t["job-workflow-ref"];
	const a = workflowOfRef(i ?? r.workflowRef);
	if (!a) return {
		path: "its workflow",
		said: "unknown"
	};
	const { repository: o, path: s } = a;
	const c = i === void 0 ? r.workflowSha : t["job-workflow-sha"] ?? "";
	const l = await atCommit(e, {
		repository: o,
		path: s,
		ref: c
	}, n) ?? await inWorkspace(e, o, s);
	const u = l === void 0 ? void 0 : (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.ct)(l, s);
	const te = u && "tree" in u ? u.tree : void 0;
	return {
		path: s,
		said: te ? minutesInWorkflow(te, r.job, i !== void 0) : "unknown"
	};
};
const atCommit = async (e, { repository: t, path: n, ref: r }, i) => r === "" ? void 0 : asked(e, i, async (e) => {
	const { data: i } = await e("GET /repos/{owner}/{repo}/contents/{path}", {
		...placeIn(t),
		path: n,
		ref: r
	});
	return textOf(i, n);
});
const inWorkspace = async (e, t, n) => {
	if (t.toLowerCase() !== e.github.repository.toLowerCase()) return void 0;
	try {
		return await e.readFile(n);
	} catch {
		return;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/hash-node/hash-node.js
var Hash = class {
	algorithmIdentifier;
	secret;
	hash;
	constructor(e, t) {
		this.algorithmIdentifier = e;
		this.secret = t;
		this.reset();
	}
	update(e, t) {
		this.hash.update((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ht)(castSourceData(e, t)));
	}
	digest() {
		return Promise.resolve(this.hash.digest());
	}
	reset() {
		this.hash = this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHmac)(this.algorithmIdentifier, castSourceData(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)(this.algorithmIdentifier);
	}
};
function castSourceData(e, t) {
	if (Buffer.isBuffer(e)) return e;
	if (typeof e === "string") return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_6__.a)(e, t);
	if (ArrayBuffer.isView(e)) return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_6__.i)(e.buffer, e.byteOffset, e.byteLength);
	return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_6__.i)(e);
}
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/auth/httpAuthSchemeProvider.js
const defaultImagebuilderHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.xt)(t).operation,
		region: await (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.bt)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "imagebuilder",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const defaultImagebuilderHttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		default: t.push(createAwsAuthSigv4HttpAuthOption$1(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig$1 = (e) => {
	const t = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.bt)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "imagebuilder"
	});
};
const g = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/package.json
var on = "3.1046.0";
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/bdd.js
const sn = "ref";
const _ = -1;
const cn = true;
const ln = "isSet";
const un = "PartitionResult";
const dn = "booleanEquals";
const fn = "getAttr";
const pn = { [sn]: "Endpoint" };
const mn = { [sn]: un };
const hn = {};
const gn = [{ [sn]: "Region" }];
const _n = {
	conditions: [
		[ln, [pn]],
		[ln, gn],
		[
			"aws.partition",
			gn,
			un
		],
		[dn, [{ [sn]: "UseFIPS" }, cn]],
		[dn, [{ [sn]: "UseDualStack" }, cn]],
		[dn, [{
			fn,
			argv: [mn, "supportsDualStack"]
		}, cn]],
		[dn, [{
			fn,
			argv: [mn, "supportsFIPS"]
		}, cn]],
		["stringEquals", [{
			fn,
			argv: [mn, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[_],
		[_, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[_, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[pn, hn],
		["https://imagebuilder-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", hn],
		[_, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://imagebuilder.{Region}.amazonaws.com", hn],
		["https://imagebuilder-fips.{Region}.{PartitionResult#dnsSuffix}", hn],
		[_, "FIPS is enabled but this partition does not support FIPS"],
		["https://imagebuilder.{Region}.{PartitionResult#dualStackDnsSuffix}", hn],
		[_, "DualStack is enabled but this partition does not support DualStack"],
		["https://imagebuilder.{Region}.{PartitionResult#dnsSuffix}", hn],
		[_, "Invalid Configuration: Missing Region"]
	]
};
const vn = 2;
const yn = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bn = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.q.from(yn, vn, _n.conditions, _n.results);
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/endpointResolver.js
const xn = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (e, t = {}) => {
	return xn.get(e, () => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.W)(bn, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.G.aws = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.d;
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/models/ImagebuilderServiceException.js
var v = class ImagebuilderServiceException extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.at {
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, ImagebuilderServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/models/errors.js
var Sn = class AccessDeniedException$1 extends v {
	name = "AccessDeniedException";
	$fault = "client";
	constructor(e) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AccessDeniedException$1.prototype);
	}
};
var Cn = class CallRateLimitExceededException extends v {
	name = "CallRateLimitExceededException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CallRateLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CallRateLimitExceededException.prototype);
	}
};
var wn = class ClientException extends v {
	name = "ClientException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ClientException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ClientException.prototype);
	}
};
var Tn = class ForbiddenException extends v {
	name = "ForbiddenException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ForbiddenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ForbiddenException.prototype);
	}
};
var En = class IdempotentParameterMismatchException extends v {
	name = "IdempotentParameterMismatchException";
	$fault = "client";
	constructor(e) {
		super({
			name: "IdempotentParameterMismatchException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, IdempotentParameterMismatchException.prototype);
	}
};
var Dn = class InvalidRequestException extends v {
	name = "InvalidRequestException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidRequestException.prototype);
	}
};
var On = class ResourceInUseException$1 extends v {
	name = "ResourceInUseException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ResourceInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceInUseException$1.prototype);
	}
};
var kn = class ServiceException extends v {
	name = "ServiceException";
	$fault = "server";
	constructor(e) {
		super({
			name: "ServiceException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, ServiceException.prototype);
	}
};
var An = class ServiceUnavailableException extends v {
	name = "ServiceUnavailableException";
	$fault = "server";
	constructor(e) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
	}
};
var jn = class DryRunOperationException extends v {
	name = "DryRunOperationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "DryRunOperationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DryRunOperationException.prototype);
	}
};
var Mn = class InvalidParameterCombinationException extends v {
	name = "InvalidParameterCombinationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidParameterCombinationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidParameterCombinationException.prototype);
	}
};
var Nn = class InvalidVersionNumberException extends v {
	name = "InvalidVersionNumberException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidVersionNumberException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidVersionNumberException.prototype);
	}
};
var Pn = class ServiceQuotaExceededException$1 extends v {
	name = "ServiceQuotaExceededException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException$1.prototype);
	}
};
var Fn = class ResourceAlreadyExistsException extends v {
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
	}
};
var In = class ResourceDependencyException extends v {
	name = "ResourceDependencyException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ResourceDependencyException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceDependencyException.prototype);
	}
};
var Ln = class ResourceNotFoundException$1 extends v {
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$1.prototype);
	}
};
var Rn = class TooManyRequestsException extends v {
	name = "TooManyRequestsException";
	$fault = "client";
	constructor(e) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
	}
};
var zn = class InvalidPaginationTokenException extends v {
	name = "InvalidPaginationTokenException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidPaginationTokenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype);
	}
};
var Bn = class InvalidParameterException extends v {
	name = "InvalidParameterException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
};
var Vn = class InvalidParameterValueException extends v {
	name = "InvalidParameterValueException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidParameterValueException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/schemas/schemas_0.js
const Hn = "Ami";
const Un = "AmiDistributionConfiguration";
const Wn = "AccessDeniedException";
const Gn = "AdditionalInstanceConfiguration";
const Kn = "AmiList";
const qn = "Component";
const Jn = "ComponentConfiguration";
const Yn = "ComponentConfigurationList";
const Xn = "CreateComponentRequest";
const Zn = "CreateComponentResponse";
const Qn = "CreateComponent";
const $n = "ContainerDistributionConfiguration";
const er = "CreateDistributionConfigurationRequest";
const tr = "CreateDistributionConfigurationResponse";
const nr = "CreateDistributionConfiguration";
const rr = "ClientException";
const ir = "CreateImage";
const ar = "CancelImageCreation";
const or = "CancelImageCreationRequest";
const sr = "CancelImageCreationResponse";
const cr = "CreateInfrastructureConfigurationRequest";
const lr = "CreateInfrastructureConfigurationResponse";
const ur = "CreateInfrastructureConfiguration";
const dr = "CreateImageRequest";
const fr = "CreateImageRecipeRequest";
const pr = "CreateImageRecipeResponse";
const mr = "CreateImageResponse";
const hr = "CreateImageRecipe";
const gr = "ContainerList";
const _r = "ComponentParameter";
const vr = "ComponentParameterDetail";
const yr = "ComponentParameterDetailList";
const br = "ComponentParameterList";
const xr = "ContainerRecipe";
const Sr = "CallRateLimitExceededException";
const Cr = "ComponentState";
const wr = "CvssScoreAdjustment";
const Tr = "CvssScoreAdjustmentList";
const Er = "CvssScoreDetails";
const Dr = "ComponentSummaryList";
const Or = "CvssScoreList";
const kr = "ComponentSummary";
const Ar = "CvssScore";
const jr = "Container";
const Mr = "Distribution";
const Nr = "DistributionConfiguration";
const Pr = "DistributionConfigurationSummary";
const Fr = "DistributionConfigurationSummaryList";
const Ir = "DeleteDistributionConfiguration";
const Lr = "DeleteDistributionConfigurationRequest";
const Rr = "DeleteDistributionConfigurationResponse";
const zr = "DeleteImageRecipeRequest";
const Br = "DeleteImageRecipeResponse";
const Vr = "DeleteImageRecipe";
const Hr = "DistributionList";
const Ur = "DryRunOperationException";
const Wr = "EcrConfiguration";
const Gr = "EbsInstanceBlockDeviceSpecification";
const Kr = "Filter";
const qr = "ForbiddenException";
const Jr = "FilterList";
const Yr = "FastLaunchConfiguration";
const Xr = "FastLaunchConfigurationList";
const Zr = "FastLaunchLaunchTemplateSpecification";
const Qr = "FastLaunchSnapshotConfiguration";
const $r = "GetComponent";
const ei = "GetComponentRequest";
const ti = "GetComponentResponse";
const ni = "GetImage";
const ri = "GetInfrastructureConfiguration";
const ii = "GetInfrastructureConfigurationRequest";
const ai = "GetInfrastructureConfigurationResponse";
const oi = "GetImageRequest";
const si = "GetImageRecipeRequest";
const ci = "GetImageRecipeResponse";
const li = "GetImageResponse";
const ui = "GetImageRecipe";
const di = "GetWorkflow";
const fi = "GetWorkflowRequest";
const pi = "GetWorkflowResponse";
const mi = "Image";
const hi = "InstanceBlockDeviceMapping";
const gi = "InstanceBlockDeviceMappings";
const _i = "InfrastructureConfiguration";
const vi = "InfrastructureConfigurationSummary";
const yi = "InfrastructureConfigurationSummaryList";
const bi = "InstanceConfiguration";
const xi = "ImageLoggingConfiguration";
const Si = "InstanceMetadataOptions";
const Ci = "ImagePackage";
const wi = "InvalidParameterCombinationException";
const Ti = "InvalidParameterException";
const Ei = "ImagePackageList";
const Di = "IdempotentParameterMismatchException";
const Oi = "InvalidPaginationTokenException";
const ki = "InvalidParameterValueException";
const Ai = "ImageRecipe";
const ji = "InvalidRequestException";
const Mi = "ImageRecipeSummary";
const Ni = "ImageRecipeSummaryList";
const Pi = "ImageState";
const Fi = "ImageScanningConfiguration";
const Ii = "InspectorScoreDetails";
const Li = "ImageScanFinding";
const Ri = "ImageScanFindingsFilter";
const zi = "ImageScanFindingsFilterList";
const Bi = "ImageScanFindingsList";
const Vi = "ImageSummaryList";
const Hi = "ImageScanState";
const Ui = "ImageSummary";
const Wi = "ImageTestsConfiguration";
const Gi = "InvalidVersionNumberException";
const Ki = "Logging";
const qi = "ListComponentBuildVersions";
const Ji = "ListComponentBuildVersionsRequest";
const Yi = "ListComponentBuildVersionsResponse";
const Xi = "ListDistributionConfigurations";
const Zi = "ListDistributionConfigurationsRequest";
const Qi = "ListDistributionConfigurationsResponse";
const $i = "ListImageBuildVersions";
const ea = "ListImageBuildVersionsRequest";
const ta = "ListImageBuildVersionsResponse";
const na = "ListInfrastructureConfigurations";
const ra = "ListInfrastructureConfigurationsRequest";
const ia = "ListInfrastructureConfigurationsResponse";
const aa = "ListImagePackages";
const oa = "ListImagePackagesRequest";
const sa = "ListImagePackagesResponse";
const ca = "ListImageRecipesRequest";
const la = "ListImageRecipesResponse";
const ua = "ListImageRecipes";
const da = "ListImageScanFindings";
const fa = "ListImageScanFindingsRequest";
const pa = "ListImageScanFindingsResponse";
const ma = "LaunchPermissionConfiguration";
const ha = "LaunchTemplateConfiguration";
const ga = "LaunchTemplateConfigurationList";
const _a = "LatestVersionReferences";
const va = "ListWorkflowExecutions";
const ya = "ListWorkflowExecutionsRequest";
const ba = "ListWorkflowExecutionsResponse";
const xa = "ListWorkflowStepExecutions";
const Sa = "ListWorkflowStepExecutionsRequest";
const Ca = "ListWorkflowStepExecutionsResponse";
const wa = "OutputResources";
const Ta = "Placement";
const Ea = "ProductCodeList";
const Da = "ProductCodeListItem";
const Oa = "PackageVulnerabilityDetails";
const ka = "Remediation";
const Aa = "ResourceAlreadyExistsException";
const ja = "ResourceDependencyException";
const Ma = "RetryImage";
const Na = "RetryImageRequest";
const Pa = "RetryImageResponse";
const Fa = "ResourceInUseException";
const Ia = "ResourceNotFoundException";
const La = "RemediationRecommendation";
const Ra = "ServiceException";
const za = "S3ExportConfiguration";
const Ba = "S3Logs";
const Va = "SystemsManagerAgent";
const Ha = "SsmParameterConfiguration";
const Ua = "SsmParameterConfigurationList";
const Wa = "ServiceQuotaExceededException";
const Ga = "ServiceUnavailableException";
const Ka = "TargetContainerRepository";
const qa = "TooManyRequestsException";
const Ja = "VulnerablePackage";
const Ya = "VulnerablePackageList";
const Xa = "Workflow";
const Za = "WorkflowConfigurationList";
const Qa = "WorkflowConfiguration";
const $a = "WorkflowExecutionsList";
const eo = "WorkflowExecutionMetadata";
const to = "WorkflowParameter";
const no = "WorkflowParameterDetail";
const ro = "WorkflowParameterDetailList";
const io = "WorkflowParameterList";
const ao = "WorkflowState";
const oo = "WorkflowStepExecutionsList";
const so = "WorkflowStepMetadata";
const y = "arn";
const co = "awsAccountId";
const lo = "amiAccountId";
const uo = "adjustedCvss";
const fo = "amiDistributionConfiguration";
const po = "accountId";
const mo = "additionalInstanceConfiguration";
const ho = "amiTags";
const go = "availabilityZone";
const _o = "action";
const vo = "adjustments";
const yo = "amis";
const bo = "arch";
const xo = "blockDeviceMappings";
const So = "baseScore";
const Co = "buildType";
const b = "client";
const wo = "componentArn";
const To = "componentBuildVersionArn";
const Eo = "changeDescription";
const Do = "containerDistributionConfiguration";
const Oo = "containerRecipe";
const ko = "containerRecipeArn";
const Ao = "cvssSource";
const jo = "componentSummaryList";
const x = "clientToken";
const Mo = "containerTags";
const No = "containerType";
const Po = "componentVersionArn";
const Fo = "components";
const Io = "component";
const Lo = "containers";
const Ro = "cvss";
const S = "description";
const C = "dateCreated";
const zo = "distributionConfigurationArn";
const Bo = "distributionConfigurationSummaryList";
const Vo = "distributionConfiguration";
const Ho = "diskImageFormat";
const Uo = "deviceName";
const Wo = "deleteOnTermination";
const Go = "dryRun";
const Ko = "deprecationTime";
const qo = "dockerfileTemplateData";
const Jo = "dataType";
const Yo = "dateUpdated";
const Xo = "defaultValue";
const Zo = "data";
const Qo = "distributions";
const w = "error";
const $o = "ecrConfiguration";
const es = "enhancedImageMetadataEnabled";
const ts = "executionRole";
const ns = "endTime";
const rs = "ebs";
const is = "encrypted";
const as = "enabled";
const os = "epoch";
const ss = "fixAvailable";
const cs = "fixedInVersion";
const ls = "fastLaunchConfigurations";
const us = "firstObservedAt";
const ds = "filePath";
const fs = "filters";
const ps = "findings";
const T = "httpError";
const ms = "hostId";
const hs = "httpPutResponseHopLimit";
const E = "httpQuery";
const gs = "hostResourceGroupArn";
const _s = "httpTokens";
const D = "http";
const vs = "image";
const O = "imageBuildVersionArn";
const ys = "instanceConfiguration";
const bs = "infrastructureConfigurationArn";
const xs = "infrastructureConfigurationSummaryList";
const Ss = "infrastructureConfiguration";
const Cs = "instanceMetadataOptions";
const ws = "imagePipelineArn";
const Ts = "imagePackageList";
const Es = "instanceProfileName";
const Ds = "imageRecipe";
const k = "imageRecipeArn";
const Os = "imageRecipeSummaryList";
const ks = "imageSource";
const As = "imageScanningConfiguration";
const js = "inspectorScoreDetails";
const Ms = "imageScanningEnabled";
const Ns = "imageSummaryList";
const Ps = "inspectorScore";
const Fs = "imageTestsConfiguration";
const Is = "imageTestsEnabled";
const Ls = "instanceTypes";
const Rs = "imageUris";
const zs = "imageVersionArn";
const Bs = "inputs";
const Vs = "iops";
const Hs = "kmsKeyId";
const Us = "keyPair";
const Ws = "logging";
const Gs = "loggingConfiguration";
const Ks = "licenseConfigurationArns";
const qs = "lifecycleExecutionId";
const Js = "logGroupName";
const Ys = "latestMajorVersionArn";
const Xs = "latestMinorVersionArn";
const Zs = "launchPermission";
const Qs = "latestPatchVersionArn";
const $s = "launchTemplate";
const ec = "launchTemplateConfigurations";
const tc = "launchTemplateId";
const nc = "launchTemplateName";
const rc = "launchTemplateVersion";
const ic = "latestVersionArn";
const A = "latestVersionReferences";
const j = "message";
const ac = "maxParallelLaunches";
const M = "maxResults";
const oc = "metric";
const N = "name";
const sc = "noDevice";
const P = "nextToken";
const F = "owner";
const cc = "organizationArns";
const lc = "onFailure";
const uc = "outputResources";
const dc = "organizationalUnitArns";
const fc = "osVersion";
const pc = "obfuscate";
const mc = "outputs";
const I = "platform";
const hc = "productCodes";
const gc = "productCodeId";
const _c = "productCodeType";
const vc = "parallelGroup";
const yc = "parentImage";
const bc = "packageManager";
const xc = "packageName";
const Sc = "parameterName";
const Cc = "packageVersion";
const wc = "packageVulnerabilityDetails";
const Tc = "parameters";
const Ec = "placement";
const Dc = "publisher";
const Oc = "region";
const L = "requestId";
const kc = "repositoryName";
const Ac = "roleName";
const jc = "rollbackStatus";
const Mc = "resourceTags";
const Nc = "referenceUrls";
const Pc = "relatedVulnerabilities";
const Fc = "reason";
const Ic = "recommendation";
const Lc = "regions";
const Rc = "release";
const zc = "remediation";
const Bc = "retried";
const Vc = "smithy.ts.sdk.synthetic.com.amazonaws.imagebuilder";
const Hc = "s3Bucket";
const Uc = "s3BucketName";
const Wc = "snapshotConfiguration";
const Gc = "setDefaultVersion";
const Kc = "s3ExportConfiguration";
const qc = "stepExecutionId";
const Jc = "securityGroupIds";
const Yc = "subnetId";
const Xc = "snapshotId";
const Zc = "s3KeyPrefix";
const Qc = "s3Logs";
const $c = "sourceLayerHash";
const el = "systemsManagerAgent";
const tl = "supportedOsVersions";
const nl = "s3Prefix";
const rl = "sourcePipelineArn";
const il = "ssmParameterConfigurations";
const al = "sourcePipelineName";
const ol = "scoreSource";
const sl = "scanState";
const cl = "startTime";
const ll = "snsTopicArn";
const ul = "sourceUrl";
const dl = "semanticVersion";
const fl = "scoringVector";
const pl = "score";
const ml = "server";
const hl = "service";
const gl = "severity";
const _l = "source";
const vl = "state";
const yl = "status";
const bl = "steps";
const R = "type";
const xl = "targetAccountIds";
const Sl = "terminateInstanceOnFailure";
const Cl = "timeoutMinutes";
const wl = "targetRepository";
const Tl = "targetResourceCount";
const El = "totalStepCount";
const Dl = "totalStepsFailed";
const Ol = "totalStepsSucceeded";
const kl = "totalStepsSkipped";
const z = "tags";
const Al = "tenancy";
const jl = "text";
const Ml = "throughput";
const Nl = "title";
const Pl = "uri";
const Fl = "updatedAt";
const Il = "uninstallAfterBuild";
const Ll = "userDataOverride";
const Rl = "userGroups";
const zl = "userIds";
const Bl = "url";
const B = "version";
const Vl = "vendorCreatedAt";
const Hl = "vulnerabilityId";
const Ul = "virtualName";
const Wl = "vulnerablePackages";
const Gl = "volumeSize";
const Kl = "vendorSeverity";
const ql = "volumeType";
const Jl = "vendorUpdatedAt";
const Yl = "value";
const Xl = "values";
const Zl = "workflows";
const Ql = "workflowArn";
const $l = "workflowBuildVersionArn";
const eu = "workingDirectory";
const tu = "workflowExecutions";
const nu = "workflowExecutionId";
const ru = "workflow";
const V = "com.amazonaws.imagebuilder";
const iu = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t.for(Vc);
var au = [
	-3,
	Vc,
	"ImagebuilderServiceException",
	0,
	[],
	[]
];
iu.registerError(au, v);
const H = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t.for(V);
var ou = [
	-3,
	V,
	Wn,
	{
		[w]: b,
		[T]: 403
	},
	[j],
	[0]
];
H.registerError(ou, Sn);
var su = [
	-3,
	V,
	Sr,
	{
		[w]: b,
		[T]: 429
	},
	[j],
	[0]
];
H.registerError(su, Cn);
var cu = [
	-3,
	V,
	rr,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(cu, wn);
var lu = [
	-3,
	V,
	Ur,
	{
		[w]: b,
		[T]: 412
	},
	[j],
	[0]
];
H.registerError(lu, jn);
var uu = [
	-3,
	V,
	qr,
	{
		[w]: b,
		[T]: 403
	},
	[j],
	[0]
];
H.registerError(uu, Tn);
var du = [
	-3,
	V,
	Di,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(du, En);
var fu = [
	-3,
	V,
	Oi,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(fu, zn);
var pu = [
	-3,
	V,
	wi,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(pu, Mn);
var mu = [
	-3,
	V,
	Ti,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(mu, Bn);
var hu = [
	-3,
	V,
	ki,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(hu, Vn);
var gu = [
	-3,
	V,
	ji,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(gu, Dn);
var _u = [
	-3,
	V,
	Gi,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(_u, Nn);
var vu = [
	-3,
	V,
	Aa,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(vu, Fn);
var yu = [
	-3,
	V,
	ja,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(yu, In);
var bu = [
	-3,
	V,
	Fa,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(bu, On);
var xu = [
	-3,
	V,
	Ia,
	{
		[w]: b,
		[T]: 404
	},
	[j],
	[0]
];
H.registerError(xu, Ln);
var Su = [
	-3,
	V,
	Ra,
	{
		[w]: ml,
		[T]: 500
	},
	[j],
	[0]
];
H.registerError(Su, kn);
var Cu = [
	-3,
	V,
	Wa,
	{
		[w]: b,
		[T]: 402
	},
	[j],
	[0]
];
H.registerError(Cu, Pn);
var wu = [
	-3,
	V,
	Ga,
	{
		[w]: ml,
		[T]: 503
	},
	[j],
	[0]
];
H.registerError(wu, An);
var Tu = [
	-3,
	V,
	qa,
	{
		[w]: b,
		[T]: 429
	},
	[j],
	[0]
];
H.registerError(Tu, Rn);
const Eu = [iu, H];
var Du = [
	3,
	V,
	Gn,
	0,
	[el, Ll],
	[() => bf, 0]
];
var Ou = [
	3,
	V,
	Hn,
	0,
	[
		Oc,
		vs,
		N,
		S,
		vl,
		po
	],
	[
		0,
		0,
		0,
		0,
		() => Md,
		0
	]
];
var ku = [
	3,
	V,
	Un,
	0,
	[
		N,
		S,
		xl,
		ho,
		Hs,
		Zs
	],
	[
		0,
		0,
		64,
		128,
		0,
		() => Vd
	]
];
var Au = [
	3,
	V,
	or,
	0,
	[O, x],
	[0, [0, 4]],
	1
];
var ju = [
	3,
	V,
	sr,
	0,
	[
		L,
		x,
		O
	],
	[
		0,
		0,
		0
	]
];
var Mu = [
	3,
	V,
	qn,
	0,
	[
		y,
		N,
		B,
		S,
		Eo,
		R,
		I,
		tl,
		vl,
		Tc,
		F,
		Zo,
		Hs,
		is,
		C,
		z,
		Dc,
		pc,
		hc
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		64,
		() => Iu,
		() => Mf,
		0,
		0,
		0,
		2,
		0,
		128,
		0,
		2,
		() => Xf
	]
];
var Nu = [
	3,
	V,
	Jn,
	0,
	[wo, Tc],
	[0, () => Nf],
	1
];
var Pu = [
	3,
	V,
	_r,
	0,
	[N, Yl],
	[0, 64],
	2
];
var Fu = [
	3,
	V,
	vr,
	0,
	[
		N,
		R,
		Xo,
		S
	],
	[
		0,
		0,
		64,
		0
	],
	2
];
var Iu = [
	3,
	V,
	Cr,
	0,
	[yl, Fc],
	[0, 0]
];
var Lu = [
	3,
	V,
	kr,
	0,
	[
		y,
		N,
		B,
		I,
		tl,
		vl,
		R,
		F,
		S,
		Eo,
		C,
		z,
		Dc,
		pc
	],
	[
		0,
		0,
		0,
		0,
		64,
		() => Iu,
		0,
		0,
		0,
		0,
		0,
		128,
		0,
		2
	]
];
var Ru = [
	3,
	V,
	jr,
	0,
	[Oc, Rs],
	[0, 64]
];
var zu = [
	3,
	V,
	$n,
	0,
	[
		wl,
		S,
		Mo
	],
	[
		() => xf,
		0,
		64
	],
	1
];
var Bu = [
	3,
	V,
	xr,
	0,
	[
		y,
		No,
		N,
		S,
		I,
		F,
		B,
		Fo,
		ys,
		qo,
		Hs,
		is,
		yc,
		C,
		z,
		eu,
		wl
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => jf,
		() => zd,
		0,
		0,
		2,
		0,
		0,
		128,
		0,
		() => xf
	]
];
var Vu = [
	3,
	V,
	Xn,
	0,
	[
		N,
		dl,
		I,
		S,
		Eo,
		tl,
		Zo,
		Pl,
		Hs,
		z,
		x,
		Go
	],
	[
		0,
		0,
		0,
		0,
		0,
		64,
		0,
		0,
		0,
		128,
		[0, 4],
		2
	],
	3
];
var Hu = [
	3,
	V,
	Zn,
	0,
	[
		L,
		x,
		To,
		A
	],
	[
		0,
		0,
		0,
		() => U
	]
];
var Uu = [
	3,
	V,
	er,
	0,
	[
		N,
		Qo,
		S,
		z,
		x
	],
	[
		0,
		() => zf,
		0,
		128,
		[0, 4]
	],
	2
];
var Wu = [
	3,
	V,
	tr,
	0,
	[
		L,
		x,
		zo
	],
	[
		0,
		0,
		0
	]
];
var Gu = [
	3,
	V,
	fr,
	0,
	[
		N,
		dl,
		yc,
		S,
		Fo,
		xo,
		z,
		eu,
		mo,
		ho,
		x
	],
	[
		0,
		0,
		0,
		0,
		() => jf,
		() => Jf,
		128,
		0,
		() => Du,
		128,
		[0, 4]
	],
	3
];
var Ku = [
	3,
	V,
	pr,
	0,
	[
		L,
		x,
		k,
		A
	],
	[
		0,
		0,
		0,
		() => U
	]
];
var qu = [
	3,
	V,
	dr,
	0,
	[
		bs,
		k,
		ko,
		zo,
		Fs,
		es,
		z,
		x,
		As,
		Zl,
		ts,
		Gs
	],
	[
		0,
		0,
		0,
		0,
		() => Pd,
		2,
		128,
		[0, 4],
		() => Ad,
		() => $f,
		0,
		() => wd
	],
	1
];
var Ju = [
	3,
	V,
	mr,
	0,
	[
		L,
		x,
		O,
		A
	],
	[
		0,
		0,
		0,
		() => U
	]
];
var Yu = [
	3,
	V,
	cr,
	0,
	[
		N,
		Es,
		S,
		Ls,
		Jc,
		Yc,
		Ws,
		Us,
		Sl,
		ll,
		Mc,
		Cs,
		z,
		Ec,
		x
	],
	[
		0,
		0,
		0,
		64,
		64,
		0,
		() => cf,
		0,
		2,
		0,
		128,
		() => Bd,
		128,
		() => df,
		[0, 4]
	],
	2
];
var Xu = [
	3,
	V,
	lr,
	0,
	[
		L,
		x,
		bs
	],
	[
		0,
		0,
		0
	]
];
var Zu = [
	3,
	V,
	Ar,
	0,
	[
		So,
		fl,
		B,
		_l
	],
	[
		1,
		0,
		0,
		0
	]
];
var Qu = [
	3,
	V,
	wr,
	0,
	[oc, Fc],
	[0, 0]
];
var $u = [
	3,
	V,
	Er,
	0,
	[
		ol,
		Ao,
		B,
		pl,
		fl,
		vo
	],
	[
		0,
		0,
		0,
		1,
		0,
		() => If
	]
];
var ed = [
	3,
	V,
	Lr,
	0,
	[zo],
	[[0, { [E]: zo }]],
	1
];
var td = [
	3,
	V,
	Rr,
	0,
	[L, zo],
	[0, 0]
];
var nd = [
	3,
	V,
	zr,
	0,
	[k],
	[[0, { [E]: k }]],
	1
];
var rd = [
	3,
	V,
	Br,
	0,
	[L, k],
	[0, 0]
];
var id = [
	3,
	V,
	Mr,
	0,
	[
		Oc,
		fo,
		Do,
		Ks,
		ec,
		Kc,
		ls,
		il
	],
	[
		0,
		() => ku,
		() => zu,
		64,
		() => Yf,
		() => _f,
		() => Bf,
		() => Zf
	],
	1
];
var ad = [
	3,
	V,
	Nr,
	0,
	[
		Cl,
		y,
		N,
		S,
		Qo,
		C,
		Yo,
		z
	],
	[
		1,
		0,
		0,
		0,
		() => zf,
		0,
		0,
		128
	],
	1
];
var od = [
	3,
	V,
	Pr,
	0,
	[
		y,
		N,
		S,
		C,
		Yo,
		z,
		Lc
	],
	[
		0,
		0,
		0,
		0,
		0,
		128,
		64
	]
];
var sd = [
	3,
	V,
	Gr,
	0,
	[
		is,
		Wo,
		Vs,
		Hs,
		Xc,
		Gl,
		ql,
		Ml
	],
	[
		2,
		2,
		1,
		0,
		0,
		1,
		0,
		1
	]
];
var cd = [
	3,
	V,
	Wr,
	0,
	[kc, Mo],
	[0, 64]
];
var ld = [
	3,
	V,
	Yr,
	0,
	[
		as,
		Wc,
		ac,
		$s,
		po
	],
	[
		2,
		() => dd,
		1,
		() => ud,
		0
	],
	1
];
var ud = [
	3,
	V,
	Zr,
	0,
	[
		tc,
		nc,
		rc
	],
	[
		0,
		0,
		0
	]
];
var dd = [
	3,
	V,
	Qr,
	0,
	[Tl],
	[1]
];
var fd = [
	3,
	V,
	Kr,
	0,
	[N, Xl],
	[0, 64]
];
var pd = [
	3,
	V,
	ei,
	0,
	[To],
	[[0, { [E]: To }]],
	1
];
var md = [
	3,
	V,
	ti,
	0,
	[
		L,
		Io,
		A
	],
	[
		0,
		() => Mu,
		() => U
	]
];
var hd = [
	3,
	V,
	si,
	0,
	[k],
	[[0, { [E]: k }]],
	1
];
var gd = [
	3,
	V,
	ci,
	0,
	[
		L,
		Ds,
		A
	],
	[
		0,
		() => Ed,
		() => U
	]
];
var _d = [
	3,
	V,
	oi,
	0,
	[O],
	[[0, { [E]: O }]],
	1
];
var vd = [
	3,
	V,
	li,
	0,
	[
		L,
		vs,
		A
	],
	[
		0,
		() => Cd,
		() => U
	]
];
var yd = [
	3,
	V,
	ii,
	0,
	[bs],
	[[0, { [E]: bs }]],
	1
];
var bd = [
	3,
	V,
	ai,
	0,
	[L, Ss],
	[0, () => Fd]
];
var xd = [
	3,
	V,
	fi,
	0,
	[$l],
	[[0, { [E]: $l }]],
	1
];
var Sd = [
	3,
	V,
	pi,
	0,
	[ru, A],
	[() => Cf, () => U]
];
var Cd = [
	3,
	V,
	mi,
	0,
	[
		y,
		R,
		N,
		B,
		I,
		es,
		fc,
		vl,
		Ds,
		Oo,
		al,
		rl,
		Ss,
		Vo,
		Fs,
		C,
		uc,
		z,
		Co,
		ks,
		sl,
		As,
		Ko,
		qs,
		ts,
		Zl,
		Gs
	],
	[
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		() => Md,
		() => Ed,
		() => Bu,
		0,
		0,
		() => Fd,
		() => ad,
		() => Pd,
		0,
		() => lf,
		128,
		0,
		0,
		() => jd,
		() => Ad,
		4,
		0,
		0,
		() => $f,
		() => wd
	]
];
var wd = [
	3,
	V,
	xi,
	0,
	[Js],
	[0]
];
var Td = [
	3,
	V,
	Ci,
	0,
	[xc, Cc],
	[0, 0]
];
var Ed = [
	3,
	V,
	Ai,
	0,
	[
		y,
		R,
		N,
		S,
		I,
		F,
		B,
		Fo,
		yc,
		xo,
		C,
		z,
		eu,
		mo,
		ho
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => jf,
		0,
		() => Jf,
		0,
		128,
		0,
		() => Du,
		128
	]
];
var Dd = [
	3,
	V,
	Mi,
	0,
	[
		y,
		N,
		I,
		F,
		yc,
		C,
		z
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		128
	]
];
var Od = [
	3,
	V,
	Li,
	0,
	[
		co,
		O,
		ws,
		R,
		S,
		Nl,
		zc,
		gl,
		us,
		Fl,
		Ps,
		js,
		wc,
		ss
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => pf,
		0,
		4,
		4,
		1,
		() => Ld,
		() => uf,
		0
	]
];
var kd = [
	3,
	V,
	Ri,
	0,
	[N, Xl],
	[0, 64]
];
var Ad = [
	3,
	V,
	Fi,
	0,
	[Ms, $o],
	[2, () => cd]
];
var jd = [
	3,
	V,
	Hi,
	0,
	[yl, Fc],
	[0, 0]
];
var Md = [
	3,
	V,
	Pi,
	0,
	[yl, Fc],
	[0, 0]
];
var Nd = [
	3,
	V,
	Ui,
	0,
	[
		y,
		N,
		R,
		B,
		I,
		fc,
		vl,
		F,
		C,
		uc,
		z,
		Co,
		ks,
		Ko,
		qs,
		Gs
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => Md,
		0,
		0,
		() => lf,
		128,
		0,
		0,
		4,
		0,
		() => wd
	]
];
var Pd = [
	3,
	V,
	Wi,
	0,
	[Is, Cl],
	[2, 1]
];
var Fd = [
	3,
	V,
	_i,
	0,
	[
		y,
		N,
		S,
		Ls,
		Es,
		Jc,
		Yc,
		Ws,
		Us,
		Sl,
		ll,
		C,
		Yo,
		Mc,
		Cs,
		z,
		Ec
	],
	[
		0,
		0,
		0,
		64,
		0,
		64,
		0,
		() => cf,
		0,
		2,
		0,
		0,
		0,
		128,
		() => Bd,
		128,
		() => df
	]
];
var Id = [
	3,
	V,
	vi,
	0,
	[
		y,
		N,
		S,
		C,
		Yo,
		Mc,
		z,
		Ls,
		Es,
		Ec
	],
	[
		0,
		0,
		0,
		0,
		0,
		128,
		128,
		64,
		0,
		() => df
	]
];
var Ld = [
	3,
	V,
	Ii,
	0,
	[uo],
	[() => $u]
];
var Rd = [
	3,
	V,
	hi,
	0,
	[
		Uo,
		rs,
		Ul,
		sc
	],
	[
		0,
		() => sd,
		0,
		0
	]
];
var zd = [
	3,
	V,
	bi,
	0,
	[vs, xo],
	[0, () => Jf]
];
var Bd = [
	3,
	V,
	Si,
	0,
	[_s, hs],
	[0, 1]
];
var U = [
	3,
	V,
	_a,
	0,
	[
		ic,
		Ys,
		Xs,
		Qs
	],
	[
		0,
		0,
		0,
		0
	]
];
var Vd = [
	3,
	V,
	ma,
	0,
	[
		zl,
		Rl,
		cc,
		dc
	],
	[
		64,
		64,
		64,
		64
	]
];
var Hd = [
	3,
	V,
	ha,
	0,
	[
		tc,
		po,
		Gc
	],
	[
		0,
		0,
		2
	],
	1
];
var Ud = [
	3,
	V,
	Ji,
	0,
	[
		Po,
		M,
		P
	],
	[
		0,
		1,
		0
	]
];
var Wd = [
	3,
	V,
	Yi,
	0,
	[
		L,
		jo,
		P
	],
	[
		0,
		() => Pf,
		0
	]
];
var Gd = [
	3,
	V,
	Zi,
	0,
	[
		fs,
		M,
		P
	],
	[
		() => Vf,
		1,
		0
	]
];
var Kd = [
	3,
	V,
	Qi,
	0,
	[
		L,
		Bo,
		P
	],
	[
		0,
		() => Rf,
		0
	]
];
var qd = [
	3,
	V,
	ea,
	0,
	[
		zs,
		fs,
		M,
		P
	],
	[
		0,
		() => Vf,
		1,
		0
	]
];
var Jd = [
	3,
	V,
	ta,
	0,
	[
		L,
		Ns,
		P
	],
	[
		0,
		() => Kf,
		0
	]
];
var Yd = [
	3,
	V,
	oa,
	0,
	[
		O,
		M,
		P
	],
	[
		0,
		1,
		0
	],
	1
];
var Xd = [
	3,
	V,
	sa,
	0,
	[
		L,
		Ts,
		P
	],
	[
		0,
		() => Hf,
		0
	]
];
var Zd = [
	3,
	V,
	ca,
	0,
	[
		F,
		fs,
		M,
		P
	],
	[
		0,
		() => Vf,
		1,
		0
	]
];
var Qd = [
	3,
	V,
	la,
	0,
	[
		L,
		Os,
		P
	],
	[
		0,
		() => Uf,
		0
	]
];
var $d = [
	3,
	V,
	fa,
	0,
	[
		fs,
		M,
		P
	],
	[
		() => Wf,
		1,
		0
	]
];
var ef = [
	3,
	V,
	pa,
	0,
	[
		L,
		ps,
		P
	],
	[
		0,
		() => Gf,
		0
	]
];
var tf = [
	3,
	V,
	ra,
	0,
	[
		fs,
		M,
		P
	],
	[
		() => Vf,
		1,
		0
	]
];
var nf = [
	3,
	V,
	ia,
	0,
	[
		L,
		xs,
		P
	],
	[
		0,
		() => qf,
		0
	]
];
var rf = [
	3,
	V,
	ya,
	0,
	[
		O,
		M,
		P
	],
	[
		0,
		1,
		0
	],
	1
];
var af = [
	3,
	V,
	ba,
	0,
	[
		L,
		tu,
		O,
		j,
		P
	],
	[
		0,
		() => ep,
		0,
		0,
		0
	]
];
var of = [
	3,
	V,
	Sa,
	0,
	[
		nu,
		M,
		P
	],
	[
		0,
		1,
		0
	],
	1
];
var sf = [
	3,
	V,
	Ca,
	0,
	[
		L,
		bl,
		$l,
		nu,
		O,
		j,
		P
	],
	[
		0,
		() => rp,
		0,
		0,
		0,
		0,
		0
	]
];
var cf = [
	3,
	V,
	Ki,
	0,
	[Qc],
	[() => vf]
];
var lf = [
	3,
	V,
	wa,
	0,
	[yo, Lo],
	[() => Af, () => Ff]
];
var uf = [
	3,
	V,
	Oa,
	0,
	[
		Hl,
		Wl,
		_l,
		Ro,
		Pc,
		ul,
		Kl,
		Vl,
		Jl,
		Nc
	],
	[
		0,
		() => Qf,
		0,
		() => Lf,
		64,
		0,
		0,
		4,
		4,
		64
	],
	1
];
var df = [
	3,
	V,
	Ta,
	0,
	[
		go,
		Al,
		ms,
		gs
	],
	[
		0,
		0,
		0,
		0
	]
];
var ff = [
	3,
	V,
	Da,
	0,
	[gc, _c],
	[0, 0],
	2
];
var pf = [
	3,
	V,
	ka,
	0,
	[Ic],
	[() => mf]
];
var mf = [
	3,
	V,
	La,
	0,
	[jl, Bl],
	[0, 0]
];
var hf = [
	3,
	V,
	Na,
	0,
	[O, x],
	[0, [0, 4]],
	1
];
var gf = [
	3,
	V,
	Pa,
	0,
	[x, O],
	[0, 0]
];
var _f = [
	3,
	V,
	za,
	0,
	[
		Ac,
		Ho,
		Hc,
		nl
	],
	[
		0,
		0,
		0,
		0
	],
	3
];
var vf = [
	3,
	V,
	Ba,
	0,
	[Uc, Zc],
	[0, 0]
];
var yf = [
	3,
	V,
	Ha,
	0,
	[
		Sc,
		lo,
		Jo
	],
	[
		0,
		0,
		0
	],
	1
];
var bf = [
	3,
	V,
	Va,
	0,
	[Il],
	[2]
];
var xf = [
	3,
	V,
	Ka,
	0,
	[hl, kc],
	[0, 0],
	2
];
var Sf = [
	3,
	V,
	Ja,
	0,
	[
		N,
		B,
		$c,
		os,
		Rc,
		bo,
		bc,
		ds,
		cs,
		zc
	],
	[
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var Cf = [
	3,
	V,
	Xa,
	0,
	[
		y,
		N,
		B,
		S,
		Eo,
		R,
		vl,
		F,
		Zo,
		Hs,
		C,
		z,
		Tc
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => Of,
		0,
		0,
		0,
		0,
		128,
		() => tp
	]
];
var wf = [
	3,
	V,
	Qa,
	0,
	[
		Ql,
		Tc,
		vc,
		lc
	],
	[
		0,
		() => np,
		0,
		0
	],
	1
];
var Tf = [
	3,
	V,
	eo,
	0,
	[
		$l,
		nu,
		R,
		yl,
		j,
		El,
		Ol,
		Dl,
		kl,
		cl,
		ns,
		vc,
		Bc
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		2
	]
];
var Ef = [
	3,
	V,
	to,
	0,
	[N, Yl],
	[0, 64],
	2
];
var Df = [
	3,
	V,
	no,
	0,
	[
		N,
		R,
		Xo,
		S
	],
	[
		0,
		0,
		64,
		0
	],
	2
];
var Of = [
	3,
	V,
	ao,
	0,
	[yl, Fc],
	[0, 0]
];
var kf = [
	3,
	V,
	so,
	0,
	[
		qc,
		N,
		S,
		_o,
		yl,
		jc,
		j,
		Bs,
		mc,
		cl,
		ns
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var Af = [
	1,
	V,
	Kn,
	0,
	() => Ou
];
var jf = [
	1,
	V,
	Yn,
	0,
	() => Nu
];
var Mf = [
	1,
	V,
	yr,
	0,
	() => Fu
];
var Nf = [
	1,
	V,
	br,
	0,
	() => Pu
];
var Pf = [
	1,
	V,
	Dr,
	0,
	() => Lu
];
var Ff = [
	1,
	V,
	gr,
	0,
	() => Ru
];
var If = [
	1,
	V,
	Tr,
	0,
	() => Qu
];
var Lf = [
	1,
	V,
	Or,
	0,
	() => Zu
];
var Rf = [
	1,
	V,
	Fr,
	0,
	() => od
];
var zf = [
	1,
	V,
	Hr,
	0,
	() => id
];
var Bf = [
	1,
	V,
	Xr,
	0,
	() => ld
];
var Vf = [
	1,
	V,
	Jr,
	0,
	() => fd
];
var Hf = [
	1,
	V,
	Ei,
	0,
	() => Td
];
var Uf = [
	1,
	V,
	Ni,
	0,
	() => Dd
];
var Wf = [
	1,
	V,
	zi,
	0,
	() => kd
];
var Gf = [
	1,
	V,
	Bi,
	0,
	() => Od
];
var Kf = [
	1,
	V,
	Vi,
	0,
	() => Nd
];
var qf = [
	1,
	V,
	yi,
	0,
	() => Id
];
var Jf = [
	1,
	V,
	gi,
	0,
	() => Rd
];
var Yf = [
	1,
	V,
	ga,
	0,
	() => Hd
];
var Xf = [
	1,
	V,
	Ea,
	0,
	() => ff
];
var Zf = [
	1,
	V,
	Ua,
	0,
	() => yf
];
var Qf = [
	1,
	V,
	Ya,
	0,
	() => Sf
];
var $f = [
	1,
	V,
	Za,
	0,
	() => wf
];
var ep = [
	1,
	V,
	$a,
	0,
	() => Tf
];
var tp = [
	1,
	V,
	ro,
	0,
	() => Df
];
var np = [
	1,
	V,
	io,
	0,
	() => Ef
];
var rp = [
	1,
	V,
	oo,
	0,
	() => kf
];
var ip = [
	9,
	V,
	ar,
	{ [D]: [
		"PUT",
		"/CancelImageCreation",
		200
	] },
	() => Au,
	() => ju
];
var ap = [
	9,
	V,
	Qn,
	{ [D]: [
		"PUT",
		"/CreateComponent",
		200
	] },
	() => Vu,
	() => Hu
];
var op = [
	9,
	V,
	nr,
	{ [D]: [
		"PUT",
		"/CreateDistributionConfiguration",
		200
	] },
	() => Uu,
	() => Wu
];
var sp = [
	9,
	V,
	ir,
	{ [D]: [
		"PUT",
		"/CreateImage",
		200
	] },
	() => qu,
	() => Ju
];
var cp = [
	9,
	V,
	hr,
	{ [D]: [
		"PUT",
		"/CreateImageRecipe",
		200
	] },
	() => Gu,
	() => Ku
];
var lp = [
	9,
	V,
	ur,
	{ [D]: [
		"PUT",
		"/CreateInfrastructureConfiguration",
		200
	] },
	() => Yu,
	() => Xu
];
var up = [
	9,
	V,
	Ir,
	{ [D]: [
		"DELETE",
		"/DeleteDistributionConfiguration",
		200
	] },
	() => ed,
	() => td
];
var dp = [
	9,
	V,
	Vr,
	{ [D]: [
		"DELETE",
		"/DeleteImageRecipe",
		200
	] },
	() => nd,
	() => rd
];
var fp = [
	9,
	V,
	$r,
	{ [D]: [
		"GET",
		"/GetComponent",
		200
	] },
	() => pd,
	() => md
];
var pp = [
	9,
	V,
	ni,
	{ [D]: [
		"GET",
		"/GetImage",
		200
	] },
	() => _d,
	() => vd
];
var mp = [
	9,
	V,
	ui,
	{ [D]: [
		"GET",
		"/GetImageRecipe",
		200
	] },
	() => hd,
	() => gd
];
var hp = [
	9,
	V,
	ri,
	{ [D]: [
		"GET",
		"/GetInfrastructureConfiguration",
		200
	] },
	() => yd,
	() => bd
];
var gp = [
	9,
	V,
	di,
	{ [D]: [
		"GET",
		"/GetWorkflow",
		200
	] },
	() => xd,
	() => Sd
];
var _p = [
	9,
	V,
	qi,
	{ [D]: [
		"POST",
		"/ListComponentBuildVersions",
		200
	] },
	() => Ud,
	() => Wd
];
var vp = [
	9,
	V,
	Xi,
	{ [D]: [
		"POST",
		"/ListDistributionConfigurations",
		200
	] },
	() => Gd,
	() => Kd
];
var yp = [
	9,
	V,
	$i,
	{ [D]: [
		"POST",
		"/ListImageBuildVersions",
		200
	] },
	() => qd,
	() => Jd
];
var bp = [
	9,
	V,
	aa,
	{ [D]: [
		"POST",
		"/ListImagePackages",
		200
	] },
	() => Yd,
	() => Xd
];
var xp = [
	9,
	V,
	ua,
	{ [D]: [
		"POST",
		"/ListImageRecipes",
		200
	] },
	() => Zd,
	() => Qd
];
var Sp = [
	9,
	V,
	da,
	{ [D]: [
		"POST",
		"/ListImageScanFindings",
		200
	] },
	() => $d,
	() => ef
];
var Cp = [
	9,
	V,
	na,
	{ [D]: [
		"POST",
		"/ListInfrastructureConfigurations",
		200
	] },
	() => tf,
	() => nf
];
var wp = [
	9,
	V,
	va,
	{ [D]: [
		"POST",
		"/ListWorkflowExecutions",
		200
	] },
	() => rf,
	() => af
];
var Tp = [
	9,
	V,
	xa,
	{ [D]: [
		"POST",
		"/ListWorkflowStepExecutions",
		200
	] },
	() => of,
	() => sf
];
var Ep = [
	9,
	V,
	Ma,
	{ [D]: [
		"PUT",
		"/RetryImage",
		200
	] },
	() => hf,
	() => gf
];
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (e) => {
	return {
		apiVersion: "2019-12-02",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.Ct,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.St,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultImagebuilderHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.et(),
		protocol: e?.protocol ?? _AwsRestJsonProtocol_BBdMyJ7E_js__WEBPACK_IMPORTED_MODULE_10__.t,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.imagebuilder",
			errorTypeRegistries: Eu,
			version: "2019-12-02",
			serviceTarget: "imagebuilder"
		},
		serviceId: e?.serviceId ?? "imagebuilder",
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (e) => {
	(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.rt)(process.version);
	const t = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.Y)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.it);
	const n = getRuntimeConfig$3(e);
	(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.Tt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.gt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_4__.l,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.p)({
			serviceId: n.serviceId,
			clientVersion: on
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.Q, {
			..._Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.Z,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)({
			..._Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.y
		}, e),
		sha256: e?.sha256 ?? Hash.bind(null, "sha256"),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ft, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.dt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$1 = (e) => {
	const t = e.httpAuthSchemes;
	let n = e.httpAuthSchemeProvider;
	let r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			const n = t.findIndex((t) => t.schemeId === e.schemeId);
			if (n === -1) t.push(e);
			else t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
};
const resolveHttpAuthRuntimeConfig$1 = (e) => {
	return {
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	};
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (e, t) => {
	const n = Object.assign((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.l)(e), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.tt)(e), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.A)(e), getHttpAuthExtensionConfiguration$1(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.u)(n), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.nt)(n), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.j)(n), resolveHttpAuthRuntimeConfig$1(n));
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/ImagebuilderClient.js
var ImagebuilderClient = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ut {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig$2(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters$1(t);
		const r = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.b)(n);
		const i = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.v)(r);
		const a = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.X)(i);
		const o = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.O)(a);
		const s = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.U)(o);
		const c = resolveHttpAuthSchemeConfig$1(s);
		const l = resolveRuntimeExtensions$1(c, e?.extensions || []);
		this.config = l;
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ct)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultImagebuilderHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CancelImageCreationCommand.js
var CancelImageCreationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CancelImageCreation", {}).n("ImagebuilderClient", "CancelImageCreationCommand").sc(ip).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateComponentCommand.js
var CreateComponentCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateComponent", {}).n("ImagebuilderClient", "CreateComponentCommand").sc(ap).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateDistributionConfigurationCommand.js
var CreateDistributionConfigurationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateDistributionConfiguration", {}).n("ImagebuilderClient", "CreateDistributionConfigurationCommand").sc(op).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateImageCommand.js
var CreateImageCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateImage", {}).n("ImagebuilderClient", "CreateImageCommand").sc(sp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateImageRecipeCommand.js
var CreateImageRecipeCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateImageRecipe", {}).n("ImagebuilderClient", "CreateImageRecipeCommand").sc(cp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateInfrastructureConfigurationCommand.js
var CreateInfrastructureConfigurationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateInfrastructureConfiguration", {}).n("ImagebuilderClient", "CreateInfrastructureConfigurationCommand").sc(lp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteDistributionConfigurationCommand.js
var DeleteDistributionConfigurationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteDistributionConfiguration", {}).n("ImagebuilderClient", "DeleteDistributionConfigurationCommand").sc(up).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteImageRecipeCommand.js
var DeleteImageRecipeCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteImageRecipe", {}).n("ImagebuilderClient", "DeleteImageRecipeCommand").sc(dp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetComponentCommand.js
var GetComponentCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetComponent", {}).n("ImagebuilderClient", "GetComponentCommand").sc(fp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImageCommand.js
var GetImageCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImage", {}).n("ImagebuilderClient", "GetImageCommand").sc(pp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImageRecipeCommand.js
var GetImageRecipeCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImageRecipe", {}).n("ImagebuilderClient", "GetImageRecipeCommand").sc(mp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetInfrastructureConfigurationCommand.js
var GetInfrastructureConfigurationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetInfrastructureConfiguration", {}).n("ImagebuilderClient", "GetInfrastructureConfigurationCommand").sc(hp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetWorkflowCommand.js
var GetWorkflowCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetWorkflow", {}).n("ImagebuilderClient", "GetWorkflowCommand").sc(gp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListComponentBuildVersionsCommand.js
var ListComponentBuildVersionsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListComponentBuildVersions", {}).n("ImagebuilderClient", "ListComponentBuildVersionsCommand").sc(_p).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListDistributionConfigurationsCommand.js
var ListDistributionConfigurationsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListDistributionConfigurations", {}).n("ImagebuilderClient", "ListDistributionConfigurationsCommand").sc(vp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageBuildVersionsCommand.js
var ListImageBuildVersionsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageBuildVersions", {}).n("ImagebuilderClient", "ListImageBuildVersionsCommand").sc(yp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImagePackagesCommand.js
var ListImagePackagesCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImagePackages", {}).n("ImagebuilderClient", "ListImagePackagesCommand").sc(bp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageRecipesCommand.js
var ListImageRecipesCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageRecipes", {}).n("ImagebuilderClient", "ListImageRecipesCommand").sc(xp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageScanFindingsCommand.js
var ListImageScanFindingsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageScanFindings", {}).n("ImagebuilderClient", "ListImageScanFindingsCommand").sc(Sp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListInfrastructureConfigurationsCommand.js
var ListInfrastructureConfigurationsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListInfrastructureConfigurations", {}).n("ImagebuilderClient", "ListInfrastructureConfigurationsCommand").sc(Cp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWorkflowExecutionsCommand.js
var ListWorkflowExecutionsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWorkflowExecutions", {}).n("ImagebuilderClient", "ListWorkflowExecutionsCommand").sc(wp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWorkflowStepExecutionsCommand.js
var ListWorkflowStepExecutionsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWorkflowStepExecutions", {}).n("ImagebuilderClient", "ListWorkflowStepExecutionsCommand").sc(Tp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/RetryImageCommand.js
var RetryImageCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "RetryImage", {}).n("ImagebuilderClient", "RetryImageCommand").sc(Ep).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListComponentBuildVersionsPaginator.js
const Dp = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.v)(ImagebuilderClient, ListComponentBuildVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListDistributionConfigurationsPaginator.js
const Op = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.v)(ImagebuilderClient, ListDistributionConfigurationsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageBuildVersionsPaginator.js
const kp = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.v)(ImagebuilderClient, ListImageBuildVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImagePackagesPaginator.js
const Ap = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.v)(ImagebuilderClient, ListImagePackagesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageRecipesPaginator.js
const jp = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.v)(ImagebuilderClient, ListImageRecipesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageScanFindingsPaginator.js
const Mp = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.v)(ImagebuilderClient, ListImageScanFindingsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListInfrastructureConfigurationsPaginator.js
const Np = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.v)(ImagebuilderClient, ListInfrastructureConfigurationsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWorkflowExecutionsPaginator.js
const Pp = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.v)(ImagebuilderClient, ListWorkflowExecutionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWorkflowStepExecutionsPaginator.js
const Fp = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.v)(ImagebuilderClient, ListWorkflowStepExecutionsCommand, "nextToken", "nextToken", "maxResults");
// packages/aws/src/imagebuilder/distribution-in-region.ts
const distributionInRegion = ({ region: e, amiName: t, description: n, tags: r, accounts: i, kmsKey: a, shareWith: o }) => {
	const { accounts: s, organisations: c, organisationalUnits: l } = o;
	const u = {
		...s.length > 0 ? { userIds: [...s] } : {},
		...c.length > 0 ? { organizationArns: [...c] } : {},
		...l.length > 0 ? { organizationalUnitArns: [...l] } : {}
	};
	return {
		region: e,
		amiDistributionConfiguration: {
			name: t,
			description: n,
			amiTags: { ...r },
			...i.length > 0 ? { targetAccountIds: [...i] } : {},
			...a === void 0 ? {} : { kmsKeyId: a },
			...Object.keys(u).length > 0 ? { launchPermission: u } : {}
		}
	};
};
// packages/aws/src/imagebuilder/reading.ts
const Ip = "1.0.0";
const ifThere = async (e) => {
	try {
		return await e;
	} catch (e) {
		if (e instanceof Ln) return void 0;
		throw e;
	}
};
const byName = (e) => [{
	name: "name",
	values: [e]
}];
const time = (e) => e === void 0 ? void 0 : Date.parse(e);
const arnIn = (e, t, n) => `arn:${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.Tn)(e)}:imagebuilder:${e}:${t}:${n}`;
// packages/aws/src/imagebuilder/requests.ts
const infrastructureRequest = (e, t) => {
	const { instanceProfile: n, instanceTypes: r, subnet: i, securityGroups: a, keyPair: o, snsTopic: s, metadata: c, terminateOnFailure: l } = e;
	return {
		instanceProfileName: n,
		...r.length > 0 ? { instanceTypes: [...r] } : {},
		...i === void 0 ? {} : { subnetId: i },
		...a.length > 0 ? { securityGroupIds: [...a] } : {},
		...o === void 0 ? {} : { keyPair: o },
		...s === void 0 ? {} : { snsTopicArn: s },
		...logging(e),
		terminateInstanceOnFailure: l,
		instanceMetadataOptions: {
			httpTokens: c.tokens,
			httpPutResponseHopLimit: c.hopLimit
		},
		resourceTags: { ...t }
	};
};
const logging = ({ logBucket: e, logPrefix: t }) => e === void 0 ? {} : { logging: { s3Logs: {
	s3BucketName: e,
	...t === void 0 ? {} : { s3KeyPrefix: t }
} } };
const blockDeviceMapping = ({ device: e, ...t }) => {
	return {
		deviceName: e,
		ebs: {
			encrypted: t.encrypted,
			kmsKeyId: t.kmsKey,
			volumeSize: t.size,
			volumeType: t.type,
			iops: t.iops,
			throughput: t.throughput,
			deleteOnTermination: t.deleteOnTermination,
			snapshotId: t.snapshot
		}
	};
};
const parametersOf = (e) => Object.entries(e).map(([e, t]) => ({
	name: e,
	value: [t]
}));
const componentConfiguration = ({ arn: e, parameters: t }) => {
	const n = parametersOf(t);
	return {
		componentArn: e,
		...n.length > 0 ? { parameters: n } : {}
	};
};
const workflowConfiguration = ({ arn: e, parameters: t, onFailure: n, parallelGroup: r }) => {
	const i = parametersOf(t);
	return {
		workflowArn: e,
		...i.length > 0 ? { parameters: i } : {},
		...n === void 0 ? {} : { onFailure: n === "abort" ? "ABORT" : "CONTINUE" },
		...r === void 0 ? {} : { parallelGroup: r }
	};
};
// packages/aws/src/imagebuilder/acts.ts
const notSeen = async () => void 0;
const withToken = (e) => ({
	...e,
	clientToken: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)).slice(0, 36)
});
const imageBuilderActs = (e, t, n) => ({
	...configurationActs(e),
	...recipeActs(e, t.region, n),
	...imageActs(t)
});
const configurationActs = (e) => ({
	"create-component": async ({ name: t, component: n, platform: r }) => {
		const i = e.send(new CreateComponentCommand(withToken({
			name: t,
			semanticVersion: Ip,
			platform: r,
			description: n.path.slice(0, 1024),
			data: n.data
		})));
		await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.c)(i, notSeen);
	},
	"create-infrastructure": async ({ name: t, infrastructure: n, resourceTags: r }) => {
		const i = withToken({
			name: t,
			...infrastructureRequest(n, r)
		});
		await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.c)(e.send(new CreateInfrastructureConfigurationCommand(i)), notSeen);
	},
	"create-distribution": async ({ name: t, regions: n, tags: r }) => {
		const i = withToken({
			name: t,
			distributions: n.map(distributionInRegion),
			tags: { ...r }
		});
		await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.c)(e.send(new CreateDistributionConfigurationCommand(i)), notSeen);
	},
	"delete-distribution": async ({ arn: t }) => {
		await ifThere(e.send(new DeleteDistributionConfigurationCommand({ distributionConfigurationArn: t })));
	}
});
const recipeActs = (e, t, n) => ({
	"create-recipe": async ({ name: r, version: i, description: a, parent: o, components: s, volumes: c, amiTags: l, tags: ee }) => {
		const te = e.send(new CreateImageRecipeCommand(withToken({
			name: r,
			semanticVersion: i,
			description: a,
			parentImage: o,
			components: s.map(componentConfiguration),
			...c.length > 0 ? { blockDeviceMappings: c.map(blockDeviceMapping) } : {},
			amiTags: { ...l },
			tags: { ...ee }
		})));
		await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.c)(te, () => holderOf(e, t, n, r, i, ee[Ut]));
	},
	"delete-recipe": async ({ arn: t }) => {
		await ifThere(e.send(new DeleteImageRecipeCommand({ imageRecipeArn: t })));
	}
});
const holderOf = async (e, t, n, r, i, a) => {
	const o = arnIn(t, n, `image-recipe/${r}/${i}`);
	const s = (await ifThere(e.send(new GetImageRecipeCommand({ imageRecipeArn: o }))))?.imageRecipe;
	if (!s || s.tags?.[Ut] === a) return void 0;
	return new _back_off_IrdbUsA5_js__WEBPACK_IMPORTED_MODULE_3__.o("build.name-taken", `Recipe ${o} is there already, and its tags do not say that it is the recipe of this content.`);
};
const imageActs = (e) => {
	const t = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.p)(new ImagebuilderClient((0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_4__.o)(e)), e);
	const n = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.p)(new ImagebuilderClient((0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_4__.c)(e)), e);
	return {
		"create-image": async ({ recipe: e, infrastructure: n, distribution: r, tests: i, scan: a, workflows: o, executionRole: s, tags: c, token: l }) => {
			const ee = t.send(new CreateImageCommand({
				imageRecipeArn: e,
				infrastructureConfigurationArn: n,
				distributionConfigurationArn: r,
				imageTestsConfiguration: { imageTestsEnabled: i },
				...a ? { imageScanningConfiguration: { imageScanningEnabled: true } } : {},
				...o.length > 0 ? { workflows: o.map(workflowConfiguration) } : {},
				...s === void 0 ? {} : { executionRole: s },
				tags: { ...c },
				clientToken: l
			}));
			await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.c)(ee, notSeen);
		},
		"retry-image": async ({ arn: e, token: n }) => {
			await t.send(new RetryImageCommand({
				imageBuildVersionArn: e,
				clientToken: n
			}));
		},
		"cancel-image": async ({ arn: e }) => {
			await n.send(new CancelImageCreationCommand(withToken({ imageBuildVersionArn: e })));
		}
	};
};
// packages/aws/src/imagebuilder/builds.ts
const Lp = {
	PENDING: "going",
	CREATING: "going",
	BUILDING: "going",
	TESTING: "going",
	DISTRIBUTING: "going",
	INTEGRATING: "going",
	AVAILABLE: "available",
	CANCELLED: "cancelled",
	FAILED: "failed",
	DEPRECATED: "gone",
	DISABLED: "gone",
	DELETED: "gone"
};
const buildsIn = (e) => {
	const t = {
		client: e,
		pageSize: 100
	};
	return {
		async builds(e) {
			return (await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.m)(kp(t, { filters: byName(e) }), (e) => e.imageSummaryList)).map(buildOf);
		},
		async image(t) {
			const n = await ifThere(e.send(new GetImageCommand({ imageBuildVersionArn: t })));
			return n?.image ? {
				...buildOf(n.image),
				name: n.image.name ?? ""
			} : void 0;
		},
		async tested(t) {
			const n = (await ifThere(e.send(new GetImageCommand({ imageBuildVersionArn: t }))))?.image;
			if (!n) return void 0;
			return {
				arn: t,
				status: n.state?.status ?? "",
				tested: n.imageTestsConfiguration?.imageTestsEnabled === true,
				images: (n.outputResources?.amis ?? []).flatMap(({ image: e }) => e ?? [])
			};
		},
		async workflows(n, r) {
			const i = await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.m)(Pp(t, { imageBuildVersionArn: n }), (e) => e.workflowExecutions);
			return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.f)(i.map(async ({ workflowExecutionId: t = "", type: n = "", status: i = "", retried: a = false, startTime: o, endTime: s }) => ({
				id: t,
				type: n,
				status: i,
				retried: a,
				started: time(o),
				ended: time(s),
				steps: r(t) ? await stepsOf(e, t) : []
			})));
		},
		steps: (t) => stepsOf(e, t)
	};
};
const stepsOf = async (e, t) => {
	return (await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.m)(Fp({
		client: e,
		pageSize: 100
	}, { workflowExecutionId: t }), (e) => e.steps)).map(({ stepExecutionId: e = "", name: t = "", action: n = "", status: r = "", message: i = "", startTime: a, endTime: o }) => ({
		id: e,
		name: t,
		action: n,
		status: r,
		message: i,
		started: time(a),
		ended: time(o)
	}));
};
const buildOf = ({ arn: e = "", state: t, tags: n, dateCreated: r, outputResources: i }) => ({
	arn: e,
	release: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.Rn)(e) ?? e.split("/").slice(2).join("/"),
	state: Lp[t?.status] ?? "going",
	status: t?.status ?? "",
	reason: t?.reason ?? "",
	run: n?.[Wt] ?? "",
	tested: n?.[Gt] !== "false",
	scanned: n?.[Kt] === "true",
	distribution: n?.["golden-ami:distribution"] ?? "",
	created: time(r) ?? 0,
	amis: (i?.amis ?? []).map(({ region: e = "", accountId: t = "", image: n = "" }) => ({
		region: e,
		account: t,
		id: n
	}))
});
// packages/aws/src/imagebuilder/configurations.ts
const configurationsIn = (e) => {
	const t = {
		client: e,
		pageSize: 100
	};
	return {
		async givenInfrastructure(t) {
			const n = (await ifThere(e.send(new GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn: t }))))?.infrastructureConfiguration;
			return n && {
				instanceProfile: n.instanceProfileName ?? "",
				instanceTypes: n.instanceTypes ?? [],
				subnet: n.subnetId,
				securityGroups: n.securityGroupIds ?? []
			};
		},
		async infrastructure(e) {
			return (await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.m)(Np(t, { filters: byName(e) }), (e) => e.infrastructureConfigurationSummaryList))[0]?.arn;
		},
		async distributions(e, n, r) {
			const i = await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.m)(Op(t, {}), (e) => e.distributionConfigurationSummaryList);
			return {
				named: i.find((e) => e.name === r)?.arn,
				ofStage: i.filter(({ tags: t }) => t?.[zt] === e && t[Bt] === n).map(({ arn: e = "", dateCreated: t }) => ({
					arn: e,
					created: time(t) ?? 0
				}))
			};
		},
		async recipes(e, n) {
			return (await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.m)(jp(t, { owner: "Self" }), (e) => e.imageRecipeSummaryList)).filter(({ tags: t }) => t?.[zt] === e && t[Bt] === n).map(({ arn: e = "", dateCreated: t, tags: n }) => ({
				arn: e,
				version: e.split("/")[2] ?? "",
				fingerprint: n?.[Ut] ?? "",
				architecture: n?.[Ht] ?? "",
				parts: recordedParts(n ?? {}),
				created: time(t) ?? 0
			}));
		}
	};
};
// packages/aws/src/imagebuilder/scans.ts
const findingsOf = ({ severity: e, title: t = "", fixAvailable: n, inspectorScore: r, firstObservedAt: i, packageVulnerabilityDetails: a }) => (a?.vulnerablePackages?.length ? a.vulnerablePackages : [{}]).map(({ name: o = "" }) => ({
	id: a?.vulnerabilityId ?? t,
	severity: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.ht)(e),
	package: o,
	fixAvailable: n === "YES" || n === "PARTIAL",
	...r === void 0 ? {} : { score: r },
	title: t,
	firstSeen: i?.getTime()
}));
// packages/aws/src/imagebuilder/contents.ts
const contentsIn = (e) => {
	const t = {
		client: e,
		pageSize: 100
	};
	return {
		async packages(e) {
			return (await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.m)(Ap(t, { imageBuildVersionArn: e }), (e) => e.imagePackageList)).map(({ packageName: e = "", packageVersion: t = "" }) => ({
				name: e,
				version: t
			}));
		},
		async scanState(t) {
			return (await ifThere(e.send(new GetImageCommand({ imageBuildVersionArn: t }))))?.image?.scanState?.status ?? "";
		},
		async findings(e, n) {
			const r = await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.m)(Mp(t, { filters: [{
				name: "imageBuildVersionArn",
				values: [e]
			}] }), (e) => e.findings?.flatMap(findingsOf), n);
			return r.length > n ? void 0 : r;
		}
	};
};
// packages/aws/src/imagebuilder/ingredients.ts
const ingredientsIn = (e, t, n) => {
	const r = {
		client: e,
		pageSize: 100
	};
	return {
		async component(t) {
			const n = (await ifThere(e.send(new GetComponentCommand({ componentBuildVersionArn: t }))))?.component;
			return n?.arn === void 0 ? void 0 : {
				arn: n.arn,
				platform: n.platform
			};
		},
		amazonComponent: (e, n = "x.x.x") => arnIn(t, "aws", `component/${e}/${n}`),
		async ownComponent(e) {
			const i = arnIn(t, n, `component/${e}/${Ip}`);
			const a = await ifThere((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.m)(Dp(r, { componentVersionArn: i }), (e) => e.componentSummaryList));
			const buildNumber = (e) => Number(e.slice(e.lastIndexOf("/") + 1));
			return (a ?? []).flatMap(({ arn: e }) => e ?? []).sort((e, t) => buildNumber(e) - buildNumber(t))[0];
		},
		async workflow(t) {
			return (await ifThere(e.send(new GetWorkflowCommand({ workflowBuildVersionArn: t }))))?.workflow?.arn;
		}
	};
};
// packages/aws/src/imagebuilder/client.ts
const imageBuilder = (e, t) => {
	const n = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.p)(new ImagebuilderClient((0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_4__.s)(e)), e);
	return {
		...contentsIn(n),
		...ingredientsIn(n, e.region, t),
		...configurationsIn(n),
		...buildsIn(n),
		acts: imageBuilderActs(n, e, t)
	};
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/auth/httpAuthSchemeProvider.js
const defaultSSMHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.xt)(t).operation,
		region: await (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.bt)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ssm",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const defaultSSMHttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		default: t.push(createAwsAuthSigv4HttpAuthOption(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig = (e) => {
	const t = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.bt)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "ssm"
	});
};
const Rp = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/package.json
var zp = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/endpoint/bdd.js
const Bp = "ref";
const W = -1;
const Vp = true;
const Hp = "isSet";
const Up = "PartitionResult";
const Wp = "booleanEquals";
const Gp = "getAttr";
const Kp = { [Bp]: "Endpoint" };
const qp = { [Bp]: Up };
const Jp = {};
const Yp = [{ [Bp]: "Region" }];
const Xp = {
	conditions: [
		[Hp, [Kp]],
		[Hp, Yp],
		[
			"aws.partition",
			Yp,
			Up
		],
		[Wp, [{ [Bp]: "UseFIPS" }, Vp]],
		[Wp, [{ [Bp]: "UseDualStack" }, Vp]],
		[Wp, [{
			fn: Gp,
			argv: [qp, "supportsDualStack"]
		}, Vp]],
		[Wp, [{
			fn: Gp,
			argv: [qp, "supportsFIPS"]
		}, Vp]],
		["stringEquals", [{
			fn: Gp,
			argv: [qp, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[W],
		[W, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[W, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[Kp, Jp],
		["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Jp],
		[W, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ssm.{Region}.amazonaws.com", Jp],
		["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", Jp],
		[W, "FIPS is enabled but this partition does not support FIPS"],
		["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", Jp],
		[W, "DualStack is enabled but this partition does not support DualStack"],
		["https://ssm.{Region}.{PartitionResult#dnsSuffix}", Jp],
		[W, "Invalid Configuration: Missing Region"]
	]
};
const Zp = 2;
const Qp = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const $p = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.q.from(Qp, Zp, Xp.conditions, Xp.results);
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/endpoint/endpointResolver.js
const em = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return em.get(e, () => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.W)($p, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.G.aws = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.d;
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/models/SSMServiceException.js
var G = class SSMServiceException extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.at {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, SSMServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/models/errors.js
var tm = class AccessDeniedException extends G {
	static shapeId = "com.amazonaws.ssm#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
		this.Message = e.Message;
	}
};
var nm = class InternalServerError extends G {
	static shapeId = "com.amazonaws.ssm#InternalServerError";
	name = "InternalServerError";
	$fault = "server";
	Message;
	constructor(e) {
		super({
			name: "InternalServerError",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, InternalServerError.prototype);
		this.Message = e.Message;
	}
};
var rm = class InvalidResourceId extends G {
	static shapeId = "com.amazonaws.ssm#InvalidResourceId";
	name = "InvalidResourceId";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidResourceId",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidResourceId.prototype);
	}
};
var im = class InvalidResourceType extends G {
	static shapeId = "com.amazonaws.ssm#InvalidResourceType";
	name = "InvalidResourceType";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidResourceType",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidResourceType.prototype);
	}
};
var am = class TooManyTagsError extends G {
	static shapeId = "com.amazonaws.ssm#TooManyTagsError";
	name = "TooManyTagsError";
	$fault = "client";
	constructor(e) {
		super({
			name: "TooManyTagsError",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyTagsError.prototype);
	}
};
var om = class TooManyUpdates extends G {
	static shapeId = "com.amazonaws.ssm#TooManyUpdates";
	name = "TooManyUpdates";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyUpdates",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyUpdates.prototype);
		this.Message = e.Message;
	}
};
var sm = class AlreadyExistsException extends G {
	static shapeId = "com.amazonaws.ssm#AlreadyExistsException";
	name = "AlreadyExistsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AlreadyExistsException.prototype);
		this.Message = e.Message;
	}
};
var cm = class OpsItemConflictException extends G {
	static shapeId = "com.amazonaws.ssm#OpsItemConflictException";
	name = "OpsItemConflictException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "OpsItemConflictException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsItemConflictException.prototype);
		this.Message = e.Message;
	}
};
var lm = class OpsItemInvalidParameterException extends G {
	static shapeId = "com.amazonaws.ssm#OpsItemInvalidParameterException";
	name = "OpsItemInvalidParameterException";
	$fault = "client";
	ParameterNames;
	Message;
	constructor(e) {
		super({
			name: "OpsItemInvalidParameterException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsItemInvalidParameterException.prototype);
		this.ParameterNames = e.ParameterNames;
		this.Message = e.Message;
	}
};
var um = class OpsItemLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#OpsItemLimitExceededException";
	name = "OpsItemLimitExceededException";
	$fault = "client";
	ResourceTypes;
	Limit;
	LimitType;
	Message;
	constructor(e) {
		super({
			name: "OpsItemLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsItemLimitExceededException.prototype);
		this.ResourceTypes = e.ResourceTypes;
		this.Limit = e.Limit;
		this.LimitType = e.LimitType;
		this.Message = e.Message;
	}
};
var dm = class OpsItemNotFoundException extends G {
	static shapeId = "com.amazonaws.ssm#OpsItemNotFoundException";
	name = "OpsItemNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "OpsItemNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsItemNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var fm = class OpsItemRelatedItemAlreadyExistsException extends G {
	static shapeId = "com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException";
	name = "OpsItemRelatedItemAlreadyExistsException";
	$fault = "client";
	Message;
	ResourceUri;
	OpsItemId;
	constructor(e) {
		super({
			name: "OpsItemRelatedItemAlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsItemRelatedItemAlreadyExistsException.prototype);
		this.Message = e.Message;
		this.ResourceUri = e.ResourceUri;
		this.OpsItemId = e.OpsItemId;
	}
};
var pm = class DuplicateInstanceId extends G {
	static shapeId = "com.amazonaws.ssm#DuplicateInstanceId";
	name = "DuplicateInstanceId";
	$fault = "client";
	constructor(e) {
		super({
			name: "DuplicateInstanceId",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DuplicateInstanceId.prototype);
	}
};
var mm = class InvalidCommandId extends G {
	static shapeId = "com.amazonaws.ssm#InvalidCommandId";
	name = "InvalidCommandId";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidCommandId",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidCommandId.prototype);
	}
};
var hm = class InvalidInstanceId extends G {
	static shapeId = "com.amazonaws.ssm#InvalidInstanceId";
	name = "InvalidInstanceId";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidInstanceId",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidInstanceId.prototype);
		this.Message = e.Message;
	}
};
var gm = class DoesNotExistException extends G {
	static shapeId = "com.amazonaws.ssm#DoesNotExistException";
	name = "DoesNotExistException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DoesNotExistException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DoesNotExistException.prototype);
		this.Message = e.Message;
	}
};
var _m = class InvalidParameters extends G {
	static shapeId = "com.amazonaws.ssm#InvalidParameters";
	name = "InvalidParameters";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidParameters",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidParameters.prototype);
		this.Message = e.Message;
	}
};
var vm = class AssociationAlreadyExists extends G {
	static shapeId = "com.amazonaws.ssm#AssociationAlreadyExists";
	name = "AssociationAlreadyExists";
	$fault = "client";
	constructor(e) {
		super({
			name: "AssociationAlreadyExists",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AssociationAlreadyExists.prototype);
	}
};
var ym = class AssociationLimitExceeded extends G {
	static shapeId = "com.amazonaws.ssm#AssociationLimitExceeded";
	name = "AssociationLimitExceeded";
	$fault = "client";
	constructor(e) {
		super({
			name: "AssociationLimitExceeded",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AssociationLimitExceeded.prototype);
	}
};
var bm = class InvalidDocument extends G {
	static shapeId = "com.amazonaws.ssm#InvalidDocument";
	name = "InvalidDocument";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidDocument",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidDocument.prototype);
		this.Message = e.Message;
	}
};
var xm = class InvalidDocumentVersion extends G {
	static shapeId = "com.amazonaws.ssm#InvalidDocumentVersion";
	name = "InvalidDocumentVersion";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidDocumentVersion",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidDocumentVersion.prototype);
		this.Message = e.Message;
	}
};
var Sm = class InvalidOutputLocation extends G {
	static shapeId = "com.amazonaws.ssm#InvalidOutputLocation";
	name = "InvalidOutputLocation";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidOutputLocation",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidOutputLocation.prototype);
	}
};
var Cm = class InvalidSchedule extends G {
	static shapeId = "com.amazonaws.ssm#InvalidSchedule";
	name = "InvalidSchedule";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidSchedule",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidSchedule.prototype);
		this.Message = e.Message;
	}
};
var wm = class InvalidTag extends G {
	static shapeId = "com.amazonaws.ssm#InvalidTag";
	name = "InvalidTag";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidTag",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidTag.prototype);
		this.Message = e.Message;
	}
};
var Tm = class InvalidTarget extends G {
	static shapeId = "com.amazonaws.ssm#InvalidTarget";
	name = "InvalidTarget";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidTarget",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidTarget.prototype);
		this.Message = e.Message;
	}
};
var Em = class InvalidTargetMaps extends G {
	static shapeId = "com.amazonaws.ssm#InvalidTargetMaps";
	name = "InvalidTargetMaps";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidTargetMaps",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidTargetMaps.prototype);
		this.Message = e.Message;
	}
};
var Dm = class UnsupportedPlatformType extends G {
	static shapeId = "com.amazonaws.ssm#UnsupportedPlatformType";
	name = "UnsupportedPlatformType";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "UnsupportedPlatformType",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnsupportedPlatformType.prototype);
		this.Message = e.Message;
	}
};
var Om = class ConflictException extends G {
	static shapeId = "com.amazonaws.ssm#ConflictException";
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ConflictException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.Message = e.Message;
	}
};
var km = class ServiceQuotaExceededException extends G {
	static shapeId = "com.amazonaws.ssm#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	Message;
	ResourceId;
	ResourceType;
	QuotaCode;
	ServiceCode;
	constructor(e) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
		this.Message = e.Message;
		this.ResourceId = e.ResourceId;
		this.ResourceType = e.ResourceType;
		this.QuotaCode = e.QuotaCode;
		this.ServiceCode = e.ServiceCode;
	}
};
var Am = class DocumentAlreadyExists extends G {
	static shapeId = "com.amazonaws.ssm#DocumentAlreadyExists";
	name = "DocumentAlreadyExists";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DocumentAlreadyExists",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DocumentAlreadyExists.prototype);
		this.Message = e.Message;
	}
};
var jm = class DocumentLimitExceeded extends G {
	static shapeId = "com.amazonaws.ssm#DocumentLimitExceeded";
	name = "DocumentLimitExceeded";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DocumentLimitExceeded",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DocumentLimitExceeded.prototype);
		this.Message = e.Message;
	}
};
var Mm = class InvalidDocumentContent extends G {
	static shapeId = "com.amazonaws.ssm#InvalidDocumentContent";
	name = "InvalidDocumentContent";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidDocumentContent",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidDocumentContent.prototype);
		this.Message = e.Message;
	}
};
var Nm = class InvalidDocumentSchemaVersion extends G {
	static shapeId = "com.amazonaws.ssm#InvalidDocumentSchemaVersion";
	name = "InvalidDocumentSchemaVersion";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidDocumentSchemaVersion",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidDocumentSchemaVersion.prototype);
		this.Message = e.Message;
	}
};
var Pm = class MaxDocumentSizeExceeded extends G {
	static shapeId = "com.amazonaws.ssm#MaxDocumentSizeExceeded";
	name = "MaxDocumentSizeExceeded";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "MaxDocumentSizeExceeded",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, MaxDocumentSizeExceeded.prototype);
		this.Message = e.Message;
	}
};
var Fm = class NoLongerSupportedException extends G {
	static shapeId = "com.amazonaws.ssm#NoLongerSupportedException";
	name = "NoLongerSupportedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "NoLongerSupportedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, NoLongerSupportedException.prototype);
		this.Message = e.Message;
	}
};
var Im = class IdempotentParameterMismatch extends G {
	static shapeId = "com.amazonaws.ssm#IdempotentParameterMismatch";
	name = "IdempotentParameterMismatch";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "IdempotentParameterMismatch",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, IdempotentParameterMismatch.prototype);
		this.Message = e.Message;
	}
};
var Lm = class ResourceLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#ResourceLimitExceededException";
	name = "ResourceLimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourceLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceLimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var Rm = class OpsItemAccessDeniedException extends G {
	static shapeId = "com.amazonaws.ssm#OpsItemAccessDeniedException";
	name = "OpsItemAccessDeniedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "OpsItemAccessDeniedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsItemAccessDeniedException.prototype);
		this.Message = e.Message;
	}
};
var zm = class OpsItemAlreadyExistsException extends G {
	static shapeId = "com.amazonaws.ssm#OpsItemAlreadyExistsException";
	name = "OpsItemAlreadyExistsException";
	$fault = "client";
	Message;
	OpsItemId;
	constructor(e) {
		super({
			name: "OpsItemAlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsItemAlreadyExistsException.prototype);
		this.Message = e.Message;
		this.OpsItemId = e.OpsItemId;
	}
};
var Bm = class OpsMetadataAlreadyExistsException extends G {
	static shapeId = "com.amazonaws.ssm#OpsMetadataAlreadyExistsException";
	name = "OpsMetadataAlreadyExistsException";
	$fault = "client";
	constructor(e) {
		super({
			name: "OpsMetadataAlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsMetadataAlreadyExistsException.prototype);
	}
};
var Vm = class OpsMetadataInvalidArgumentException extends G {
	static shapeId = "com.amazonaws.ssm#OpsMetadataInvalidArgumentException";
	name = "OpsMetadataInvalidArgumentException";
	$fault = "client";
	constructor(e) {
		super({
			name: "OpsMetadataInvalidArgumentException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsMetadataInvalidArgumentException.prototype);
	}
};
var Hm = class OpsMetadataLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#OpsMetadataLimitExceededException";
	name = "OpsMetadataLimitExceededException";
	$fault = "client";
	constructor(e) {
		super({
			name: "OpsMetadataLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsMetadataLimitExceededException.prototype);
	}
};
var Um = class OpsMetadataTooManyUpdatesException extends G {
	static shapeId = "com.amazonaws.ssm#OpsMetadataTooManyUpdatesException";
	name = "OpsMetadataTooManyUpdatesException";
	$fault = "client";
	constructor(e) {
		super({
			name: "OpsMetadataTooManyUpdatesException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsMetadataTooManyUpdatesException.prototype);
	}
};
var Wm = class ResourceDataSyncAlreadyExistsException extends G {
	static shapeId = "com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException";
	name = "ResourceDataSyncAlreadyExistsException";
	$fault = "client";
	SyncName;
	constructor(e) {
		super({
			name: "ResourceDataSyncAlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceDataSyncAlreadyExistsException.prototype);
		this.SyncName = e.SyncName;
	}
};
var Gm = class ResourceDataSyncCountExceededException extends G {
	static shapeId = "com.amazonaws.ssm#ResourceDataSyncCountExceededException";
	name = "ResourceDataSyncCountExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourceDataSyncCountExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceDataSyncCountExceededException.prototype);
		this.Message = e.Message;
	}
};
var Km = class ResourceDataSyncInvalidConfigurationException extends G {
	static shapeId = "com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException";
	name = "ResourceDataSyncInvalidConfigurationException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourceDataSyncInvalidConfigurationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceDataSyncInvalidConfigurationException.prototype);
		this.Message = e.Message;
	}
};
var qm = class InvalidActivation extends G {
	static shapeId = "com.amazonaws.ssm#InvalidActivation";
	name = "InvalidActivation";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidActivation",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidActivation.prototype);
		this.Message = e.Message;
	}
};
var Jm = class InvalidActivationId extends G {
	static shapeId = "com.amazonaws.ssm#InvalidActivationId";
	name = "InvalidActivationId";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidActivationId",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidActivationId.prototype);
		this.Message = e.Message;
	}
};
var Ym = class AssociationDoesNotExist extends G {
	static shapeId = "com.amazonaws.ssm#AssociationDoesNotExist";
	name = "AssociationDoesNotExist";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AssociationDoesNotExist",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AssociationDoesNotExist.prototype);
		this.Message = e.Message;
	}
};
var Xm = class ResourceNotFoundException extends G {
	static shapeId = "com.amazonaws.ssm#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var Zm = class AssociatedInstances extends G {
	static shapeId = "com.amazonaws.ssm#AssociatedInstances";
	name = "AssociatedInstances";
	$fault = "client";
	constructor(e) {
		super({
			name: "AssociatedInstances",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AssociatedInstances.prototype);
	}
};
var Qm = class InvalidDocumentOperation extends G {
	static shapeId = "com.amazonaws.ssm#InvalidDocumentOperation";
	name = "InvalidDocumentOperation";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidDocumentOperation",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidDocumentOperation.prototype);
		this.Message = e.Message;
	}
};
var $m = class InvalidDeleteInventoryParametersException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidDeleteInventoryParametersException";
	name = "InvalidDeleteInventoryParametersException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidDeleteInventoryParametersException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidDeleteInventoryParametersException.prototype);
		this.Message = e.Message;
	}
};
var eh = class InvalidInventoryRequestException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidInventoryRequestException";
	name = "InvalidInventoryRequestException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidInventoryRequestException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidInventoryRequestException.prototype);
		this.Message = e.Message;
	}
};
var th = class InvalidOptionException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidOptionException";
	name = "InvalidOptionException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidOptionException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidOptionException.prototype);
		this.Message = e.Message;
	}
};
var nh = class InvalidTypeNameException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidTypeNameException";
	name = "InvalidTypeNameException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidTypeNameException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidTypeNameException.prototype);
		this.Message = e.Message;
	}
};
var rh = class OpsMetadataNotFoundException extends G {
	static shapeId = "com.amazonaws.ssm#OpsMetadataNotFoundException";
	name = "OpsMetadataNotFoundException";
	$fault = "client";
	constructor(e) {
		super({
			name: "OpsMetadataNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsMetadataNotFoundException.prototype);
	}
};
var ih = class ParameterNotFound extends G {
	static shapeId = "com.amazonaws.ssm#ParameterNotFound";
	name = "ParameterNotFound";
	$fault = "client";
	constructor(e) {
		super({
			name: "ParameterNotFound",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ParameterNotFound.prototype);
	}
};
var ah = class ResourceInUseException extends G {
	static shapeId = "com.amazonaws.ssm#ResourceInUseException";
	name = "ResourceInUseException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourceInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceInUseException.prototype);
		this.Message = e.Message;
	}
};
var oh = class ResourceDataSyncNotFoundException extends G {
	static shapeId = "com.amazonaws.ssm#ResourceDataSyncNotFoundException";
	name = "ResourceDataSyncNotFoundException";
	$fault = "client";
	SyncName;
	SyncType;
	Message;
	constructor(e) {
		super({
			name: "ResourceDataSyncNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceDataSyncNotFoundException.prototype);
		this.SyncName = e.SyncName;
		this.SyncType = e.SyncType;
		this.Message = e.Message;
	}
};
var sh = class MalformedResourcePolicyDocumentException extends G {
	static shapeId = "com.amazonaws.ssm#MalformedResourcePolicyDocumentException";
	name = "MalformedResourcePolicyDocumentException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "MalformedResourcePolicyDocumentException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, MalformedResourcePolicyDocumentException.prototype);
		this.Message = e.Message;
	}
};
var ch = class ResourcePolicyConflictException extends G {
	static shapeId = "com.amazonaws.ssm#ResourcePolicyConflictException";
	name = "ResourcePolicyConflictException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourcePolicyConflictException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourcePolicyConflictException.prototype);
		this.Message = e.Message;
	}
};
var lh = class ResourcePolicyInvalidParameterException extends G {
	static shapeId = "com.amazonaws.ssm#ResourcePolicyInvalidParameterException";
	name = "ResourcePolicyInvalidParameterException";
	$fault = "client";
	ParameterNames;
	Message;
	constructor(e) {
		super({
			name: "ResourcePolicyInvalidParameterException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourcePolicyInvalidParameterException.prototype);
		this.ParameterNames = e.ParameterNames;
		this.Message = e.Message;
	}
};
var uh = class ResourcePolicyNotFoundException extends G {
	static shapeId = "com.amazonaws.ssm#ResourcePolicyNotFoundException";
	name = "ResourcePolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourcePolicyNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourcePolicyNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var dh = class TargetInUseException extends G {
	static shapeId = "com.amazonaws.ssm#TargetInUseException";
	name = "TargetInUseException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TargetInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TargetInUseException.prototype);
		this.Message = e.Message;
	}
};
var fh = class InvalidFilter extends G {
	static shapeId = "com.amazonaws.ssm#InvalidFilter";
	name = "InvalidFilter";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidFilter",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidFilter.prototype);
		this.Message = e.Message;
	}
};
var ph = class InvalidNextToken extends G {
	static shapeId = "com.amazonaws.ssm#InvalidNextToken";
	name = "InvalidNextToken";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidNextToken",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidNextToken.prototype);
		this.Message = e.Message;
	}
};
var mh = class InvalidAssociationVersion extends G {
	static shapeId = "com.amazonaws.ssm#InvalidAssociationVersion";
	name = "InvalidAssociationVersion";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidAssociationVersion",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidAssociationVersion.prototype);
		this.Message = e.Message;
	}
};
var hh = class AssociationExecutionDoesNotExist extends G {
	static shapeId = "com.amazonaws.ssm#AssociationExecutionDoesNotExist";
	name = "AssociationExecutionDoesNotExist";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AssociationExecutionDoesNotExist",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AssociationExecutionDoesNotExist.prototype);
		this.Message = e.Message;
	}
};
var gh = class InvalidFilterKey extends G {
	static shapeId = "com.amazonaws.ssm#InvalidFilterKey";
	name = "InvalidFilterKey";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidFilterKey",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidFilterKey.prototype);
	}
};
var _h = class InvalidFilterValue extends G {
	static shapeId = "com.amazonaws.ssm#InvalidFilterValue";
	name = "InvalidFilterValue";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidFilterValue",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidFilterValue.prototype);
		this.Message = e.Message;
	}
};
var vh = class AutomationExecutionNotFoundException extends G {
	static shapeId = "com.amazonaws.ssm#AutomationExecutionNotFoundException";
	name = "AutomationExecutionNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AutomationExecutionNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AutomationExecutionNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var yh = class InvalidPermissionType extends G {
	static shapeId = "com.amazonaws.ssm#InvalidPermissionType";
	name = "InvalidPermissionType";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidPermissionType",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidPermissionType.prototype);
		this.Message = e.Message;
	}
};
var bh = class UnsupportedOperatingSystem extends G {
	static shapeId = "com.amazonaws.ssm#UnsupportedOperatingSystem";
	name = "UnsupportedOperatingSystem";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "UnsupportedOperatingSystem",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnsupportedOperatingSystem.prototype);
		this.Message = e.Message;
	}
};
var xh = class InvalidInstanceInformationFilterValue extends G {
	static shapeId = "com.amazonaws.ssm#InvalidInstanceInformationFilterValue";
	name = "InvalidInstanceInformationFilterValue";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidInstanceInformationFilterValue",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidInstanceInformationFilterValue.prototype);
	}
};
var Sh = class InvalidInstancePropertyFilterValue extends G {
	static shapeId = "com.amazonaws.ssm#InvalidInstancePropertyFilterValue";
	name = "InvalidInstancePropertyFilterValue";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidInstancePropertyFilterValue",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidInstancePropertyFilterValue.prototype);
	}
};
var Ch = class InvalidDeletionIdException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidDeletionIdException";
	name = "InvalidDeletionIdException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidDeletionIdException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidDeletionIdException.prototype);
		this.Message = e.Message;
	}
};
var wh = class InvalidFilterOption extends G {
	static shapeId = "com.amazonaws.ssm#InvalidFilterOption";
	name = "InvalidFilterOption";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidFilterOption",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidFilterOption.prototype);
	}
};
var Th = class OpsItemRelatedItemAssociationNotFoundException extends G {
	static shapeId = "com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException";
	name = "OpsItemRelatedItemAssociationNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "OpsItemRelatedItemAssociationNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsItemRelatedItemAssociationNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var Eh = class ThrottlingException extends G {
	static shapeId = "com.amazonaws.ssm#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	Message;
	QuotaCode;
	ServiceCode;
	constructor(e) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
		this.Message = e.Message;
		this.QuotaCode = e.QuotaCode;
		this.ServiceCode = e.ServiceCode;
	}
};
var Dh = class ValidationException extends G {
	static shapeId = "com.amazonaws.ssm#ValidationException";
	name = "ValidationException";
	$fault = "client";
	Message;
	ReasonCode;
	constructor(e) {
		super({
			name: "ValidationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
		this.Message = e.Message;
		this.ReasonCode = e.ReasonCode;
	}
};
var Oh = class InvalidDocumentType extends G {
	static shapeId = "com.amazonaws.ssm#InvalidDocumentType";
	name = "InvalidDocumentType";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidDocumentType",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidDocumentType.prototype);
		this.Message = e.Message;
	}
};
var kh = class UnsupportedCalendarException extends G {
	static shapeId = "com.amazonaws.ssm#UnsupportedCalendarException";
	name = "UnsupportedCalendarException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "UnsupportedCalendarException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnsupportedCalendarException.prototype);
		this.Message = e.Message;
	}
};
var Ah = class InvalidPluginName extends G {
	static shapeId = "com.amazonaws.ssm#InvalidPluginName";
	name = "InvalidPluginName";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidPluginName",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidPluginName.prototype);
	}
};
var jh = class InvocationDoesNotExist extends G {
	static shapeId = "com.amazonaws.ssm#InvocationDoesNotExist";
	name = "InvocationDoesNotExist";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvocationDoesNotExist",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvocationDoesNotExist.prototype);
	}
};
var Mh = class UnsupportedFeatureRequiredException extends G {
	static shapeId = "com.amazonaws.ssm#UnsupportedFeatureRequiredException";
	name = "UnsupportedFeatureRequiredException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "UnsupportedFeatureRequiredException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnsupportedFeatureRequiredException.prototype);
		this.Message = e.Message;
	}
};
var Nh = class InvalidAggregatorException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidAggregatorException";
	name = "InvalidAggregatorException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidAggregatorException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidAggregatorException.prototype);
		this.Message = e.Message;
	}
};
var Ph = class InvalidInventoryGroupException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidInventoryGroupException";
	name = "InvalidInventoryGroupException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidInventoryGroupException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidInventoryGroupException.prototype);
		this.Message = e.Message;
	}
};
var Fh = class InvalidResultAttributeException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidResultAttributeException";
	name = "InvalidResultAttributeException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidResultAttributeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidResultAttributeException.prototype);
		this.Message = e.Message;
	}
};
var Ih = class InvalidKeyId extends G {
	static shapeId = "com.amazonaws.ssm#InvalidKeyId";
	name = "InvalidKeyId";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidKeyId",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidKeyId.prototype);
	}
};
var Lh = class ParameterVersionNotFound extends G {
	static shapeId = "com.amazonaws.ssm#ParameterVersionNotFound";
	name = "ParameterVersionNotFound";
	$fault = "client";
	constructor(e) {
		super({
			name: "ParameterVersionNotFound",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ParameterVersionNotFound.prototype);
	}
};
var Rh = class ServiceSettingNotFound extends G {
	static shapeId = "com.amazonaws.ssm#ServiceSettingNotFound";
	name = "ServiceSettingNotFound";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ServiceSettingNotFound",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ServiceSettingNotFound.prototype);
		this.Message = e.Message;
	}
};
var zh = class ParameterVersionLabelLimitExceeded extends G {
	static shapeId = "com.amazonaws.ssm#ParameterVersionLabelLimitExceeded";
	name = "ParameterVersionLabelLimitExceeded";
	$fault = "client";
	constructor(e) {
		super({
			name: "ParameterVersionLabelLimitExceeded",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ParameterVersionLabelLimitExceeded.prototype);
	}
};
var Bh = class UnsupportedOperationException extends G {
	static shapeId = "com.amazonaws.ssm#UnsupportedOperationException";
	name = "UnsupportedOperationException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "UnsupportedOperationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
		this.Message = e.Message;
	}
};
var Vh = class DocumentPermissionLimit extends G {
	static shapeId = "com.amazonaws.ssm#DocumentPermissionLimit";
	name = "DocumentPermissionLimit";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DocumentPermissionLimit",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DocumentPermissionLimit.prototype);
		this.Message = e.Message;
	}
};
var Hh = class ComplianceTypeCountLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#ComplianceTypeCountLimitExceededException";
	name = "ComplianceTypeCountLimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ComplianceTypeCountLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ComplianceTypeCountLimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var Uh = class InvalidItemContentException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidItemContentException";
	name = "InvalidItemContentException";
	$fault = "client";
	TypeName;
	Message;
	constructor(e) {
		super({
			name: "InvalidItemContentException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidItemContentException.prototype);
		this.TypeName = e.TypeName;
		this.Message = e.Message;
	}
};
var Wh = class ItemSizeLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#ItemSizeLimitExceededException";
	name = "ItemSizeLimitExceededException";
	$fault = "client";
	TypeName;
	Message;
	constructor(e) {
		super({
			name: "ItemSizeLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ItemSizeLimitExceededException.prototype);
		this.TypeName = e.TypeName;
		this.Message = e.Message;
	}
};
var Gh = class TotalSizeLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#TotalSizeLimitExceededException";
	name = "TotalSizeLimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TotalSizeLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TotalSizeLimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var Kh = class CustomSchemaCountLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#CustomSchemaCountLimitExceededException";
	name = "CustomSchemaCountLimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "CustomSchemaCountLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CustomSchemaCountLimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var qh = class InvalidInventoryItemContextException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidInventoryItemContextException";
	name = "InvalidInventoryItemContextException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidInventoryItemContextException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidInventoryItemContextException.prototype);
		this.Message = e.Message;
	}
};
var Jh = class ItemContentMismatchException extends G {
	static shapeId = "com.amazonaws.ssm#ItemContentMismatchException";
	name = "ItemContentMismatchException";
	$fault = "client";
	TypeName;
	Message;
	constructor(e) {
		super({
			name: "ItemContentMismatchException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ItemContentMismatchException.prototype);
		this.TypeName = e.TypeName;
		this.Message = e.Message;
	}
};
var Yh = class SubTypeCountLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#SubTypeCountLimitExceededException";
	name = "SubTypeCountLimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "SubTypeCountLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, SubTypeCountLimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var Xh = class UnsupportedInventoryItemContextException extends G {
	static shapeId = "com.amazonaws.ssm#UnsupportedInventoryItemContextException";
	name = "UnsupportedInventoryItemContextException";
	$fault = "client";
	TypeName;
	Message;
	constructor(e) {
		super({
			name: "UnsupportedInventoryItemContextException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnsupportedInventoryItemContextException.prototype);
		this.TypeName = e.TypeName;
		this.Message = e.Message;
	}
};
var Zh = class UnsupportedInventorySchemaVersionException extends G {
	static shapeId = "com.amazonaws.ssm#UnsupportedInventorySchemaVersionException";
	name = "UnsupportedInventorySchemaVersionException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "UnsupportedInventorySchemaVersionException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnsupportedInventorySchemaVersionException.prototype);
		this.Message = e.Message;
	}
};
var Qh = class HierarchyLevelLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#HierarchyLevelLimitExceededException";
	name = "HierarchyLevelLimitExceededException";
	$fault = "client";
	constructor(e) {
		super({
			name: "HierarchyLevelLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, HierarchyLevelLimitExceededException.prototype);
	}
};
var $h = class HierarchyTypeMismatchException extends G {
	static shapeId = "com.amazonaws.ssm#HierarchyTypeMismatchException";
	name = "HierarchyTypeMismatchException";
	$fault = "client";
	constructor(e) {
		super({
			name: "HierarchyTypeMismatchException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, HierarchyTypeMismatchException.prototype);
	}
};
var eg = class IncompatiblePolicyException extends G {
	static shapeId = "com.amazonaws.ssm#IncompatiblePolicyException";
	name = "IncompatiblePolicyException";
	$fault = "client";
	constructor(e) {
		super({
			name: "IncompatiblePolicyException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, IncompatiblePolicyException.prototype);
	}
};
var tg = class InvalidAllowedPatternException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidAllowedPatternException";
	name = "InvalidAllowedPatternException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidAllowedPatternException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidAllowedPatternException.prototype);
	}
};
var ng = class InvalidPolicyAttributeException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidPolicyAttributeException";
	name = "InvalidPolicyAttributeException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidPolicyAttributeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidPolicyAttributeException.prototype);
	}
};
var rg = class InvalidPolicyTypeException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidPolicyTypeException";
	name = "InvalidPolicyTypeException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidPolicyTypeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidPolicyTypeException.prototype);
	}
};
var ig = class ParameterAlreadyExists extends G {
	static shapeId = "com.amazonaws.ssm#ParameterAlreadyExists";
	name = "ParameterAlreadyExists";
	$fault = "client";
	constructor(e) {
		super({
			name: "ParameterAlreadyExists",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ParameterAlreadyExists.prototype);
	}
};
var ag = class ParameterLimitExceeded extends G {
	static shapeId = "com.amazonaws.ssm#ParameterLimitExceeded";
	name = "ParameterLimitExceeded";
	$fault = "client";
	constructor(e) {
		super({
			name: "ParameterLimitExceeded",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ParameterLimitExceeded.prototype);
	}
};
var og = class ParameterMaxVersionLimitExceeded extends G {
	static shapeId = "com.amazonaws.ssm#ParameterMaxVersionLimitExceeded";
	name = "ParameterMaxVersionLimitExceeded";
	$fault = "client";
	constructor(e) {
		super({
			name: "ParameterMaxVersionLimitExceeded",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ParameterMaxVersionLimitExceeded.prototype);
	}
};
var sg = class ParameterPatternMismatchException extends G {
	static shapeId = "com.amazonaws.ssm#ParameterPatternMismatchException";
	name = "ParameterPatternMismatchException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ParameterPatternMismatchException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ParameterPatternMismatchException.prototype);
	}
};
var cg = class PoliciesLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#PoliciesLimitExceededException";
	name = "PoliciesLimitExceededException";
	$fault = "client";
	constructor(e) {
		super({
			name: "PoliciesLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, PoliciesLimitExceededException.prototype);
	}
};
var lg = class UnsupportedParameterType extends G {
	static shapeId = "com.amazonaws.ssm#UnsupportedParameterType";
	name = "UnsupportedParameterType";
	$fault = "client";
	constructor(e) {
		super({
			name: "UnsupportedParameterType",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnsupportedParameterType.prototype);
	}
};
var ug = class ResourcePolicyLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#ResourcePolicyLimitExceededException";
	name = "ResourcePolicyLimitExceededException";
	$fault = "client";
	Limit;
	LimitType;
	Message;
	constructor(e) {
		super({
			name: "ResourcePolicyLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourcePolicyLimitExceededException.prototype);
		this.Limit = e.Limit;
		this.LimitType = e.LimitType;
		this.Message = e.Message;
	}
};
var dg = class FeatureNotAvailableException extends G {
	static shapeId = "com.amazonaws.ssm#FeatureNotAvailableException";
	name = "FeatureNotAvailableException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "FeatureNotAvailableException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, FeatureNotAvailableException.prototype);
		this.Message = e.Message;
	}
};
var fg = class AutomationStepNotFoundException extends G {
	static shapeId = "com.amazonaws.ssm#AutomationStepNotFoundException";
	name = "AutomationStepNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AutomationStepNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AutomationStepNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var pg = class InvalidAutomationSignalException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidAutomationSignalException";
	name = "InvalidAutomationSignalException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidAutomationSignalException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidAutomationSignalException.prototype);
		this.Message = e.Message;
	}
};
var mg = class InvalidNotificationConfig extends G {
	static shapeId = "com.amazonaws.ssm#InvalidNotificationConfig";
	name = "InvalidNotificationConfig";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidNotificationConfig",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidNotificationConfig.prototype);
		this.Message = e.Message;
	}
};
var hg = class InvalidOutputFolder extends G {
	static shapeId = "com.amazonaws.ssm#InvalidOutputFolder";
	name = "InvalidOutputFolder";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidOutputFolder",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidOutputFolder.prototype);
	}
};
var gg = class InvalidRole extends G {
	static shapeId = "com.amazonaws.ssm#InvalidRole";
	name = "InvalidRole";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidRole",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidRole.prototype);
		this.Message = e.Message;
	}
};
var _g = class InvalidAssociation extends G {
	static shapeId = "com.amazonaws.ssm#InvalidAssociation";
	name = "InvalidAssociation";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidAssociation",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidAssociation.prototype);
		this.Message = e.Message;
	}
};
var vg = class AutomationDefinitionNotFoundException extends G {
	static shapeId = "com.amazonaws.ssm#AutomationDefinitionNotFoundException";
	name = "AutomationDefinitionNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AutomationDefinitionNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AutomationDefinitionNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var yg = class AutomationDefinitionVersionNotFoundException extends G {
	static shapeId = "com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException";
	name = "AutomationDefinitionVersionNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AutomationDefinitionVersionNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AutomationDefinitionVersionNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var bg = class AutomationExecutionLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#AutomationExecutionLimitExceededException";
	name = "AutomationExecutionLimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AutomationExecutionLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AutomationExecutionLimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var xg = class InvalidAutomationExecutionParametersException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidAutomationExecutionParametersException";
	name = "InvalidAutomationExecutionParametersException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidAutomationExecutionParametersException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidAutomationExecutionParametersException.prototype);
		this.Message = e.Message;
	}
};
var Sg = class AutomationDefinitionNotApprovedException extends G {
	static shapeId = "com.amazonaws.ssm#AutomationDefinitionNotApprovedException";
	name = "AutomationDefinitionNotApprovedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AutomationDefinitionNotApprovedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AutomationDefinitionNotApprovedException.prototype);
		this.Message = e.Message;
	}
};
var Cg = class TargetNotConnected extends G {
	static shapeId = "com.amazonaws.ssm#TargetNotConnected";
	name = "TargetNotConnected";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TargetNotConnected",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TargetNotConnected.prototype);
		this.Message = e.Message;
	}
};
var wg = class InvalidAutomationStatusUpdateException extends G {
	static shapeId = "com.amazonaws.ssm#InvalidAutomationStatusUpdateException";
	name = "InvalidAutomationStatusUpdateException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidAutomationStatusUpdateException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidAutomationStatusUpdateException.prototype);
		this.Message = e.Message;
	}
};
var Tg = class AssociationVersionLimitExceeded extends G {
	static shapeId = "com.amazonaws.ssm#AssociationVersionLimitExceeded";
	name = "AssociationVersionLimitExceeded";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AssociationVersionLimitExceeded",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AssociationVersionLimitExceeded.prototype);
		this.Message = e.Message;
	}
};
var Eg = class InvalidUpdate extends G {
	static shapeId = "com.amazonaws.ssm#InvalidUpdate";
	name = "InvalidUpdate";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidUpdate",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidUpdate.prototype);
		this.Message = e.Message;
	}
};
var Dg = class StatusUnchanged extends G {
	static shapeId = "com.amazonaws.ssm#StatusUnchanged";
	name = "StatusUnchanged";
	$fault = "client";
	constructor(e) {
		super({
			name: "StatusUnchanged",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, StatusUnchanged.prototype);
	}
};
var Og = class DocumentVersionLimitExceeded extends G {
	static shapeId = "com.amazonaws.ssm#DocumentVersionLimitExceeded";
	name = "DocumentVersionLimitExceeded";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DocumentVersionLimitExceeded",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DocumentVersionLimitExceeded.prototype);
		this.Message = e.Message;
	}
};
var kg = class DuplicateDocumentContent extends G {
	static shapeId = "com.amazonaws.ssm#DuplicateDocumentContent";
	name = "DuplicateDocumentContent";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DuplicateDocumentContent",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DuplicateDocumentContent.prototype);
		this.Message = e.Message;
	}
};
var Ag = class DuplicateDocumentVersionName extends G {
	static shapeId = "com.amazonaws.ssm#DuplicateDocumentVersionName";
	name = "DuplicateDocumentVersionName";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DuplicateDocumentVersionName",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DuplicateDocumentVersionName.prototype);
		this.Message = e.Message;
	}
};
var jg = class OpsMetadataKeyLimitExceededException extends G {
	static shapeId = "com.amazonaws.ssm#OpsMetadataKeyLimitExceededException";
	name = "OpsMetadataKeyLimitExceededException";
	$fault = "client";
	constructor(e) {
		super({
			name: "OpsMetadataKeyLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpsMetadataKeyLimitExceededException.prototype);
	}
};
var Mg = class ResourceDataSyncConflictException extends G {
	static shapeId = "com.amazonaws.ssm#ResourceDataSyncConflictException";
	name = "ResourceDataSyncConflictException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourceDataSyncConflictException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceDataSyncConflictException.prototype);
		this.Message = e.Message;
	}
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/schemas/schemas_0.js
const Ng = "AssociationAlreadyExists";
const Pg = "AccessDeniedException";
const Fg = "AutomationDefinitionNotApprovedException";
const Ig = "AssociationDoesNotExist";
const Lg = "AutomationDefinitionNotFoundException";
const Rg = "AutomationDefinitionVersionNotFoundException";
const zg = "AssociationExecutionDoesNotExist";
const Bg = "AlreadyExistsException";
const Vg = "AutomationExecutionLimitExceededException";
const Hg = "AutomationExecutionNotFoundException";
const Ug = "AssociatedInstances";
const Wg = "AssociationLimitExceeded";
const Gg = "AllowedPattern";
const Kg = "ARN";
const qg = "AutomationStepNotFoundException";
const Jg = "AssociationVersionLimitExceeded";
const Yg = "ConflictException";
const Xg = "CustomSchemaCountLimitExceededException";
const Zg = "ComplianceTypeCountLimitExceededException";
const Qg = "Description";
const $g = "DocumentAlreadyExists";
const e_ = "DuplicateDocumentContent";
const t_ = "DuplicateDocumentVersionName";
const n_ = "DuplicateInstanceId";
const r_ = "DocumentLimitExceeded";
const i_ = "DoesNotExistException";
const a_ = "DocumentPermissionLimit";
const o_ = "DataType";
const s_ = "DocumentVersionLimitExceeded";
const c_ = "FeatureNotAvailableException";
const l_ = "GetParametersByPath";
const u_ = "GetParametersByPathRequest";
const d_ = "GetParametersByPathResult";
const f_ = "GetParameterHistory";
const p_ = "GetParameterHistoryRequest";
const m_ = "GetParameterHistoryResult";
const h_ = "GetParameterRequest";
const g_ = "GetParameterResult";
const __ = "GetParametersRequest";
const v_ = "GetParametersResult";
const y_ = "GetParameter";
const b_ = "GetParameters";
const x_ = "HierarchyLevelLimitExceededException";
const S_ = "HierarchyTypeMismatchException";
const C_ = "InvalidActivation";
const w_ = "InvalidAggregatorException";
const T_ = "InvalidAutomationExecutionParametersException";
const E_ = "InvalidActivationId";
const D_ = "InvalidAllowedPatternException";
const O_ = "InvalidAutomationSignalException";
const k_ = "InvalidAutomationStatusUpdateException";
const A_ = "InvalidAssociationVersion";
const j_ = "InvalidAssociation";
const M_ = "InvalidCommandId";
const N_ = "ItemContentMismatchException";
const P_ = "InvalidDocument";
const F_ = "InvalidDocumentContent";
const I_ = "InvalidDeletionIdException";
const L_ = "InvalidDeleteInventoryParametersException";
const R_ = "InvocationDoesNotExist";
const z_ = "InvalidDocumentOperation";
const B_ = "InvalidDocumentSchemaVersion";
const V_ = "InvalidDocumentType";
const H_ = "InvalidDocumentVersion";
const U_ = "InvalidFilter";
const W_ = "InvalidFilterKey";
const G_ = "InvalidFilterOption";
const K_ = "InvalidFilterValue";
const q_ = "InvalidItemContentException";
const J_ = "InvalidInventoryGroupException";
const Y_ = "InvalidInstanceId";
const X_ = "InvalidInventoryItemContextException";
const Z_ = "InvalidInstanceInformationFilterValue";
const Q_ = "InvalidInstancePropertyFilterValue";
const $_ = "InvalidInventoryRequestException";
const ev = "InvalidKeyId";
const tv = "InvalidLabels";
const nv = "InvalidNotificationConfig";
const rv = "InvalidNextToken";
const iv = "InvalidOptionException";
const av = "InvalidOutputFolder";
const ov = "InvalidOutputLocation";
const sv = "InvalidParameters";
const cv = "InvalidPolicyAttributeException";
const lv = "IncompatiblePolicyException";
const uv = "IdempotentParameterMismatch";
const dv = "InvalidPluginName";
const fv = "InvalidPermissionType";
const pv = "InvalidPolicyTypeException";
const mv = "InvalidRole";
const hv = "InvalidResultAttributeException";
const gv = "InvalidResourceId";
const _v = "InvalidResourceType";
const vv = "InvalidSchedule";
const yv = "InternalServerError";
const bv = "ItemSizeLimitExceededException";
const xv = "InvalidTag";
const Sv = "InvalidTargetMaps";
const Cv = "InvalidTypeNameException";
const wv = "InvalidTarget";
const Tv = "InvalidUpdate";
const Ev = "Key";
const Dv = "KeyId";
const Ov = "Limit";
const kv = "LastModifiedDate";
const Av = "LastModifiedUser";
const jv = "LabelParameterVersion";
const Mv = "LabelParameterVersionRequest";
const Nv = "LabelParameterVersionResult";
const Pv = "LimitType";
const Fv = "Labels";
const K = "Message";
const Iv = "MaxDocumentSizeExceeded";
const Lv = "MaxResults";
const Rv = "MalformedResourcePolicyDocumentException";
const q = "Name";
const zv = "NoLongerSupportedException";
const Bv = "NextToken";
const Vv = "Names";
const Hv = "OpsItemAccessDeniedException";
const Uv = "OpsItemAlreadyExistsException";
const Wv = "OpsItemConflictException";
const Gv = "OpsItemId";
const Kv = "OpsItemInvalidParameterException";
const qv = "OpsItemLimitExceededException";
const Jv = "OpsItemNotFoundException";
const Yv = "OpsItemRelatedItemAlreadyExistsException";
const Xv = "OpsItemRelatedItemAssociationNotFoundException";
const Zv = "OpsMetadataAlreadyExistsException";
const Qv = "OpsMetadataInvalidArgumentException";
const $v = "OpsMetadataKeyLimitExceededException";
const ey = "OpsMetadataLimitExceededException";
const ty = "OpsMetadataNotFoundException";
const ny = "OpsMetadataTooManyUpdatesException";
const ry = "Option";
const iy = "Overwrite";
const ay = "Parameters";
const oy = "ParameterAlreadyExists";
const sy = "ParameterFilters";
const cy = "ParameterHistoryList";
const ly = "ParameterHistory";
const uy = "ParameterInlinePolicy";
const dy = "ParameterList";
const fy = "ParameterLimitExceeded";
const py = "PoliciesLimitExceededException";
const my = "ParameterMaxVersionLimitExceeded";
const hy = "ParameterNames";
const gy = "ParameterNotFound";
const _y = "PutParameter";
const vy = "ParameterPolicyList";
const yy = "ParameterPatternMismatchException";
const by = "PutParameterRequest";
const xy = "PutParameterResult";
const Sy = "ParameterStringFilter";
const Cy = "ParameterStringFilterList";
const wy = "PSParameterValue";
const Ty = "PolicyStatus";
const Ey = "PolicyText";
const Dy = "PolicyType";
const Oy = "ParameterVersionLabelLimitExceeded";
const ky = "ParameterVersionNotFound";
const Ay = "ParameterVersion";
const jy = "Parameter";
const My = "Path";
const Ny = "Policies";
const Py = "QuotaCode";
const Fy = "ReasonCode";
const Iy = "ResourceDataSyncAlreadyExistsException";
const Ly = "ResourceDataSyncConflictException";
const Ry = "ResourceDataSyncCountExceededException";
const zy = "ResourceDataSyncInvalidConfigurationException";
const By = "ResourceDataSyncNotFoundException";
const Vy = "ResourceId";
const Hy = "ResourceInUseException";
const Uy = "ResourceLimitExceededException";
const Wy = "RemovedLabels";
const Gy = "ResourceNotFoundException";
const Ky = "ResourcePolicyConflictException";
const qy = "ResourcePolicyInvalidParameterException";
const Jy = "ResourcePolicyLimitExceededException";
const Yy = "ResourcePolicyNotFoundException";
const Xy = "ResourceTypes";
const Zy = "ResourceType";
const Qy = "ResourceUri";
const $y = "Recursive";
const eb = "ServiceCode";
const tb = "SyncName";
const nb = "ServiceQuotaExceededException";
const rb = "SourceResult";
const ib = "ServiceSettingNotFound";
const ab = "SyncType";
const ob = "SubTypeCountLimitExceededException";
const sb = "StatusUnchanged";
const cb = "Selector";
const lb = "Tags";
const ub = "ThrottlingException";
const db = "TargetInUseException";
const fb = "TagList";
const pb = "TooManyTagsError";
const mb = "TooManyUpdates";
const hb = "TypeName";
const gb = "TargetNotConnected";
const _b = "TotalSizeLimitExceededException";
const vb = "Tag";
const yb = "Tier";
const bb = "Type";
const xb = "UnsupportedCalendarException";
const Sb = "UnsupportedFeatureRequiredException";
const Cb = "UnsupportedInventoryItemContextException";
const wb = "UnsupportedInventorySchemaVersionException";
const Tb = "UnsupportedOperationException";
const Eb = "UnsupportedOperatingSystem";
const Db = "UnsupportedParameterType";
const Ob = "UnsupportedPlatformType";
const kb = "UnlabelParameterVersion";
const Ab = "UnlabelParameterVersionRequest";
const jb = "UnlabelParameterVersionResult";
const Mb = "Value";
const Nb = "ValidationException";
const Pb = "Values";
const Fb = "Version";
const Ib = "WithDecryption";
const J = "awsQueryError";
const Y = "client";
const X = "error";
const Z = "message";
const Lb = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
const Rb = "server";
const Q = "com.amazonaws.ssm";
const zb = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(Lb);
var Bb = [
	-3,
	Lb,
	"SSMServiceException",
	0,
	[],
	[]
];
zb.registerError(Bb, G);
const $ = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(Q);
var Vb = [
	-3,
	Q,
	Pg,
	{ [X]: Y },
	[K],
	[0],
	1
];
$.registerError(Vb, tm);
var Hb = [
	-3,
	Q,
	Bg,
	{
		[J]: [`AlreadyExistsException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Hb, sm);
var Ub = [
	-3,
	Q,
	Ug,
	{
		[J]: [`AssociatedInstances`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Ub, Zm);
var Wb = [
	-3,
	Q,
	Ng,
	{
		[J]: [`AssociationAlreadyExists`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Wb, vm);
var Gb = [
	-3,
	Q,
	Ig,
	{
		[J]: [`AssociationDoesNotExist`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Gb, Ym);
var Kb = [
	-3,
	Q,
	zg,
	{
		[J]: [`AssociationExecutionDoesNotExist`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Kb, hh);
var qb = [
	-3,
	Q,
	Wg,
	{
		[J]: [`AssociationLimitExceeded`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(qb, ym);
var Jb = [
	-3,
	Q,
	Jg,
	{
		[J]: [`AssociationVersionLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Jb, Tg);
var Yb = [
	-3,
	Q,
	Fg,
	{
		[J]: [`AutomationDefinitionNotApproved`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Yb, Sg);
var Xb = [
	-3,
	Q,
	Lg,
	{
		[J]: [`AutomationDefinitionNotFound`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Xb, vg);
var Zb = [
	-3,
	Q,
	Rg,
	{
		[J]: [`AutomationDefinitionVersionNotFound`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Zb, yg);
var Qb = [
	-3,
	Q,
	Vg,
	{
		[J]: [`AutomationExecutionLimitExceeded`, 429],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Qb, bg);
var $b = [
	-3,
	Q,
	Hg,
	{
		[J]: [`AutomationExecutionNotFound`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError($b, vh);
var ex = [
	-3,
	Q,
	qg,
	{
		[J]: [`AutomationStepNotFoundException`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ex, fg);
var tx = [
	-3,
	Q,
	Zg,
	{
		[J]: [`ComplianceTypeCountLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(tx, Hh);
var nx = [
	-3,
	Q,
	Yg,
	{
		[J]: [`ConflictException`, 409],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(nx, Om);
var rx = [
	-3,
	Q,
	Xg,
	{
		[J]: [`CustomSchemaCountLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(rx, Kh);
var ix = [
	-3,
	Q,
	$g,
	{
		[J]: [`DocumentAlreadyExists`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ix, Am);
var ax = [
	-3,
	Q,
	r_,
	{
		[J]: [`DocumentLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ax, jm);
var ox = [
	-3,
	Q,
	a_,
	{
		[J]: [`DocumentPermissionLimit`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ox, Vh);
var sx = [
	-3,
	Q,
	s_,
	{
		[J]: [`DocumentVersionLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(sx, Og);
var cx = [
	-3,
	Q,
	i_,
	{
		[J]: [`DoesNotExistException`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(cx, gm);
var lx = [
	-3,
	Q,
	e_,
	{
		[J]: [`DuplicateDocumentContent`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(lx, kg);
var ux = [
	-3,
	Q,
	t_,
	{
		[J]: [`DuplicateDocumentVersionName`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ux, Ag);
var dx = [
	-3,
	Q,
	n_,
	{
		[J]: [`DuplicateInstanceId`, 404],
		[X]: Y
	},
	[],
	[]
];
$.registerError(dx, pm);
var fx = [
	-3,
	Q,
	c_,
	{
		[J]: [`FeatureNotAvailableException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(fx, dg);
var px = [
	-3,
	Q,
	x_,
	{
		[J]: [`HierarchyLevelLimitExceededException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(px, Qh);
var mx = [
	-3,
	Q,
	S_,
	{
		[J]: [`HierarchyTypeMismatchException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(mx, $h);
var hx = [
	-3,
	Q,
	uv,
	{
		[J]: [`IdempotentParameterMismatch`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(hx, Im);
var gx = [
	-3,
	Q,
	lv,
	{
		[J]: [`IncompatiblePolicyException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(gx, eg);
var _x = [
	-3,
	Q,
	yv,
	{
		[J]: [`InternalServerError`, 500],
		[X]: Rb
	},
	[K],
	[0]
];
$.registerError(_x, nm);
var vx = [
	-3,
	Q,
	C_,
	{
		[J]: [`InvalidActivation`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(vx, qm);
var yx = [
	-3,
	Q,
	E_,
	{
		[J]: [`InvalidActivationId`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(yx, Jm);
var bx = [
	-3,
	Q,
	w_,
	{
		[J]: [`InvalidAggregator`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(bx, Nh);
var xx = [
	-3,
	Q,
	D_,
	{
		[J]: [`InvalidAllowedPatternException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(xx, tg);
var Sx = [
	-3,
	Q,
	j_,
	{
		[J]: [`InvalidAssociation`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Sx, _g);
var Cx = [
	-3,
	Q,
	A_,
	{
		[J]: [`InvalidAssociationVersion`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Cx, mh);
var wx = [
	-3,
	Q,
	T_,
	{
		[J]: [`InvalidAutomationExecutionParameters`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(wx, xg);
var Tx = [
	-3,
	Q,
	O_,
	{
		[J]: [`InvalidAutomationSignalException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Tx, pg);
var Ex = [
	-3,
	Q,
	k_,
	{
		[J]: [`InvalidAutomationStatusUpdateException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Ex, wg);
var Dx = [
	-3,
	Q,
	M_,
	{
		[J]: [`InvalidCommandId`, 404],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Dx, mm);
var Ox = [
	-3,
	Q,
	L_,
	{
		[J]: [`InvalidDeleteInventoryParameters`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Ox, $m);
var kx = [
	-3,
	Q,
	I_,
	{
		[J]: [`InvalidDeletionId`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(kx, Ch);
var Ax = [
	-3,
	Q,
	P_,
	{
		[J]: [`InvalidDocument`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Ax, bm);
var jx = [
	-3,
	Q,
	F_,
	{
		[J]: [`InvalidDocumentContent`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(jx, Mm);
var Mx = [
	-3,
	Q,
	z_,
	{
		[J]: [`InvalidDocumentOperation`, 403],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Mx, Qm);
var Nx = [
	-3,
	Q,
	B_,
	{
		[J]: [`InvalidDocumentSchemaVersion`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Nx, Nm);
var Px = [
	-3,
	Q,
	V_,
	{
		[J]: [`InvalidDocumentType`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Px, Oh);
var Fx = [
	-3,
	Q,
	H_,
	{
		[J]: [`InvalidDocumentVersion`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Fx, xm);
var Ix = [
	-3,
	Q,
	U_,
	{
		[J]: [`InvalidFilter`, 441],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Ix, fh);
var Lx = [
	-3,
	Q,
	W_,
	{
		[J]: [`InvalidFilterKey`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Lx, gh);
var Rx = [
	-3,
	Q,
	G_,
	{
		[J]: [`InvalidFilterOption`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(Rx, wh);
var zx = [
	-3,
	Q,
	K_,
	{
		[J]: [`InvalidFilterValue`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(zx, _h);
var Bx = [
	-3,
	Q,
	Y_,
	{
		[J]: [`InvalidInstanceId`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Bx, hm);
var Vx = [
	-3,
	Q,
	Z_,
	{
		[J]: [`InvalidInstanceInformationFilterValue`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(Vx, xh);
var Hx = [
	-3,
	Q,
	Q_,
	{
		[J]: [`InvalidInstancePropertyFilterValue`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(Hx, Sh);
var Ux = [
	-3,
	Q,
	J_,
	{
		[J]: [`InvalidInventoryGroup`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Ux, Ph);
var Wx = [
	-3,
	Q,
	X_,
	{
		[J]: [`InvalidInventoryItemContext`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Wx, qh);
var Gx = [
	-3,
	Q,
	$_,
	{
		[J]: [`InvalidInventoryRequest`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Gx, eh);
var Kx = [
	-3,
	Q,
	q_,
	{
		[J]: [`InvalidItemContent`, 400],
		[X]: Y
	},
	[hb, K],
	[0, 0]
];
$.registerError(Kx, Uh);
var qx = [
	-3,
	Q,
	ev,
	{
		[J]: [`InvalidKeyId`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(qx, Ih);
var Jx = [
	-3,
	Q,
	rv,
	{
		[J]: [`InvalidNextToken`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Jx, ph);
var Yx = [
	-3,
	Q,
	nv,
	{
		[J]: [`InvalidNotificationConfig`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Yx, mg);
var Xx = [
	-3,
	Q,
	iv,
	{
		[J]: [`InvalidOption`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Xx, th);
var Zx = [
	-3,
	Q,
	av,
	{
		[J]: [`InvalidOutputFolder`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Zx, hg);
var Qx = [
	-3,
	Q,
	ov,
	{
		[J]: [`InvalidOutputLocation`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Qx, Sm);
var $x = [
	-3,
	Q,
	sv,
	{
		[J]: [`InvalidParameters`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError($x, _m);
var eS = [
	-3,
	Q,
	fv,
	{
		[J]: [`InvalidPermissionType`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(eS, yh);
var tS = [
	-3,
	Q,
	dv,
	{
		[J]: [`InvalidPluginName`, 404],
		[X]: Y
	},
	[],
	[]
];
$.registerError(tS, Ah);
var nS = [
	-3,
	Q,
	cv,
	{
		[J]: [`InvalidPolicyAttributeException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(nS, ng);
var rS = [
	-3,
	Q,
	pv,
	{
		[J]: [`InvalidPolicyTypeException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(rS, rg);
var iS = [
	-3,
	Q,
	gv,
	{
		[J]: [`InvalidResourceId`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(iS, rm);
var aS = [
	-3,
	Q,
	_v,
	{
		[J]: [`InvalidResourceType`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(aS, im);
var oS = [
	-3,
	Q,
	hv,
	{
		[J]: [`InvalidResultAttribute`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(oS, Fh);
var sS = [
	-3,
	Q,
	mv,
	{
		[J]: [`InvalidRole`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(sS, gg);
var cS = [
	-3,
	Q,
	vv,
	{
		[J]: [`InvalidSchedule`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(cS, Cm);
var lS = [
	-3,
	Q,
	xv,
	{
		[J]: [`InvalidTag`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(lS, wm);
var uS = [
	-3,
	Q,
	wv,
	{
		[J]: [`InvalidTarget`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(uS, Tm);
var dS = [
	-3,
	Q,
	Sv,
	{
		[J]: [`InvalidTargetMaps`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(dS, Em);
var fS = [
	-3,
	Q,
	Cv,
	{
		[J]: [`InvalidTypeName`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(fS, nh);
var pS = [
	-3,
	Q,
	Tv,
	{
		[J]: [`InvalidUpdate`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(pS, Eg);
var mS = [
	-3,
	Q,
	R_,
	{
		[J]: [`InvocationDoesNotExist`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(mS, jh);
var hS = [
	-3,
	Q,
	N_,
	{
		[J]: [`ItemContentMismatch`, 400],
		[X]: Y
	},
	[hb, K],
	[0, 0]
];
$.registerError(hS, Jh);
var gS = [
	-3,
	Q,
	bv,
	{
		[J]: [`ItemSizeLimitExceeded`, 400],
		[X]: Y
	},
	[hb, K],
	[0, 0]
];
$.registerError(gS, Wh);
var _S = [
	-3,
	Q,
	Rv,
	{
		[J]: [`MalformedResourcePolicyDocumentException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(_S, sh);
var vS = [
	-3,
	Q,
	Iv,
	{
		[J]: [`MaxDocumentSizeExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(vS, Pm);
var yS = [
	-3,
	Q,
	zv,
	{
		[J]: [`NoLongerSupported`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(yS, Fm);
var bS = [
	-3,
	Q,
	Hv,
	{
		[J]: [`OpsItemAccessDeniedException`, 403],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(bS, Rm);
var xS = [
	-3,
	Q,
	Uv,
	{
		[J]: [`OpsItemAlreadyExistsException`, 400],
		[X]: Y
	},
	[K, Gv],
	[0, 0]
];
$.registerError(xS, zm);
var SS = [
	-3,
	Q,
	Wv,
	{
		[J]: [`OpsItemConflictException`, 409],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(SS, cm);
var CS = [
	-3,
	Q,
	Kv,
	{
		[J]: [`OpsItemInvalidParameterException`, 400],
		[X]: Y
	},
	[hy, K],
	[64, 0]
];
$.registerError(CS, lm);
var wS = [
	-3,
	Q,
	qv,
	{
		[J]: [`OpsItemLimitExceededException`, 400],
		[X]: Y
	},
	[
		Xy,
		Ov,
		Pv,
		K
	],
	[
		64,
		1,
		0,
		0
	]
];
$.registerError(wS, um);
var TS = [
	-3,
	Q,
	Jv,
	{
		[J]: [`OpsItemNotFoundException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(TS, dm);
var ES = [
	-3,
	Q,
	Yv,
	{
		[J]: [`OpsItemRelatedItemAlreadyExistsException`, 400],
		[X]: Y
	},
	[
		K,
		Qy,
		Gv
	],
	[
		0,
		0,
		0
	]
];
$.registerError(ES, fm);
var DS = [
	-3,
	Q,
	Xv,
	{
		[J]: [`OpsItemRelatedItemAssociationNotFoundException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(DS, Th);
var OS = [
	-3,
	Q,
	Zv,
	{
		[J]: [`OpsMetadataAlreadyExistsException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(OS, Bm);
var kS = [
	-3,
	Q,
	Qv,
	{
		[J]: [`OpsMetadataInvalidArgumentException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(kS, Vm);
var AS = [
	-3,
	Q,
	$v,
	{
		[J]: [`OpsMetadataKeyLimitExceededException`, 429],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(AS, jg);
var jS = [
	-3,
	Q,
	ey,
	{
		[J]: [`OpsMetadataLimitExceededException`, 429],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(jS, Hm);
var MS = [
	-3,
	Q,
	ty,
	{
		[J]: [`OpsMetadataNotFoundException`, 404],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(MS, rh);
var NS = [
	-3,
	Q,
	ny,
	{
		[J]: [`OpsMetadataTooManyUpdatesException`, 429],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(NS, Um);
var PS = [
	-3,
	Q,
	oy,
	{
		[J]: [`ParameterAlreadyExists`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(PS, ig);
var FS = [
	-3,
	Q,
	fy,
	{
		[J]: [`ParameterLimitExceeded`, 429],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(FS, ag);
var IS = [
	-3,
	Q,
	my,
	{
		[J]: [`ParameterMaxVersionLimitExceeded`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(IS, og);
var LS = [
	-3,
	Q,
	gy,
	{
		[J]: [`ParameterNotFound`, 404],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(LS, ih);
var RS = [
	-3,
	Q,
	yy,
	{
		[J]: [`ParameterPatternMismatchException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(RS, sg);
var zS = [
	-3,
	Q,
	Oy,
	{
		[J]: [`ParameterVersionLabelLimitExceeded`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(zS, zh);
var BS = [
	-3,
	Q,
	ky,
	{
		[J]: [`ParameterVersionNotFound`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(BS, Lh);
var VS = [
	-3,
	Q,
	py,
	{
		[J]: [`PoliciesLimitExceededException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(VS, cg);
var HS = [
	-3,
	Q,
	Iy,
	{
		[J]: [`ResourceDataSyncAlreadyExists`, 400],
		[X]: Y
	},
	[tb],
	[0]
];
$.registerError(HS, Wm);
var US = [
	-3,
	Q,
	Ly,
	{
		[J]: [`ResourceDataSyncConflictException`, 409],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(US, Mg);
var WS = [
	-3,
	Q,
	Ry,
	{
		[J]: [`ResourceDataSyncCountExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(WS, Gm);
var GS = [
	-3,
	Q,
	zy,
	{
		[J]: [`ResourceDataSyncInvalidConfiguration`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(GS, Km);
var KS = [
	-3,
	Q,
	By,
	{
		[J]: [`ResourceDataSyncNotFound`, 404],
		[X]: Y
	},
	[
		tb,
		ab,
		K
	],
	[
		0,
		0,
		0
	]
];
$.registerError(KS, oh);
var qS = [
	-3,
	Q,
	Hy,
	{
		[J]: [`ResourceInUseException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(qS, ah);
var JS = [
	-3,
	Q,
	Uy,
	{
		[J]: [`ResourceLimitExceededException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(JS, Lm);
var YS = [
	-3,
	Q,
	Gy,
	{
		[J]: [`ResourceNotFoundException`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(YS, Xm);
var XS = [
	-3,
	Q,
	Ky,
	{
		[J]: [`ResourcePolicyConflictException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(XS, ch);
var ZS = [
	-3,
	Q,
	qy,
	{
		[J]: [`ResourcePolicyInvalidParameterException`, 400],
		[X]: Y
	},
	[hy, K],
	[64, 0]
];
$.registerError(ZS, lh);
var QS = [
	-3,
	Q,
	Jy,
	{
		[J]: [`ResourcePolicyLimitExceededException`, 400],
		[X]: Y
	},
	[
		Ov,
		Pv,
		K
	],
	[
		1,
		0,
		0
	]
];
$.registerError(QS, ug);
var $S = [
	-3,
	Q,
	Yy,
	{
		[J]: [`ResourcePolicyNotFoundException`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError($S, uh);
var eC = [
	-3,
	Q,
	nb,
	{ [X]: Y },
	[
		K,
		Py,
		eb,
		Vy,
		Zy
	],
	[
		0,
		0,
		0,
		0,
		0
	],
	3
];
$.registerError(eC, km);
var tC = [
	-3,
	Q,
	ib,
	{
		[J]: [`ServiceSettingNotFound`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(tC, Rh);
var nC = [
	-3,
	Q,
	sb,
	{
		[J]: [`StatusUnchanged`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(nC, Dg);
var rC = [
	-3,
	Q,
	ob,
	{
		[J]: [`SubTypeCountLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(rC, Yh);
var iC = [
	-3,
	Q,
	db,
	{
		[J]: [`TargetInUseException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(iC, dh);
var aC = [
	-3,
	Q,
	gb,
	{
		[J]: [`TargetNotConnected`, 430],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(aC, Cg);
var oC = [
	-3,
	Q,
	ub,
	{ [X]: Y },
	[
		K,
		Py,
		eb
	],
	[
		0,
		0,
		0
	],
	1
];
$.registerError(oC, Eh);
var sC = [
	-3,
	Q,
	pb,
	{
		[J]: [`TooManyTagsError`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(sC, am);
var cC = [
	-3,
	Q,
	mb,
	{
		[J]: [`TooManyUpdates`, 429],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(cC, om);
var lC = [
	-3,
	Q,
	_b,
	{
		[J]: [`TotalSizeLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(lC, Gh);
var uC = [
	-3,
	Q,
	xb,
	{
		[J]: [`UnsupportedCalendarException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(uC, kh);
var dC = [
	-3,
	Q,
	Sb,
	{
		[J]: [`UnsupportedFeatureRequiredException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(dC, Mh);
var fC = [
	-3,
	Q,
	Cb,
	{
		[J]: [`UnsupportedInventoryItemContext`, 400],
		[X]: Y
	},
	[hb, K],
	[0, 0]
];
$.registerError(fC, Xh);
var pC = [
	-3,
	Q,
	wb,
	{
		[J]: [`UnsupportedInventorySchemaVersion`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(pC, Zh);
var mC = [
	-3,
	Q,
	Eb,
	{
		[J]: [`UnsupportedOperatingSystem`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(mC, bh);
var hC = [
	-3,
	Q,
	Tb,
	{
		[J]: [`UnsupportedOperation`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(hC, Bh);
var gC = [
	-3,
	Q,
	Db,
	{
		[J]: [`UnsupportedParameterType`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(gC, lg);
var _C = [
	-3,
	Q,
	Ob,
	{
		[J]: [`UnsupportedPlatformType`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(_C, Dm);
var vC = [
	-3,
	Q,
	Nb,
	{
		[J]: [`ValidationException`, 400],
		[X]: Y
	},
	[K, Fy],
	[0, 0]
];
$.registerError(vC, Dh);
const yC = [zb, $];
var bC = [
	0,
	Q,
	wy,
	8,
	0
];
var xC = [
	3,
	Q,
	p_,
	0,
	[
		q,
		Ib,
		Lv,
		Bv
	],
	[
		0,
		2,
		1,
		0
	],
	1
];
var SC = [
	3,
	Q,
	m_,
	0,
	[ay, Bv],
	[[() => BC, 0], 0]
];
var CC = [
	3,
	Q,
	h_,
	0,
	[q, Ib],
	[0, 2],
	1
];
var wC = [
	3,
	Q,
	g_,
	0,
	[jy],
	[[() => jC, 0]]
];
var TC = [
	3,
	Q,
	u_,
	0,
	[
		My,
		$y,
		sy,
		Ib,
		Lv,
		Bv
	],
	[
		0,
		2,
		() => UC,
		2,
		1,
		0
	],
	1
];
var EC = [
	3,
	Q,
	d_,
	0,
	[ay, Bv],
	[[() => VC, 0], 0]
];
var DC = [
	3,
	Q,
	__,
	0,
	[Vv, Ib],
	[64, 2],
	1
];
var OC = [
	3,
	Q,
	v_,
	0,
	[ay, sv],
	[[() => VC, 0], 64]
];
var kC = [
	3,
	Q,
	Mv,
	0,
	[
		q,
		Fv,
		Ay
	],
	[
		0,
		64,
		1
	],
	2
];
var AC = [
	3,
	Q,
	Nv,
	0,
	[tv, Ay],
	[64, 1]
];
var jC = [
	3,
	Q,
	jy,
	0,
	[
		q,
		bb,
		Mb,
		Fb,
		cb,
		rb,
		kv,
		Kg,
		o_
	],
	[
		0,
		0,
		[() => bC, 0],
		1,
		0,
		0,
		4,
		0,
		0
	]
];
var MC = [
	3,
	Q,
	ly,
	0,
	[
		q,
		bb,
		Dv,
		kv,
		Av,
		Qg,
		Mb,
		Gg,
		Fb,
		Fv,
		yb,
		Ny,
		o_
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		[() => bC, 0],
		0,
		1,
		64,
		0,
		() => HC,
		0
	]
];
var NC = [
	3,
	Q,
	uy,
	0,
	[
		Ey,
		Dy,
		Ty
	],
	[
		0,
		0,
		0
	]
];
var PC = [
	3,
	Q,
	Sy,
	0,
	[
		Ev,
		ry,
		Pb
	],
	[
		0,
		0,
		64
	],
	1
];
var FC = [
	3,
	Q,
	by,
	0,
	[
		q,
		Mb,
		Qg,
		bb,
		Dv,
		iy,
		Gg,
		lb,
		yb,
		Ny,
		o_
	],
	[
		0,
		[() => bC, 0],
		0,
		0,
		0,
		2,
		0,
		() => WC,
		0,
		0,
		0
	],
	2
];
var IC = [
	3,
	Q,
	xy,
	0,
	[Fb, yb],
	[1, 0]
];
var LC = [
	3,
	Q,
	vb,
	0,
	[Ev, Mb],
	[0, 0],
	2
];
var RC = [
	3,
	Q,
	Ab,
	0,
	[
		q,
		Ay,
		Fv
	],
	[
		0,
		1,
		64
	],
	3
];
var zC = [
	3,
	Q,
	jb,
	0,
	[Wy, tv],
	[64, 64]
];
var BC = [
	1,
	Q,
	cy,
	0,
	[() => MC, 0]
];
var VC = [
	1,
	Q,
	dy,
	0,
	[() => jC, 0]
];
var HC = [
	1,
	Q,
	vy,
	0,
	() => NC
];
var UC = [
	1,
	Q,
	Cy,
	0,
	() => PC
];
var WC = [
	1,
	Q,
	fb,
	0,
	() => LC
];
var GC = [
	9,
	Q,
	y_,
	0,
	() => CC,
	() => wC
];
var KC = [
	9,
	Q,
	f_,
	0,
	() => xC,
	() => SC
];
var qC = [
	9,
	Q,
	b_,
	0,
	() => DC,
	() => OC
];
var JC = [
	9,
	Q,
	l_,
	0,
	() => TC,
	() => EC
];
var YC = [
	9,
	Q,
	jv,
	0,
	() => kC,
	() => AC
];
var XC = [
	9,
	Q,
	_y,
	0,
	() => FC,
	() => IC
];
var ZC = [
	9,
	Q,
	kb,
	0,
	() => RC,
	() => zC
];
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (e) => {
	return {
		apiVersion: "2014-11-06",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.Ct,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.St,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSMHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.et(),
		protocol: e?.protocol ?? _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.g,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ssm",
			errorTypeRegistries: yC,
			xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/",
			version: "2014-11-06",
			serviceTarget: "AmazonSSM"
		},
		serviceId: e?.serviceId ?? "SSM",
		sha256: e?.sha256 ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/runtimeConfig.js
const getRuntimeConfig = (e) => {
	(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.rt)(process.version);
	const t = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.Y)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.it);
	const n = getRuntimeConfig$1(e);
	(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.Tt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.gt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_4__.l,
		defaultSocketTimeout: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.wt)(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.p)({
			serviceId: n.serviceId,
			clientVersion: zp
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.Q, {
			..._Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.Z,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)({
			..._Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ft, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.dt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (e) => {
	const t = e.httpAuthSchemes;
	let n = e.httpAuthSchemeProvider;
	let r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			const n = t.findIndex((t) => t.schemeId === e.schemeId);
			if (n === -1) t.push(e);
			else t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (e) => {
	return {
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	};
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (e, t) => {
	const n = Object.assign((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.l)(e), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.tt)(e), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.A)(e), getHttpAuthExtensionConfiguration(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.u)(n), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.nt)(n), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.j)(n), resolveHttpAuthRuntimeConfig(n));
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/SSMClient.js
var SSMClient = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ut {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters(t);
		const r = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.b)(n);
		const i = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.v)(r);
		const a = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.X)(i);
		const o = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.O)(a);
		const s = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.U)(o);
		const c = resolveHttpAuthSchemeConfig(s);
		const l = resolveRuntimeExtensions(c, e?.extensions || []);
		this.config = l;
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ct)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultSSMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commandBuilder.js
const QC = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.$)(Rp, "AmazonSSM", "SSMClient", _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H);
const $C = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParameterCommand.js
var GetParameterCommand = class extends QC($C, _mw0, "GetParameter", GC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParameterHistoryCommand.js
var GetParameterHistoryCommand = class extends QC($C, _mw0, "GetParameterHistory", KC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParametersByPathCommand.js
var GetParametersByPathCommand = class extends QC($C, _mw0, "GetParametersByPath", JC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParametersCommand.js
var GetParametersCommand = class extends QC($C, _mw0, "GetParameters", qC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/LabelParameterVersionCommand.js
var LabelParameterVersionCommand = class extends QC($C, _mw0, "LabelParameterVersion", YC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/PutParameterCommand.js
var PutParameterCommand = class extends QC($C, _mw0, "PutParameter", XC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/UnlabelParameterVersionCommand.js
var UnlabelParameterVersionCommand = class extends QC($C, _mw0, "UnlabelParameterVersion", ZC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/pagination/GetParameterHistoryPaginator.js
const ew = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.v)(SSMClient, GetParameterHistoryCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/pagination/GetParametersByPathPaginator.js
const tw = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.v)(SSMClient, GetParametersByPathCommand, "NextToken", "NextToken", "MaxResults");
// packages/aws/src/ssm/client.ts
const nw = 4;
const rw = 50;
const iw = 10;
const newest = async (e, t) => {
	const n = new Map();
	for (const r of (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.h)([...new Set(t)], iw)) for (const { Name: t = "", Selector: i = "", ...a } of (await e.send(new GetParametersCommand({ Names: r }))).Parameters ?? []) n.set(`${t}${i}`, newestVersion(a));
	return n;
};
const getParameter = async (e, t) => {
	try {
		return (await e.send(new GetParameterCommand({ Name: t }))).Parameter;
	} catch (e) {
		if (e instanceof ih) return void 0;
		throw e;
	}
};
const newestOne = async (e, t) => {
	try {
		return (await newest(e, [t])).get(t);
	} catch (n) {
		if (!(0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_4__.r)(n)) throw n;
		const r = await getParameter(e, t).catch((e) => Promise.reject((0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_4__.r)(e) ? n : e));
		return r && newestVersion(r);
	}
};
const ssm = (e) => {
	const t = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.p)(new SSMClient((0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_4__.s)(e)), e);
	const n = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.p)(new SSMClient((0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_4__.o)(e)), e);
	const { clock: r } = e;
	return {
		async history(e) {
			try {
				const n = ew({
					client: t,
					pageSize: rw
				}, { Name: e });
				return (await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.m)(n, (e) => e.Parameters?.map(versionOf))).sort((e, t) => e.version - t.version);
			} catch (e) {
				if (e instanceof ih) return [];
				throw e;
			}
		},
		async value(e) {
			return (await getParameter(t, e))?.Value;
		},
		newest: (e) => newest(t, e),
		newestOne: (e) => newestOne(t, e),
		async under(e) {
			const n = tw({
				client: t,
				pageSize: iw
			}, { Path: e });
			return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_2__.m)(n, (e) => e.Parameters?.map(({ Name: e = "", Value: t = "" }) => ({
				name: e,
				value: t
			})));
		},
		async append(i, a, o) {
			for (let s = 1;; s++) try {
				await n.send(new PutParameterCommand({
					Name: i,
					Value: a,
					Type: "String",
					Overwrite: true
				}));
				return;
			} catch (n) {
				if ((0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_4__.n)(n) !== "throttled" || s >= nw || r.cancelled()) throw n;
				await r.sleep((0,_back_off_IrdbUsA5_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_back_off_IrdbUsA5_js__WEBPACK_IMPORTED_MODULE_3__.n)(e.seed + s), s));
				if (((await newestOne(t, i))?.version ?? 0) !== o) throw n;
			}
		},
		async point(e, t, r) {
			await n.send(new PutParameterCommand({
				Name: e,
				Value: t,
				Description: r,
				Type: "String",
				DataType: "aws:ec2:image",
				Overwrite: true
			}));
		},
		async label(e, t, r) {
			await n.send(new LabelParameterVersionCommand({
				Name: e,
				ParameterVersion: t,
				Labels: [r]
			}));
		},
		async unlabel(e, t, r) {
			await n.send(new UnlabelParameterVersionCommand({
				Name: e,
				ParameterVersion: t,
				Labels: [r]
			}));
		},
		async create(e, t) {
			await n.send(new PutParameterCommand({
				Name: e,
				Value: t,
				Type: "String",
				Overwrite: false
			}));
		}
	};
};
const newestVersion = ({ Version: e, Value: t, LastModifiedDate: n }) => ({
	version: e ?? 0,
	value: t ?? "",
	modified: n?.getTime() ?? 0
});
const versionOf = ({ Version: e, Value: t, Description: n, Labels: r, LastModifiedDate: i, LastModifiedUser: a }) => ({
	version: e ?? 0,
	value: t ?? "",
	description: n ?? "",
	labels: r ?? [],
	by: a ?? "",
	modified: i?.getTime() ?? 0
});



/***/ }),

/***/ 6483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sdkStreamMixin)
/* harmony export */ });
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2226);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1589);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);



// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
const fromUtf8 = (e) => new TextEncoder().encode(e);
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
const o = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
const s = Object.entries(o).reduce((e, [t, n]) => {
	e[n] = Number(t);
	return e;
}, {});
const c = o.split("");
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
function toBase64(e) {
	let t;
	if (typeof e === "string") t = fromUtf8(e);
	else t = e;
	const n = typeof t === "object" && typeof t.length === "number";
	const r = typeof t === "object" && typeof t.byteOffset === "number" && typeof t.byteLength === "number";
	if (!n && !r) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	let i = "";
	for (let e = 0; e < t.length; e += 3) {
		let n = 0;
		let r = 0;
		for (let i = e, a = Math.min(e + 3, t.length); i < a; i++) {
			n |= t[i] << (a - i - 1) * 8;
			r += 8;
		}
		const a = Math.ceil(r / 6);
		n <<= a * 6 - r;
		for (let e = 1; e <= a; e++) {
			const t = (a - e) * 6;
			i += c[(n & 63 << t) >> t];
		}
		i += "==".slice(0, 4 - a);
	}
	return i;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
const toUtf8 = (e) => {
	if (typeof e === "string") return e;
	if (typeof e !== "object" || typeof e.byteOffset !== "number" || typeof e.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return new TextDecoder("utf-8").decode(e);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
const l = "The stream has already been transformed.";
const sdkStreamMixin$1 = (e) => {
	if (!isBlobInstance(e) && !(0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)) {
		const t = e?.__proto__?.constructor?.name || e;
		throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`);
	}
	let i = false;
	const transformToByteArray = async () => {
		if (i) throw new Error(l);
		i = true;
		return await (0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.i)(e);
	};
	const blobToWebStream = (e) => {
		if (typeof e.stream !== "function") throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
		return e.stream();
	};
	return Object.assign(e, {
		transformToByteArray,
		transformToString: async (e) => {
			const n = await transformToByteArray();
			if (e === "base64") return toBase64(n);
			else if (e === "hex") return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.n)(n);
			else if (e === void 0 || e === "utf8" || e === "utf-8") return toUtf8(n);
			else if (typeof TextDecoder === "function") return new TextDecoder(e).decode(n);
			else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
		},
		transformToWebStream: () => {
			if (i) throw new Error(l);
			i = true;
			if (isBlobInstance(e)) return blobToWebStream(e);
			else if ((0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)) return e;
			else throw new Error(`Cannot transform payload to web stream, got ${e}`);
		}
	});
};
const isBlobInstance = (e) => typeof Blob === "function" && e instanceof Blob;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
const u = "The stream has already been transformed.";
const sdkStreamMixin = (t) => {
	if (!(t instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable)) try {
		return sdkStreamMixin$1(t);
	} catch (e) {
		const n = t?.__proto__?.constructor?.name || t;
		throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${n}`);
	}
	let n = false;
	const transformToByteArray = async () => {
		if (n) throw new Error(u);
		n = true;
		return await (0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.r)(t);
	};
	return Object.assign(t, {
		transformToByteArray,
		transformToString: async (t) => {
			const n = await transformToByteArray();
			if (t === void 0 || Buffer.isEncoding(t)) return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.i)(n.buffer, n.byteOffset, n.byteLength).toString(t);
			else return new TextDecoder(t).decode(n);
		},
		transformToWebStream: () => {
			if (n) throw new Error(u);
			if (t.readableFlowing !== null) throw new Error("The stream has been consumed by other callbacks.");
			if (typeof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb !== "function") throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
			n = true;
			return node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb(t);
		}
	});
};



/***/ })

};
