export const id = 503;
export const ids = [503];
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

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ amiTags),
/* harmony export */   C: () => (/* binding */ zt),
/* harmony export */   D: () => (/* binding */ It),
/* harmony export */   E: () => (/* binding */ Bt),
/* harmony export */   F: () => (/* binding */ recipeName),
/* harmony export */   I: () => (/* binding */ recipeTags),
/* harmony export */   L: () => (/* binding */ jt),
/* harmony export */   M: () => (/* binding */ componentName),
/* harmony export */   N: () => (/* binding */ configurationName),
/* harmony export */   O: () => (/* binding */ amiDescription),
/* harmony export */   P: () => (/* binding */ distributedTags),
/* harmony export */   S: () => (/* binding */ Rt),
/* harmony export */   T: () => (/* binding */ Ft),
/* harmony export */   _: () => (/* binding */ fingerprint),
/* harmony export */   a: () => (/* binding */ workflowOfRef),
/* harmony export */   b: () => (/* binding */ Ht),
/* harmony export */   c: () => (/* binding */ qt),
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
/* harmony export */   r: () => (/* binding */ Qt),
/* harmony export */   s: () => (/* binding */ withinTime),
/* harmony export */   t: () => (/* binding */ ssm),
/* harmony export */   u: () => (/* binding */ placeOf),
/* harmony export */   v: () => (/* binding */ partsOf),
/* harmony export */   w: () => (/* binding */ Vt),
/* harmony export */   x: () => (/* binding */ Pt),
/* harmony export */   y: () => (/* binding */ Lt)
/* harmony export */ });
/* harmony import */ var _left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4407);
/* harmony import */ var _document_text_mrHU3yp6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);
/* harmony import */ var _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1340);
/* harmony import */ var _back_off_BChhLgfU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3046);
/* harmony import */ var _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3468);
/* harmony import */ var _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3451);
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2226);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7010);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1589);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6997);
/* harmony import */ var _AwsRestJsonProtocol_BBdMyJ7E_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8203);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);












// packages/domain/src/job/limit.ts
const Dt = 99999;
const jobsOf = (e) => {
	const t = e.is === "map" ? (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.dn)(e, "jobs")?.value : void 0;
	return t?.is === "map" ? t : void 0;
};
const callsOthers = (e) => e.entries.some(({ value: e }) => e.is === "map" && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.dn)(e, "uses"));
const minutesInWorkflow = (e, t, n) => {
	const r = jobsOf(e);
	const i = r && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.dn)(r, t)?.value;
	if (!r || i?.is !== "map" || (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.dn)(i, "uses") || !n && callsOthers(r)) return "unknown";
	const a = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.dn)(i, "timeout-minutes")?.value;
	if (!a || a.is === "scalar" && a.value === null) return "unsaid";
	if (a.is !== "scalar") return "unknown";
	if (typeof a.value === "number" && a.value > 0 && a.value <= Dt) return a.value;
	return typeof a.value === "string" && a.value.includes("${{") ? "expression" : "unknown";
};
const Ot = 360;
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
		minutes: Ot,
		by: "GitHub's six hours for a job"
	};
	return (o.length === 0 || n ? [...o, s] : o).reduce((e, t) => t.minutes < e.minutes ? t : e);
};
const kt = 3e5;
const At = .2;
const jt = Ot * 6e4 - kt;
const jobEnd = ({ minutes: e, by: t }, n) => {
	const r = e * 6e4;
	const i = Math.min(kt, r * At);
	const a = n.known ? "the job began" : "this step began, as the job's beginning is not known";
	const o = new Date(n.at).toISOString();
	return {
		limit: n.at + r,
		by: n.at + r - i,
		because: `${a} at ${o}, GitHub ends it after ${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.pn)(r)} (${t}), and ${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.pn)(i)} are left to end in order`
	};
};
// packages/domain/src/stage/ingredients.ts
const Mt = 12;
const Nt = " {{ imagebuilder:buildDate }}";
const componentName = ({ data: e }, t, n = "Linux") => `golden-ami-${t(n === "Linux" ? e : `${n}\n${e}`).slice(0, Mt)}`;
const recipeName = ({ family: e, stage: t }, n) => `${`golden-ami-${e}-${t}`.slice(0, 114)}-${n.slice(0, Mt)}`;
const configurationName = (e, t) => `golden-ami-${t(JSON.stringify(e)).slice(0, Mt)}`;
const amiName = ({ family: e, stage: t, architecture: n }) => `${`${e}-${t}-${n}`.slice(0, 98)}${Nt}`;
const Pt = _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.qt.family;
const Ft = _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.qt.stage;
const It = _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.qt.version;
const Lt = _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.qt.architecture;
const Rt = _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.qt.fingerprint;
const zt = _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.qt.run;
const Bt = "golden-ami:tests";
const Vt = "golden-ami:scan";
const Ht = "golden-ami:distribution";
const amiDescription = ({ family: e, stage: t, architecture: n }, r) => `${e} ${t} for ${n}, fingerprint ${r.slice(0, Mt)}`;
const bornWith = (e, t, n) => ({
	[Pt]: e.family,
	[Ft]: e.stage,
	[It]: t,
	[Rt]: n,
	[_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.qt.parent]: e.parent,
	[Lt]: e.architecture
});
const amiTags = (e, t, n) => ({
	...bornWith(e, t, n),
	...(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(e.family, n)
});
const distributedTags = (e, t) => {
	const { [It]: n, ...r } = amiTags(e, "", t);
	return r;
};
const recipeTags = ({ family: e, stage: t, architecture: n }, r) => ({
	[Pt]: e,
	[Ft]: t,
	[Lt]: n,
	[Rt]: r
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
const Ut = ["golden-ami:parts", ...[
	2,
	3,
	4
].map((e) => `golden-ami:parts-${e}`)];
const Wt = " / ";
const Gt = "...";
const Kt = 12;
const lastRecipe = (e, t, n) => {
	const r = fingerprint(e, n);
	return t.filter((t) => t.fingerprint !== r && t.architecture === e.architecture).sort((e, t) => t.created - e.created || (t.arn < e.arn ? -1 : 1))[0];
};
const recorded = ({ name: e, value: t }) => ({
	name: e.replace(/^arn:.*:component\//, ""),
	value: t.replace(/[0-9a-f]{64}/g, (e) => e.slice(0, Kt))
});
const partsTags = (e) => {
	const t = e.map(recorded).map(({ name: e, value: t }) => `${e} = ${t}`);
	const n = [];
	const add = (e, t) => {
		const r = n.at(-1);
		if (e.length > t) return false;
		if (r !== void 0 && r.length + 3 + e.length <= t) n[n.length - 1] = `${r}${Wt}${e}`;
		else if (n.length < Ut.length) n.push(e);
		else return false;
		return true;
	};
	if (t.findIndex((e) => !add(e, 250)) >= 0) n.push(`${n.pop() ?? ""}${Wt}${Gt}`);
	return Object.fromEntries(n.map((e, t) => [Ut[t] ?? "", e]));
};
const recordedParts = (e) => Ut.flatMap((t) => e[t]?.split(Wt) ?? []);
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
	const i = e.at(-1) === Gt;
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
const qt = { unreadable: "the input github-token is empty" };
const unexpected = (t) => new _left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_0__.l({
	message: `GitHub answered with something else than ${t}`,
	passes: true
});
const whyUnreadable = (t) => {
	const { cause: n } = t;
	const r = n instanceof _left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_0__.l ? n : t instanceof TypeError ? unexpected("its API describes") : t;
	const i = r instanceof Error ? r.message : String(r);
	return r instanceof _left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_0__.l && r.passes ? {
		unreadable: i,
		passes: true
	} : { unreadable: i };
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
const textOf = (e, r) => {
	if (!("content" in e) || e.type !== "file") return void 0;
	const i = Number(e.size) > _document_text_mrHU3yp6_js__WEBPACK_IMPORTED_MODULE_1__.t;
	return (0,_document_text_mrHU3yp6_js__WEBPACK_IMPORTED_MODULE_1__.n)(i ? new Uint8Array(_document_text_mrHU3yp6_js__WEBPACK_IMPORTED_MODULE_1__.t + 1) : Buffer.from(e.content, "base64"), r);
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
const Jt = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.yn)("^[1-9]\\d{0,19}$", "nothing: GitHub sets it");
const Yt = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.yn)("^[^/\\s]+/[^/\\s]+/[^@]+@\\S+$", "nothing: GitHub sets it");
const Xt = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.yn)("^[0-9a-f]{40,64}$", "nothing: GitHub sets it");
const Zt = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.yn)("^[1-9]\\d{0,4}$", "whole minutes like 90, as the job has them in timeout-minutes");
const Qt = {
	"job-check-run-id": (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.z)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.q)(Jt)),
	"job-workflow-ref": (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.z)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.q)(Yt)),
	"job-workflow-sha": (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.z)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.q)(Xt)),
	"job-timeout-minutes": (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.z)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.q)(Zt))
};
const $t = {
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
	const d = a === void 0 ? ee : jobEnd(u, {
		at: a,
		known: true
	});
	return {
		check: i,
		end: d.limit > r ? d : ee
	};
};
const asked = async (e, t, n) => {
	if (t === "") return void 0;
	try {
		return await n(await githubApi(e, t, $t));
	} catch (t) {
		e.debug(t instanceof Error ? t.message : String(t));
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
	const u = l === void 0 ? void 0 : (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.rt)(l, s);
	const ee = u && "tree" in u ? u.tree : void 0;
	return {
		path: s,
		said: ee ? minutesInWorkflow(ee, r.job, i !== void 0) : "unknown"
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
var en = "3.1046.0";
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/bdd.js
const tn = "ref";
const _ = -1;
const nn = true;
const rn = "isSet";
const an = "PartitionResult";
const on = "booleanEquals";
const sn = "getAttr";
const cn = { [tn]: "Endpoint" };
const ln = { [tn]: an };
const un = {};
const dn = [{ [tn]: "Region" }];
const fn = {
	conditions: [
		[rn, [cn]],
		[rn, dn],
		[
			"aws.partition",
			dn,
			an
		],
		[on, [{ [tn]: "UseFIPS" }, nn]],
		[on, [{ [tn]: "UseDualStack" }, nn]],
		[on, [{
			fn: sn,
			argv: [ln, "supportsDualStack"]
		}, nn]],
		[on, [{
			fn: sn,
			argv: [ln, "supportsFIPS"]
		}, nn]],
		["stringEquals", [{
			fn: sn,
			argv: [ln, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[_],
		[_, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[_, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[cn, un],
		["https://imagebuilder-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", un],
		[_, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://imagebuilder.{Region}.amazonaws.com", un],
		["https://imagebuilder-fips.{Region}.{PartitionResult#dnsSuffix}", un],
		[_, "FIPS is enabled but this partition does not support FIPS"],
		["https://imagebuilder.{Region}.{PartitionResult#dualStackDnsSuffix}", un],
		[_, "DualStack is enabled but this partition does not support DualStack"],
		["https://imagebuilder.{Region}.{PartitionResult#dnsSuffix}", un],
		[_, "Invalid Configuration: Missing Region"]
	]
};
const pn = 2;
const mn = new Int32Array([
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
const hn = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.q.from(mn, pn, fn.conditions, fn.results);
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/endpointResolver.js
const gn = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (e, t = {}) => {
	return gn.get(e, () => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.W)(hn, {
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
var _n = class AccessDeniedException$1 extends v {
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
var vn = class CallRateLimitExceededException extends v {
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
var yn = class ClientException extends v {
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
var bn = class ForbiddenException extends v {
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
var xn = class IdempotentParameterMismatchException extends v {
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
var Sn = class InvalidRequestException extends v {
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
var Cn = class ResourceInUseException$1 extends v {
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
var wn = class ServiceException extends v {
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
var Tn = class ServiceUnavailableException extends v {
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
var En = class DryRunOperationException extends v {
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
var Dn = class InvalidParameterCombinationException extends v {
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
var On = class InvalidVersionNumberException extends v {
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
var kn = class ServiceQuotaExceededException$1 extends v {
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
var An = class ResourceAlreadyExistsException extends v {
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
var jn = class ResourceDependencyException extends v {
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
var Mn = class ResourceNotFoundException$1 extends v {
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
var Nn = class TooManyRequestsException extends v {
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
var Pn = class InvalidPaginationTokenException extends v {
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
var Fn = class InvalidParameterException extends v {
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
var In = class InvalidParameterValueException extends v {
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
const Ln = "Ami";
const Rn = "AmiDistributionConfiguration";
const zn = "AccessDeniedException";
const Bn = "AdditionalInstanceConfiguration";
const Vn = "AmiList";
const Hn = "Component";
const Un = "ComponentConfiguration";
const Wn = "ComponentConfigurationList";
const Gn = "CreateComponentRequest";
const Kn = "CreateComponentResponse";
const qn = "CreateComponent";
const Jn = "ContainerDistributionConfiguration";
const Yn = "CreateDistributionConfigurationRequest";
const Xn = "CreateDistributionConfigurationResponse";
const Zn = "CreateDistributionConfiguration";
const Qn = "ClientException";
const $n = "CreateImage";
const er = "CancelImageCreation";
const tr = "CancelImageCreationRequest";
const nr = "CancelImageCreationResponse";
const rr = "CreateInfrastructureConfigurationRequest";
const ir = "CreateInfrastructureConfigurationResponse";
const ar = "CreateInfrastructureConfiguration";
const or = "CreateImageRequest";
const sr = "CreateImageRecipeRequest";
const cr = "CreateImageRecipeResponse";
const lr = "CreateImageResponse";
const ur = "CreateImageRecipe";
const dr = "ContainerList";
const fr = "ComponentParameter";
const pr = "ComponentParameterDetail";
const mr = "ComponentParameterDetailList";
const hr = "ComponentParameterList";
const gr = "ContainerRecipe";
const _r = "CallRateLimitExceededException";
const vr = "ComponentState";
const yr = "CvssScoreAdjustment";
const br = "CvssScoreAdjustmentList";
const xr = "CvssScoreDetails";
const Sr = "ComponentSummaryList";
const Cr = "CvssScoreList";
const wr = "ComponentSummary";
const Tr = "CvssScore";
const Er = "Container";
const Dr = "Distribution";
const Or = "DistributionConfiguration";
const kr = "DistributionConfigurationSummary";
const Ar = "DistributionConfigurationSummaryList";
const jr = "DeleteDistributionConfiguration";
const Mr = "DeleteDistributionConfigurationRequest";
const Nr = "DeleteDistributionConfigurationResponse";
const Pr = "DeleteImageRecipeRequest";
const Fr = "DeleteImageRecipeResponse";
const Ir = "DeleteImageRecipe";
const Lr = "DistributionList";
const Rr = "DryRunOperationException";
const zr = "EcrConfiguration";
const Br = "EbsInstanceBlockDeviceSpecification";
const Vr = "Filter";
const Hr = "ForbiddenException";
const Ur = "FilterList";
const Wr = "FastLaunchConfiguration";
const Gr = "FastLaunchConfigurationList";
const Kr = "FastLaunchLaunchTemplateSpecification";
const qr = "FastLaunchSnapshotConfiguration";
const Jr = "GetComponent";
const Yr = "GetComponentRequest";
const Xr = "GetComponentResponse";
const Zr = "GetImage";
const Qr = "GetInfrastructureConfiguration";
const $r = "GetInfrastructureConfigurationRequest";
const ei = "GetInfrastructureConfigurationResponse";
const ti = "GetImageRequest";
const ni = "GetImageRecipeRequest";
const ri = "GetImageRecipeResponse";
const ii = "GetImageResponse";
const ai = "GetImageRecipe";
const oi = "GetWorkflow";
const si = "GetWorkflowRequest";
const ci = "GetWorkflowResponse";
const li = "Image";
const ui = "InstanceBlockDeviceMapping";
const di = "InstanceBlockDeviceMappings";
const fi = "InfrastructureConfiguration";
const pi = "InfrastructureConfigurationSummary";
const mi = "InfrastructureConfigurationSummaryList";
const hi = "InstanceConfiguration";
const gi = "ImageLoggingConfiguration";
const _i = "InstanceMetadataOptions";
const vi = "ImagePackage";
const yi = "InvalidParameterCombinationException";
const bi = "InvalidParameterException";
const xi = "ImagePackageList";
const Si = "IdempotentParameterMismatchException";
const Ci = "InvalidPaginationTokenException";
const wi = "InvalidParameterValueException";
const Ti = "ImageRecipe";
const Ei = "InvalidRequestException";
const Di = "ImageRecipeSummary";
const Oi = "ImageRecipeSummaryList";
const ki = "ImageState";
const Ai = "ImageScanningConfiguration";
const ji = "InspectorScoreDetails";
const Mi = "ImageScanFinding";
const Ni = "ImageScanFindingsFilter";
const Pi = "ImageScanFindingsFilterList";
const Fi = "ImageScanFindingsList";
const Ii = "ImageSummaryList";
const Li = "ImageScanState";
const Ri = "ImageSummary";
const zi = "ImageTestsConfiguration";
const Bi = "InvalidVersionNumberException";
const Vi = "Logging";
const Hi = "ListComponentBuildVersions";
const Ui = "ListComponentBuildVersionsRequest";
const Wi = "ListComponentBuildVersionsResponse";
const Gi = "ListDistributionConfigurations";
const Ki = "ListDistributionConfigurationsRequest";
const qi = "ListDistributionConfigurationsResponse";
const Ji = "ListImageBuildVersions";
const Yi = "ListImageBuildVersionsRequest";
const Xi = "ListImageBuildVersionsResponse";
const Zi = "ListInfrastructureConfigurations";
const Qi = "ListInfrastructureConfigurationsRequest";
const $i = "ListInfrastructureConfigurationsResponse";
const ea = "ListImagePackages";
const ta = "ListImagePackagesRequest";
const na = "ListImagePackagesResponse";
const ra = "ListImageRecipesRequest";
const ia = "ListImageRecipesResponse";
const aa = "ListImageRecipes";
const oa = "ListImageScanFindings";
const sa = "ListImageScanFindingsRequest";
const ca = "ListImageScanFindingsResponse";
const la = "LaunchPermissionConfiguration";
const ua = "LaunchTemplateConfiguration";
const da = "LaunchTemplateConfigurationList";
const fa = "LatestVersionReferences";
const pa = "ListWorkflowExecutions";
const ma = "ListWorkflowExecutionsRequest";
const ha = "ListWorkflowExecutionsResponse";
const ga = "ListWorkflowStepExecutions";
const _a = "ListWorkflowStepExecutionsRequest";
const va = "ListWorkflowStepExecutionsResponse";
const ya = "OutputResources";
const ba = "Placement";
const xa = "ProductCodeList";
const Sa = "ProductCodeListItem";
const Ca = "PackageVulnerabilityDetails";
const wa = "Remediation";
const Ta = "ResourceAlreadyExistsException";
const Ea = "ResourceDependencyException";
const Da = "RetryImage";
const Oa = "RetryImageRequest";
const ka = "RetryImageResponse";
const Aa = "ResourceInUseException";
const ja = "ResourceNotFoundException";
const Ma = "RemediationRecommendation";
const Na = "ServiceException";
const Pa = "S3ExportConfiguration";
const Fa = "S3Logs";
const Ia = "SystemsManagerAgent";
const La = "SsmParameterConfiguration";
const Ra = "SsmParameterConfigurationList";
const za = "ServiceQuotaExceededException";
const Ba = "ServiceUnavailableException";
const Va = "TargetContainerRepository";
const Ha = "TooManyRequestsException";
const Ua = "VulnerablePackage";
const Wa = "VulnerablePackageList";
const Ga = "Workflow";
const Ka = "WorkflowConfigurationList";
const qa = "WorkflowConfiguration";
const Ja = "WorkflowExecutionsList";
const Ya = "WorkflowExecutionMetadata";
const Xa = "WorkflowParameter";
const Za = "WorkflowParameterDetail";
const Qa = "WorkflowParameterDetailList";
const $a = "WorkflowParameterList";
const eo = "WorkflowState";
const to = "WorkflowStepExecutionsList";
const no = "WorkflowStepMetadata";
const y = "arn";
const ro = "awsAccountId";
const io = "amiAccountId";
const ao = "adjustedCvss";
const oo = "amiDistributionConfiguration";
const so = "accountId";
const co = "additionalInstanceConfiguration";
const lo = "amiTags";
const uo = "availabilityZone";
const fo = "action";
const po = "adjustments";
const mo = "amis";
const ho = "arch";
const go = "blockDeviceMappings";
const _o = "baseScore";
const vo = "buildType";
const b = "client";
const yo = "componentArn";
const bo = "componentBuildVersionArn";
const xo = "changeDescription";
const So = "containerDistributionConfiguration";
const Co = "containerRecipe";
const wo = "containerRecipeArn";
const To = "cvssSource";
const Eo = "componentSummaryList";
const x = "clientToken";
const Do = "containerTags";
const Oo = "containerType";
const ko = "componentVersionArn";
const Ao = "components";
const jo = "component";
const Mo = "containers";
const No = "cvss";
const S = "description";
const C = "dateCreated";
const Po = "distributionConfigurationArn";
const Fo = "distributionConfigurationSummaryList";
const Io = "distributionConfiguration";
const Lo = "diskImageFormat";
const Ro = "deviceName";
const zo = "deleteOnTermination";
const Bo = "dryRun";
const Vo = "deprecationTime";
const Ho = "dockerfileTemplateData";
const Uo = "dataType";
const Wo = "dateUpdated";
const Go = "defaultValue";
const Ko = "data";
const qo = "distributions";
const w = "error";
const Jo = "ecrConfiguration";
const Yo = "enhancedImageMetadataEnabled";
const Xo = "executionRole";
const Zo = "endTime";
const Qo = "ebs";
const $o = "encrypted";
const es = "enabled";
const ts = "epoch";
const ns = "fixAvailable";
const rs = "fixedInVersion";
const is = "fastLaunchConfigurations";
const as = "firstObservedAt";
const os = "filePath";
const ss = "filters";
const cs = "findings";
const T = "httpError";
const ls = "hostId";
const us = "httpPutResponseHopLimit";
const E = "httpQuery";
const ds = "hostResourceGroupArn";
const fs = "httpTokens";
const D = "http";
const ps = "image";
const O = "imageBuildVersionArn";
const ms = "instanceConfiguration";
const hs = "infrastructureConfigurationArn";
const gs = "infrastructureConfigurationSummaryList";
const _s = "infrastructureConfiguration";
const vs = "instanceMetadataOptions";
const ys = "imagePipelineArn";
const bs = "imagePackageList";
const xs = "instanceProfileName";
const Ss = "imageRecipe";
const k = "imageRecipeArn";
const Cs = "imageRecipeSummaryList";
const ws = "imageSource";
const Ts = "imageScanningConfiguration";
const Es = "inspectorScoreDetails";
const Ds = "imageScanningEnabled";
const Os = "imageSummaryList";
const ks = "inspectorScore";
const As = "imageTestsConfiguration";
const js = "imageTestsEnabled";
const Ms = "instanceTypes";
const Ns = "imageUris";
const Ps = "imageVersionArn";
const Fs = "inputs";
const Is = "iops";
const Ls = "kmsKeyId";
const Rs = "keyPair";
const zs = "logging";
const Bs = "loggingConfiguration";
const Vs = "licenseConfigurationArns";
const Hs = "lifecycleExecutionId";
const Us = "logGroupName";
const Ws = "latestMajorVersionArn";
const Gs = "latestMinorVersionArn";
const Ks = "launchPermission";
const qs = "latestPatchVersionArn";
const Js = "launchTemplate";
const Ys = "launchTemplateConfigurations";
const Xs = "launchTemplateId";
const Zs = "launchTemplateName";
const Qs = "launchTemplateVersion";
const $s = "latestVersionArn";
const A = "latestVersionReferences";
const j = "message";
const ec = "maxParallelLaunches";
const M = "maxResults";
const tc = "metric";
const N = "name";
const nc = "noDevice";
const P = "nextToken";
const F = "owner";
const rc = "organizationArns";
const ic = "onFailure";
const ac = "outputResources";
const oc = "organizationalUnitArns";
const sc = "osVersion";
const cc = "obfuscate";
const lc = "outputs";
const I = "platform";
const uc = "productCodes";
const dc = "productCodeId";
const fc = "productCodeType";
const pc = "parallelGroup";
const mc = "parentImage";
const hc = "packageManager";
const gc = "packageName";
const _c = "parameterName";
const vc = "packageVersion";
const yc = "packageVulnerabilityDetails";
const bc = "parameters";
const xc = "placement";
const Sc = "publisher";
const Cc = "region";
const L = "requestId";
const wc = "repositoryName";
const Tc = "roleName";
const Ec = "rollbackStatus";
const Dc = "resourceTags";
const Oc = "referenceUrls";
const kc = "relatedVulnerabilities";
const Ac = "reason";
const jc = "recommendation";
const Mc = "regions";
const Nc = "release";
const Pc = "remediation";
const Fc = "retried";
const Ic = "smithy.ts.sdk.synthetic.com.amazonaws.imagebuilder";
const Lc = "s3Bucket";
const Rc = "s3BucketName";
const zc = "snapshotConfiguration";
const Bc = "setDefaultVersion";
const Vc = "s3ExportConfiguration";
const Hc = "stepExecutionId";
const Uc = "securityGroupIds";
const Wc = "subnetId";
const Gc = "snapshotId";
const Kc = "s3KeyPrefix";
const qc = "s3Logs";
const Jc = "sourceLayerHash";
const Yc = "systemsManagerAgent";
const Xc = "supportedOsVersions";
const Zc = "s3Prefix";
const Qc = "sourcePipelineArn";
const $c = "ssmParameterConfigurations";
const el = "sourcePipelineName";
const tl = "scoreSource";
const nl = "scanState";
const rl = "startTime";
const il = "snsTopicArn";
const al = "sourceUrl";
const ol = "semanticVersion";
const sl = "scoringVector";
const cl = "score";
const ll = "server";
const ul = "service";
const dl = "severity";
const fl = "source";
const pl = "state";
const ml = "status";
const hl = "steps";
const R = "type";
const gl = "targetAccountIds";
const _l = "terminateInstanceOnFailure";
const vl = "timeoutMinutes";
const yl = "targetRepository";
const bl = "targetResourceCount";
const xl = "totalStepCount";
const Sl = "totalStepsFailed";
const Cl = "totalStepsSucceeded";
const wl = "totalStepsSkipped";
const z = "tags";
const Tl = "tenancy";
const El = "text";
const Dl = "throughput";
const Ol = "title";
const kl = "uri";
const Al = "updatedAt";
const jl = "uninstallAfterBuild";
const Ml = "userDataOverride";
const Nl = "userGroups";
const Pl = "userIds";
const Fl = "url";
const B = "version";
const Il = "vendorCreatedAt";
const Ll = "vulnerabilityId";
const Rl = "virtualName";
const zl = "vulnerablePackages";
const Bl = "volumeSize";
const Vl = "vendorSeverity";
const Hl = "volumeType";
const Ul = "vendorUpdatedAt";
const Wl = "value";
const Gl = "values";
const Kl = "workflows";
const ql = "workflowArn";
const Jl = "workflowBuildVersionArn";
const Yl = "workingDirectory";
const Xl = "workflowExecutions";
const Zl = "workflowExecutionId";
const Ql = "workflow";
const V = "com.amazonaws.imagebuilder";
const $l = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t.for(Ic);
var eu = [
	-3,
	Ic,
	"ImagebuilderServiceException",
	0,
	[],
	[]
];
$l.registerError(eu, v);
const H = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t.for(V);
var tu = [
	-3,
	V,
	zn,
	{
		[w]: b,
		[T]: 403
	},
	[j],
	[0]
];
H.registerError(tu, _n);
var nu = [
	-3,
	V,
	_r,
	{
		[w]: b,
		[T]: 429
	},
	[j],
	[0]
];
H.registerError(nu, vn);
var ru = [
	-3,
	V,
	Qn,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(ru, yn);
var iu = [
	-3,
	V,
	Rr,
	{
		[w]: b,
		[T]: 412
	},
	[j],
	[0]
];
H.registerError(iu, En);
var au = [
	-3,
	V,
	Hr,
	{
		[w]: b,
		[T]: 403
	},
	[j],
	[0]
];
H.registerError(au, bn);
var ou = [
	-3,
	V,
	Si,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(ou, xn);
var su = [
	-3,
	V,
	Ci,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(su, Pn);
var cu = [
	-3,
	V,
	yi,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(cu, Dn);
var lu = [
	-3,
	V,
	bi,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(lu, Fn);
var uu = [
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
H.registerError(uu, In);
var du = [
	-3,
	V,
	Ei,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(du, Sn);
var fu = [
	-3,
	V,
	Bi,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(fu, On);
var pu = [
	-3,
	V,
	Ta,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(pu, An);
var mu = [
	-3,
	V,
	Ea,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(mu, jn);
var hu = [
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
H.registerError(hu, Cn);
var gu = [
	-3,
	V,
	ja,
	{
		[w]: b,
		[T]: 404
	},
	[j],
	[0]
];
H.registerError(gu, Mn);
var _u = [
	-3,
	V,
	Na,
	{
		[w]: ll,
		[T]: 500
	},
	[j],
	[0]
];
H.registerError(_u, wn);
var vu = [
	-3,
	V,
	za,
	{
		[w]: b,
		[T]: 402
	},
	[j],
	[0]
];
H.registerError(vu, kn);
var yu = [
	-3,
	V,
	Ba,
	{
		[w]: ll,
		[T]: 503
	},
	[j],
	[0]
];
H.registerError(yu, Tn);
var bu = [
	-3,
	V,
	Ha,
	{
		[w]: b,
		[T]: 429
	},
	[j],
	[0]
];
H.registerError(bu, Nn);
const xu = [$l, H];
var Su = [
	3,
	V,
	Bn,
	0,
	[Yc, Ml],
	[() => hf, 0]
];
var Cu = [
	3,
	V,
	Ln,
	0,
	[
		Cc,
		ps,
		N,
		S,
		pl,
		so
	],
	[
		0,
		0,
		0,
		0,
		() => Dd,
		0
	]
];
var wu = [
	3,
	V,
	Rn,
	0,
	[
		N,
		S,
		gl,
		lo,
		Ls,
		Ks
	],
	[
		0,
		0,
		64,
		128,
		0,
		() => Id
	]
];
var Tu = [
	3,
	V,
	tr,
	0,
	[O, x],
	[0, [0, 4]],
	1
];
var Eu = [
	3,
	V,
	nr,
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
var Du = [
	3,
	V,
	Hn,
	0,
	[
		y,
		N,
		B,
		S,
		xo,
		R,
		I,
		Xc,
		pl,
		bc,
		F,
		Ko,
		Ls,
		$o,
		C,
		z,
		Sc,
		cc,
		uc
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
		() => ju,
		() => Df,
		0,
		0,
		0,
		2,
		0,
		128,
		0,
		2,
		() => Gf
	]
];
var Ou = [
	3,
	V,
	Un,
	0,
	[yo, bc],
	[0, () => Of],
	1
];
var ku = [
	3,
	V,
	fr,
	0,
	[N, Wl],
	[0, 64],
	2
];
var Au = [
	3,
	V,
	pr,
	0,
	[
		N,
		R,
		Go,
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
var ju = [
	3,
	V,
	vr,
	0,
	[ml, Ac],
	[0, 0]
];
var Mu = [
	3,
	V,
	wr,
	0,
	[
		y,
		N,
		B,
		I,
		Xc,
		pl,
		R,
		F,
		S,
		xo,
		C,
		z,
		Sc,
		cc
	],
	[
		0,
		0,
		0,
		0,
		64,
		() => ju,
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
var Nu = [
	3,
	V,
	Er,
	0,
	[Cc, Ns],
	[0, 64]
];
var Pu = [
	3,
	V,
	Jn,
	0,
	[
		yl,
		S,
		Do
	],
	[
		() => gf,
		0,
		64
	],
	1
];
var Fu = [
	3,
	V,
	gr,
	0,
	[
		y,
		Oo,
		N,
		S,
		I,
		F,
		B,
		Ao,
		ms,
		Ho,
		Ls,
		$o,
		mc,
		C,
		z,
		Yl,
		yl
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => Ef,
		() => Pd,
		0,
		0,
		2,
		0,
		0,
		128,
		0,
		() => gf
	]
];
var Iu = [
	3,
	V,
	Gn,
	0,
	[
		N,
		ol,
		I,
		S,
		xo,
		Xc,
		Ko,
		kl,
		Ls,
		z,
		x,
		Bo
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
var Lu = [
	3,
	V,
	Kn,
	0,
	[
		L,
		x,
		bo,
		A
	],
	[
		0,
		0,
		0,
		() => U
	]
];
var Ru = [
	3,
	V,
	Yn,
	0,
	[
		N,
		qo,
		S,
		z,
		x
	],
	[
		0,
		() => Pf,
		0,
		128,
		[0, 4]
	],
	2
];
var zu = [
	3,
	V,
	Xn,
	0,
	[
		L,
		x,
		Po
	],
	[
		0,
		0,
		0
	]
];
var Bu = [
	3,
	V,
	sr,
	0,
	[
		N,
		ol,
		mc,
		S,
		Ao,
		go,
		z,
		Yl,
		co,
		lo,
		x
	],
	[
		0,
		0,
		0,
		0,
		() => Ef,
		() => Uf,
		128,
		0,
		() => Su,
		128,
		[0, 4]
	],
	3
];
var Vu = [
	3,
	V,
	cr,
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
var Hu = [
	3,
	V,
	or,
	0,
	[
		hs,
		k,
		wo,
		Po,
		As,
		Yo,
		z,
		x,
		Ts,
		Kl,
		Xo,
		Bs
	],
	[
		0,
		0,
		0,
		0,
		() => kd,
		2,
		128,
		[0, 4],
		() => Td,
		() => Jf,
		0,
		() => yd
	],
	1
];
var Uu = [
	3,
	V,
	lr,
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
var Wu = [
	3,
	V,
	rr,
	0,
	[
		N,
		xs,
		S,
		Ms,
		Uc,
		Wc,
		zs,
		Rs,
		_l,
		il,
		Dc,
		vs,
		z,
		xc,
		x
	],
	[
		0,
		0,
		0,
		64,
		64,
		0,
		() => nf,
		0,
		2,
		0,
		128,
		() => Fd,
		128,
		() => of,
		[0, 4]
	],
	2
];
var Gu = [
	3,
	V,
	ir,
	0,
	[
		L,
		x,
		hs
	],
	[
		0,
		0,
		0
	]
];
var Ku = [
	3,
	V,
	Tr,
	0,
	[
		_o,
		sl,
		B,
		fl
	],
	[
		1,
		0,
		0,
		0
	]
];
var qu = [
	3,
	V,
	yr,
	0,
	[tc, Ac],
	[0, 0]
];
var Ju = [
	3,
	V,
	xr,
	0,
	[
		tl,
		To,
		B,
		cl,
		sl,
		po
	],
	[
		0,
		0,
		0,
		1,
		0,
		() => jf
	]
];
var Yu = [
	3,
	V,
	Mr,
	0,
	[Po],
	[[0, { [E]: Po }]],
	1
];
var Xu = [
	3,
	V,
	Nr,
	0,
	[L, Po],
	[0, 0]
];
var Zu = [
	3,
	V,
	Pr,
	0,
	[k],
	[[0, { [E]: k }]],
	1
];
var Qu = [
	3,
	V,
	Fr,
	0,
	[L, k],
	[0, 0]
];
var $u = [
	3,
	V,
	Dr,
	0,
	[
		Cc,
		oo,
		So,
		Vs,
		Ys,
		Vc,
		is,
		$c
	],
	[
		0,
		() => wu,
		() => Pu,
		64,
		() => Wf,
		() => ff,
		() => Ff,
		() => Kf
	],
	1
];
var ed = [
	3,
	V,
	Or,
	0,
	[
		vl,
		y,
		N,
		S,
		qo,
		C,
		Wo,
		z
	],
	[
		1,
		0,
		0,
		0,
		() => Pf,
		0,
		0,
		128
	],
	1
];
var td = [
	3,
	V,
	kr,
	0,
	[
		y,
		N,
		S,
		C,
		Wo,
		z,
		Mc
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
var nd = [
	3,
	V,
	Br,
	0,
	[
		$o,
		zo,
		Is,
		Ls,
		Gc,
		Bl,
		Hl,
		Dl
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
var rd = [
	3,
	V,
	zr,
	0,
	[wc, Do],
	[0, 64]
];
var id = [
	3,
	V,
	Wr,
	0,
	[
		es,
		zc,
		ec,
		Js,
		so
	],
	[
		2,
		() => od,
		1,
		() => ad,
		0
	],
	1
];
var ad = [
	3,
	V,
	Kr,
	0,
	[
		Xs,
		Zs,
		Qs
	],
	[
		0,
		0,
		0
	]
];
var od = [
	3,
	V,
	qr,
	0,
	[bl],
	[1]
];
var sd = [
	3,
	V,
	Vr,
	0,
	[N, Gl],
	[0, 64]
];
var cd = [
	3,
	V,
	Yr,
	0,
	[bo],
	[[0, { [E]: bo }]],
	1
];
var ld = [
	3,
	V,
	Xr,
	0,
	[
		L,
		jo,
		A
	],
	[
		0,
		() => Du,
		() => U
	]
];
var ud = [
	3,
	V,
	ni,
	0,
	[k],
	[[0, { [E]: k }]],
	1
];
var dd = [
	3,
	V,
	ri,
	0,
	[
		L,
		Ss,
		A
	],
	[
		0,
		() => xd,
		() => U
	]
];
var fd = [
	3,
	V,
	ti,
	0,
	[O],
	[[0, { [E]: O }]],
	1
];
var pd = [
	3,
	V,
	ii,
	0,
	[
		L,
		ps,
		A
	],
	[
		0,
		() => vd,
		() => U
	]
];
var md = [
	3,
	V,
	$r,
	0,
	[hs],
	[[0, { [E]: hs }]],
	1
];
var hd = [
	3,
	V,
	ei,
	0,
	[L, _s],
	[0, () => Ad]
];
var gd = [
	3,
	V,
	si,
	0,
	[Jl],
	[[0, { [E]: Jl }]],
	1
];
var _d = [
	3,
	V,
	ci,
	0,
	[Ql, A],
	[() => vf, () => U]
];
var vd = [
	3,
	V,
	li,
	0,
	[
		y,
		R,
		N,
		B,
		I,
		Yo,
		sc,
		pl,
		Ss,
		Co,
		el,
		Qc,
		_s,
		Io,
		As,
		C,
		ac,
		z,
		vo,
		ws,
		nl,
		Ts,
		Vo,
		Hs,
		Xo,
		Kl,
		Bs
	],
	[
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		() => Dd,
		() => xd,
		() => Fu,
		0,
		0,
		() => Ad,
		() => ed,
		() => kd,
		0,
		() => rf,
		128,
		0,
		0,
		() => Ed,
		() => Td,
		4,
		0,
		0,
		() => Jf,
		() => yd
	]
];
var yd = [
	3,
	V,
	gi,
	0,
	[Us],
	[0]
];
var bd = [
	3,
	V,
	vi,
	0,
	[gc, vc],
	[0, 0]
];
var xd = [
	3,
	V,
	Ti,
	0,
	[
		y,
		R,
		N,
		S,
		I,
		F,
		B,
		Ao,
		mc,
		go,
		C,
		z,
		Yl,
		co,
		lo
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => Ef,
		0,
		() => Uf,
		0,
		128,
		0,
		() => Su,
		128
	]
];
var Sd = [
	3,
	V,
	Di,
	0,
	[
		y,
		N,
		I,
		F,
		mc,
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
var Cd = [
	3,
	V,
	Mi,
	0,
	[
		ro,
		O,
		ys,
		R,
		S,
		Ol,
		Pc,
		dl,
		as,
		Al,
		ks,
		Es,
		yc,
		ns
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => cf,
		0,
		4,
		4,
		1,
		() => Md,
		() => af,
		0
	]
];
var wd = [
	3,
	V,
	Ni,
	0,
	[N, Gl],
	[0, 64]
];
var Td = [
	3,
	V,
	Ai,
	0,
	[Ds, Jo],
	[2, () => rd]
];
var Ed = [
	3,
	V,
	Li,
	0,
	[ml, Ac],
	[0, 0]
];
var Dd = [
	3,
	V,
	ki,
	0,
	[ml, Ac],
	[0, 0]
];
var Od = [
	3,
	V,
	Ri,
	0,
	[
		y,
		N,
		R,
		B,
		I,
		sc,
		pl,
		F,
		C,
		ac,
		z,
		vo,
		ws,
		Vo,
		Hs,
		Bs
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => Dd,
		0,
		0,
		() => rf,
		128,
		0,
		0,
		4,
		0,
		() => yd
	]
];
var kd = [
	3,
	V,
	zi,
	0,
	[js, vl],
	[2, 1]
];
var Ad = [
	3,
	V,
	fi,
	0,
	[
		y,
		N,
		S,
		Ms,
		xs,
		Uc,
		Wc,
		zs,
		Rs,
		_l,
		il,
		C,
		Wo,
		Dc,
		vs,
		z,
		xc
	],
	[
		0,
		0,
		0,
		64,
		0,
		64,
		0,
		() => nf,
		0,
		2,
		0,
		0,
		0,
		128,
		() => Fd,
		128,
		() => of
	]
];
var jd = [
	3,
	V,
	pi,
	0,
	[
		y,
		N,
		S,
		C,
		Wo,
		Dc,
		z,
		Ms,
		xs,
		xc
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
		() => of
	]
];
var Md = [
	3,
	V,
	ji,
	0,
	[ao],
	[() => Ju]
];
var Nd = [
	3,
	V,
	ui,
	0,
	[
		Ro,
		Qo,
		Rl,
		nc
	],
	[
		0,
		() => nd,
		0,
		0
	]
];
var Pd = [
	3,
	V,
	hi,
	0,
	[ps, go],
	[0, () => Uf]
];
var Fd = [
	3,
	V,
	_i,
	0,
	[fs, us],
	[0, 1]
];
var U = [
	3,
	V,
	fa,
	0,
	[
		$s,
		Ws,
		Gs,
		qs
	],
	[
		0,
		0,
		0,
		0
	]
];
var Id = [
	3,
	V,
	la,
	0,
	[
		Pl,
		Nl,
		rc,
		oc
	],
	[
		64,
		64,
		64,
		64
	]
];
var Ld = [
	3,
	V,
	ua,
	0,
	[
		Xs,
		so,
		Bc
	],
	[
		0,
		0,
		2
	],
	1
];
var Rd = [
	3,
	V,
	Ui,
	0,
	[
		ko,
		M,
		P
	],
	[
		0,
		1,
		0
	]
];
var zd = [
	3,
	V,
	Wi,
	0,
	[
		L,
		Eo,
		P
	],
	[
		0,
		() => kf,
		0
	]
];
var Bd = [
	3,
	V,
	Ki,
	0,
	[
		ss,
		M,
		P
	],
	[
		() => If,
		1,
		0
	]
];
var Vd = [
	3,
	V,
	qi,
	0,
	[
		L,
		Fo,
		P
	],
	[
		0,
		() => Nf,
		0
	]
];
var Hd = [
	3,
	V,
	Yi,
	0,
	[
		Ps,
		ss,
		M,
		P
	],
	[
		0,
		() => If,
		1,
		0
	]
];
var Ud = [
	3,
	V,
	Xi,
	0,
	[
		L,
		Os,
		P
	],
	[
		0,
		() => Vf,
		0
	]
];
var Wd = [
	3,
	V,
	ta,
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
var Gd = [
	3,
	V,
	na,
	0,
	[
		L,
		bs,
		P
	],
	[
		0,
		() => Lf,
		0
	]
];
var Kd = [
	3,
	V,
	ra,
	0,
	[
		F,
		ss,
		M,
		P
	],
	[
		0,
		() => If,
		1,
		0
	]
];
var qd = [
	3,
	V,
	ia,
	0,
	[
		L,
		Cs,
		P
	],
	[
		0,
		() => Rf,
		0
	]
];
var Jd = [
	3,
	V,
	sa,
	0,
	[
		ss,
		M,
		P
	],
	[
		() => zf,
		1,
		0
	]
];
var Yd = [
	3,
	V,
	ca,
	0,
	[
		L,
		cs,
		P
	],
	[
		0,
		() => Bf,
		0
	]
];
var Xd = [
	3,
	V,
	Qi,
	0,
	[
		ss,
		M,
		P
	],
	[
		() => If,
		1,
		0
	]
];
var Zd = [
	3,
	V,
	$i,
	0,
	[
		L,
		gs,
		P
	],
	[
		0,
		() => Hf,
		0
	]
];
var Qd = [
	3,
	V,
	ma,
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
var $d = [
	3,
	V,
	ha,
	0,
	[
		L,
		Xl,
		O,
		j,
		P
	],
	[
		0,
		() => Yf,
		0,
		0,
		0
	]
];
var ef = [
	3,
	V,
	_a,
	0,
	[
		Zl,
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
var tf = [
	3,
	V,
	va,
	0,
	[
		L,
		hl,
		Jl,
		Zl,
		O,
		j,
		P
	],
	[
		0,
		() => Qf,
		0,
		0,
		0,
		0,
		0
	]
];
var nf = [
	3,
	V,
	Vi,
	0,
	[qc],
	[() => pf]
];
var rf = [
	3,
	V,
	ya,
	0,
	[mo, Mo],
	[() => Tf, () => Af]
];
var af = [
	3,
	V,
	Ca,
	0,
	[
		Ll,
		zl,
		fl,
		No,
		kc,
		al,
		Vl,
		Il,
		Ul,
		Oc
	],
	[
		0,
		() => qf,
		0,
		() => Mf,
		64,
		0,
		0,
		4,
		4,
		64
	],
	1
];
var of = [
	3,
	V,
	ba,
	0,
	[
		uo,
		Tl,
		ls,
		ds
	],
	[
		0,
		0,
		0,
		0
	]
];
var sf = [
	3,
	V,
	Sa,
	0,
	[dc, fc],
	[0, 0],
	2
];
var cf = [
	3,
	V,
	wa,
	0,
	[jc],
	[() => lf]
];
var lf = [
	3,
	V,
	Ma,
	0,
	[El, Fl],
	[0, 0]
];
var uf = [
	3,
	V,
	Oa,
	0,
	[O, x],
	[0, [0, 4]],
	1
];
var df = [
	3,
	V,
	ka,
	0,
	[x, O],
	[0, 0]
];
var ff = [
	3,
	V,
	Pa,
	0,
	[
		Tc,
		Lo,
		Lc,
		Zc
	],
	[
		0,
		0,
		0,
		0
	],
	3
];
var pf = [
	3,
	V,
	Fa,
	0,
	[Rc, Kc],
	[0, 0]
];
var mf = [
	3,
	V,
	La,
	0,
	[
		_c,
		io,
		Uo
	],
	[
		0,
		0,
		0
	],
	1
];
var hf = [
	3,
	V,
	Ia,
	0,
	[jl],
	[2]
];
var gf = [
	3,
	V,
	Va,
	0,
	[ul, wc],
	[0, 0],
	2
];
var _f = [
	3,
	V,
	Ua,
	0,
	[
		N,
		B,
		Jc,
		ts,
		Nc,
		ho,
		hc,
		os,
		rs,
		Pc
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
var vf = [
	3,
	V,
	Ga,
	0,
	[
		y,
		N,
		B,
		S,
		xo,
		R,
		pl,
		F,
		Ko,
		Ls,
		C,
		z,
		bc
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => Cf,
		0,
		0,
		0,
		0,
		128,
		() => Xf
	]
];
var yf = [
	3,
	V,
	qa,
	0,
	[
		ql,
		bc,
		pc,
		ic
	],
	[
		0,
		() => Zf,
		0,
		0
	],
	1
];
var bf = [
	3,
	V,
	Ya,
	0,
	[
		Jl,
		Zl,
		R,
		ml,
		j,
		xl,
		Cl,
		Sl,
		wl,
		rl,
		Zo,
		pc,
		Fc
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
var xf = [
	3,
	V,
	Xa,
	0,
	[N, Wl],
	[0, 64],
	2
];
var Sf = [
	3,
	V,
	Za,
	0,
	[
		N,
		R,
		Go,
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
var Cf = [
	3,
	V,
	eo,
	0,
	[ml, Ac],
	[0, 0]
];
var wf = [
	3,
	V,
	no,
	0,
	[
		Hc,
		N,
		S,
		fo,
		ml,
		Ec,
		j,
		Fs,
		lc,
		rl,
		Zo
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
var Tf = [
	1,
	V,
	Vn,
	0,
	() => Cu
];
var Ef = [
	1,
	V,
	Wn,
	0,
	() => Ou
];
var Df = [
	1,
	V,
	mr,
	0,
	() => Au
];
var Of = [
	1,
	V,
	hr,
	0,
	() => ku
];
var kf = [
	1,
	V,
	Sr,
	0,
	() => Mu
];
var Af = [
	1,
	V,
	dr,
	0,
	() => Nu
];
var jf = [
	1,
	V,
	br,
	0,
	() => qu
];
var Mf = [
	1,
	V,
	Cr,
	0,
	() => Ku
];
var Nf = [
	1,
	V,
	Ar,
	0,
	() => td
];
var Pf = [
	1,
	V,
	Lr,
	0,
	() => $u
];
var Ff = [
	1,
	V,
	Gr,
	0,
	() => id
];
var If = [
	1,
	V,
	Ur,
	0,
	() => sd
];
var Lf = [
	1,
	V,
	xi,
	0,
	() => bd
];
var Rf = [
	1,
	V,
	Oi,
	0,
	() => Sd
];
var zf = [
	1,
	V,
	Pi,
	0,
	() => wd
];
var Bf = [
	1,
	V,
	Fi,
	0,
	() => Cd
];
var Vf = [
	1,
	V,
	Ii,
	0,
	() => Od
];
var Hf = [
	1,
	V,
	mi,
	0,
	() => jd
];
var Uf = [
	1,
	V,
	di,
	0,
	() => Nd
];
var Wf = [
	1,
	V,
	da,
	0,
	() => Ld
];
var Gf = [
	1,
	V,
	xa,
	0,
	() => sf
];
var Kf = [
	1,
	V,
	Ra,
	0,
	() => mf
];
var qf = [
	1,
	V,
	Wa,
	0,
	() => _f
];
var Jf = [
	1,
	V,
	Ka,
	0,
	() => yf
];
var Yf = [
	1,
	V,
	Ja,
	0,
	() => bf
];
var Xf = [
	1,
	V,
	Qa,
	0,
	() => Sf
];
var Zf = [
	1,
	V,
	$a,
	0,
	() => xf
];
var Qf = [
	1,
	V,
	to,
	0,
	() => wf
];
var $f = [
	9,
	V,
	er,
	{ [D]: [
		"PUT",
		"/CancelImageCreation",
		200
	] },
	() => Tu,
	() => Eu
];
var ep = [
	9,
	V,
	qn,
	{ [D]: [
		"PUT",
		"/CreateComponent",
		200
	] },
	() => Iu,
	() => Lu
];
var tp = [
	9,
	V,
	Zn,
	{ [D]: [
		"PUT",
		"/CreateDistributionConfiguration",
		200
	] },
	() => Ru,
	() => zu
];
var np = [
	9,
	V,
	$n,
	{ [D]: [
		"PUT",
		"/CreateImage",
		200
	] },
	() => Hu,
	() => Uu
];
var rp = [
	9,
	V,
	ur,
	{ [D]: [
		"PUT",
		"/CreateImageRecipe",
		200
	] },
	() => Bu,
	() => Vu
];
var ip = [
	9,
	V,
	ar,
	{ [D]: [
		"PUT",
		"/CreateInfrastructureConfiguration",
		200
	] },
	() => Wu,
	() => Gu
];
var ap = [
	9,
	V,
	jr,
	{ [D]: [
		"DELETE",
		"/DeleteDistributionConfiguration",
		200
	] },
	() => Yu,
	() => Xu
];
var op = [
	9,
	V,
	Ir,
	{ [D]: [
		"DELETE",
		"/DeleteImageRecipe",
		200
	] },
	() => Zu,
	() => Qu
];
var sp = [
	9,
	V,
	Jr,
	{ [D]: [
		"GET",
		"/GetComponent",
		200
	] },
	() => cd,
	() => ld
];
var cp = [
	9,
	V,
	Zr,
	{ [D]: [
		"GET",
		"/GetImage",
		200
	] },
	() => fd,
	() => pd
];
var lp = [
	9,
	V,
	ai,
	{ [D]: [
		"GET",
		"/GetImageRecipe",
		200
	] },
	() => ud,
	() => dd
];
var up = [
	9,
	V,
	Qr,
	{ [D]: [
		"GET",
		"/GetInfrastructureConfiguration",
		200
	] },
	() => md,
	() => hd
];
var dp = [
	9,
	V,
	oi,
	{ [D]: [
		"GET",
		"/GetWorkflow",
		200
	] },
	() => gd,
	() => _d
];
var fp = [
	9,
	V,
	Hi,
	{ [D]: [
		"POST",
		"/ListComponentBuildVersions",
		200
	] },
	() => Rd,
	() => zd
];
var pp = [
	9,
	V,
	Gi,
	{ [D]: [
		"POST",
		"/ListDistributionConfigurations",
		200
	] },
	() => Bd,
	() => Vd
];
var mp = [
	9,
	V,
	Ji,
	{ [D]: [
		"POST",
		"/ListImageBuildVersions",
		200
	] },
	() => Hd,
	() => Ud
];
var hp = [
	9,
	V,
	ea,
	{ [D]: [
		"POST",
		"/ListImagePackages",
		200
	] },
	() => Wd,
	() => Gd
];
var gp = [
	9,
	V,
	aa,
	{ [D]: [
		"POST",
		"/ListImageRecipes",
		200
	] },
	() => Kd,
	() => qd
];
var _p = [
	9,
	V,
	oa,
	{ [D]: [
		"POST",
		"/ListImageScanFindings",
		200
	] },
	() => Jd,
	() => Yd
];
var vp = [
	9,
	V,
	Zi,
	{ [D]: [
		"POST",
		"/ListInfrastructureConfigurations",
		200
	] },
	() => Xd,
	() => Zd
];
var yp = [
	9,
	V,
	pa,
	{ [D]: [
		"POST",
		"/ListWorkflowExecutions",
		200
	] },
	() => Qd,
	() => $d
];
var bp = [
	9,
	V,
	ga,
	{ [D]: [
		"POST",
		"/ListWorkflowStepExecutions",
		200
	] },
	() => ef,
	() => tf
];
var xp = [
	9,
	V,
	Da,
	{ [D]: [
		"PUT",
		"/RetryImage",
		200
	] },
	() => uf,
	() => df
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
			errorTypeRegistries: xu,
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
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_4__.l,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.p)({
			serviceId: n.serviceId,
			clientVersion: en
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
}).s("imagebuilder", "CancelImageCreation", {}).n("ImagebuilderClient", "CancelImageCreationCommand").sc($f).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateComponentCommand.js
var CreateComponentCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateComponent", {}).n("ImagebuilderClient", "CreateComponentCommand").sc(ep).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateDistributionConfigurationCommand.js
var CreateDistributionConfigurationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateDistributionConfiguration", {}).n("ImagebuilderClient", "CreateDistributionConfigurationCommand").sc(tp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateImageCommand.js
var CreateImageCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateImage", {}).n("ImagebuilderClient", "CreateImageCommand").sc(np).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateImageRecipeCommand.js
var CreateImageRecipeCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateImageRecipe", {}).n("ImagebuilderClient", "CreateImageRecipeCommand").sc(rp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateInfrastructureConfigurationCommand.js
var CreateInfrastructureConfigurationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateInfrastructureConfiguration", {}).n("ImagebuilderClient", "CreateInfrastructureConfigurationCommand").sc(ip).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteDistributionConfigurationCommand.js
var DeleteDistributionConfigurationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteDistributionConfiguration", {}).n("ImagebuilderClient", "DeleteDistributionConfigurationCommand").sc(ap).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteImageRecipeCommand.js
var DeleteImageRecipeCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteImageRecipe", {}).n("ImagebuilderClient", "DeleteImageRecipeCommand").sc(op).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetComponentCommand.js
var GetComponentCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetComponent", {}).n("ImagebuilderClient", "GetComponentCommand").sc(sp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImageCommand.js
var GetImageCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImage", {}).n("ImagebuilderClient", "GetImageCommand").sc(cp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImageRecipeCommand.js
var GetImageRecipeCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImageRecipe", {}).n("ImagebuilderClient", "GetImageRecipeCommand").sc(lp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetInfrastructureConfigurationCommand.js
var GetInfrastructureConfigurationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetInfrastructureConfiguration", {}).n("ImagebuilderClient", "GetInfrastructureConfigurationCommand").sc(up).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetWorkflowCommand.js
var GetWorkflowCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetWorkflow", {}).n("ImagebuilderClient", "GetWorkflowCommand").sc(dp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListComponentBuildVersionsCommand.js
var ListComponentBuildVersionsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListComponentBuildVersions", {}).n("ImagebuilderClient", "ListComponentBuildVersionsCommand").sc(fp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListDistributionConfigurationsCommand.js
var ListDistributionConfigurationsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListDistributionConfigurations", {}).n("ImagebuilderClient", "ListDistributionConfigurationsCommand").sc(pp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageBuildVersionsCommand.js
var ListImageBuildVersionsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageBuildVersions", {}).n("ImagebuilderClient", "ListImageBuildVersionsCommand").sc(mp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImagePackagesCommand.js
var ListImagePackagesCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImagePackages", {}).n("ImagebuilderClient", "ListImagePackagesCommand").sc(hp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageRecipesCommand.js
var ListImageRecipesCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageRecipes", {}).n("ImagebuilderClient", "ListImageRecipesCommand").sc(gp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageScanFindingsCommand.js
var ListImageScanFindingsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageScanFindings", {}).n("ImagebuilderClient", "ListImageScanFindingsCommand").sc(_p).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListInfrastructureConfigurationsCommand.js
var ListInfrastructureConfigurationsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListInfrastructureConfigurations", {}).n("ImagebuilderClient", "ListInfrastructureConfigurationsCommand").sc(vp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWorkflowExecutionsCommand.js
var ListWorkflowExecutionsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWorkflowExecutions", {}).n("ImagebuilderClient", "ListWorkflowExecutionsCommand").sc(yp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWorkflowStepExecutionsCommand.js
var ListWorkflowStepExecutionsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWorkflowStepExecutions", {}).n("ImagebuilderClient", "ListWorkflowStepExecutionsCommand").sc(bp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/RetryImageCommand.js
var RetryImageCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "RetryImage", {}).n("ImagebuilderClient", "RetryImageCommand").sc(xp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListComponentBuildVersionsPaginator.js
const Sp = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__._)(ImagebuilderClient, ListComponentBuildVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListDistributionConfigurationsPaginator.js
const Cp = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__._)(ImagebuilderClient, ListDistributionConfigurationsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageBuildVersionsPaginator.js
const wp = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__._)(ImagebuilderClient, ListImageBuildVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImagePackagesPaginator.js
const Tp = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__._)(ImagebuilderClient, ListImagePackagesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageRecipesPaginator.js
const Ep = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__._)(ImagebuilderClient, ListImageRecipesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageScanFindingsPaginator.js
const Dp = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__._)(ImagebuilderClient, ListImageScanFindingsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListInfrastructureConfigurationsPaginator.js
const Op = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__._)(ImagebuilderClient, ListInfrastructureConfigurationsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWorkflowExecutionsPaginator.js
const kp = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__._)(ImagebuilderClient, ListWorkflowExecutionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWorkflowStepExecutionsPaginator.js
const Ap = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__._)(ImagebuilderClient, ListWorkflowStepExecutionsCommand, "nextToken", "nextToken", "maxResults");
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
// packages/aws/src/imagebuilder/scans.ts
const findingsOf = ({ severity: e, title: t = "", fixAvailable: n, inspectorScore: r, firstObservedAt: i, packageVulnerabilityDetails: a }) => (a?.vulnerablePackages?.length ? a.vulnerablePackages : [{}]).map(({ name: o = "" }) => ({
	id: a?.vulnerabilityId ?? t,
	severity: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.ut)(e),
	package: o,
	fixAvailable: n === "YES" || n === "PARTIAL",
	...r === void 0 ? {} : { score: r },
	title: t,
	firstSeen: i?.getTime()
}));
// packages/aws/src/imagebuilder/client.ts
const jp = {
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
const Mp = 100;
const Np = "1.0.0";
const ifThere = async (e) => {
	try {
		return await e;
	} catch (e) {
		if (e instanceof Mn) return void 0;
		throw e;
	}
};
const notSeen = async () => void 0;
const byName = (e) => [{
	name: "name",
	values: [e]
}];
const withToken = (e) => ({
	...e,
	clientToken: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)).slice(0, 36)
});
const time = (e) => e === void 0 ? void 0 : Date.parse(e);
const imageBuilder = (e, t) => {
	const n = new ImagebuilderClient((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_4__.s)(e));
	const r = new ImagebuilderClient((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_4__.o)(e));
	const i = {
		client: n,
		pageSize: Mp
	};
	const a = new ImagebuilderClient((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_4__.c)(e));
	const arnOf = (t, n) => `arn:${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.bn)(e.region)}:imagebuilder:${e.region}:${t}:${n}`;
	const buildsOf = async (e) => {
		return (await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.m)(wp(i, { filters: byName(e) }), (e) => e.imageSummaryList)).map(buildOf);
	};
	const holderOf = async (e, r, i) => {
		const a = arnOf(t, `image-recipe/${e}/${r}`);
		const o = (await ifThere(n.send(new GetImageRecipeCommand({ imageRecipeArn: a }))))?.imageRecipe;
		if (!o || o.tags?.[Rt] === i) return void 0;
		return new _back_off_BChhLgfU_js__WEBPACK_IMPORTED_MODULE_3__.i("build.name-taken", `Recipe ${a} is there already, and its tags do not say that it is the recipe of this content.`);
	};
	return {
		builds: buildsOf,
		async image(e) {
			const t = await ifThere(n.send(new GetImageCommand({ imageBuildVersionArn: e })));
			return t?.image ? {
				...buildOf(t.image),
				name: t.image.name ?? ""
			} : void 0;
		},
		async tested(e) {
			const t = (await ifThere(n.send(new GetImageCommand({ imageBuildVersionArn: e }))))?.image;
			if (!t) return void 0;
			return {
				arn: e,
				status: t.state?.status ?? "",
				tested: t.imageTestsConfiguration?.imageTestsEnabled === true,
				images: (t.outputResources?.amis ?? []).flatMap(({ image: e }) => e ?? [])
			};
		},
		async component(e) {
			const t = (await ifThere(n.send(new GetComponentCommand({ componentBuildVersionArn: e }))))?.component;
			return t?.arn === void 0 ? void 0 : {
				arn: t.arn,
				platform: t.platform
			};
		},
		amazonComponent: (e, t = "x.x.x") => arnOf("aws", `component/${e}/${t}`),
		async ownComponent(e) {
			const n = arnOf(t, `component/${e}/${Np}`);
			const r = await ifThere((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.m)(Sp(i, { componentVersionArn: n }), (e) => e.componentSummaryList));
			const buildNumber = (e) => Number(e.slice(e.lastIndexOf("/") + 1));
			return (r ?? []).flatMap(({ arn: e }) => e ?? []).sort((e, t) => buildNumber(e) - buildNumber(t))[0];
		},
		async workflow(e) {
			return (await ifThere(n.send(new GetWorkflowCommand({ workflowBuildVersionArn: e }))))?.workflow?.arn;
		},
		async givenInfrastructure(e) {
			const t = (await ifThere(n.send(new GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn: e }))))?.infrastructureConfiguration;
			return t && {
				instanceProfile: t.instanceProfileName ?? "",
				instanceTypes: t.instanceTypes ?? [],
				subnet: t.subnetId,
				securityGroups: t.securityGroupIds ?? []
			};
		},
		async infrastructure(e) {
			return (await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.m)(Op(i, { filters: byName(e) }), (e) => e.infrastructureConfigurationSummaryList))[0]?.arn;
		},
		async distributions(e, t, n) {
			const r = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.m)(Cp(i, {}), (e) => e.distributionConfigurationSummaryList);
			return {
				named: r.find((e) => e.name === n)?.arn,
				ofStage: r.filter(({ tags: n }) => n?.[Pt] === e && n[Ft] === t).map(({ arn: e = "", dateCreated: t }) => ({
					arn: e,
					created: time(t) ?? 0
				}))
			};
		},
		async recipes(e, t) {
			return (await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.m)(Ep(i, { owner: "Self" }), (e) => e.imageRecipeSummaryList)).filter(({ tags: n }) => n?.[Pt] === e && n[Ft] === t).map(({ arn: e = "", dateCreated: t, tags: n }) => ({
				arn: e,
				version: e.split("/")[2] ?? "",
				fingerprint: n?.[Rt] ?? "",
				architecture: n?.[Lt] ?? "",
				parts: recordedParts(n ?? {}),
				created: time(t) ?? 0
			}));
		},
		async workflows(e, t) {
			const r = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.m)(kp(i, { imageBuildVersionArn: e }), (e) => e.workflowExecutions);
			return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.p)(r.map(async ({ workflowExecutionId: e = "", type: r = "", status: i = "", retried: a = false, startTime: o, endTime: s }) => ({
				id: e,
				type: r,
				status: i,
				retried: a,
				started: time(o),
				ended: time(s),
				steps: t(e) ? await stepsOf(n, e) : []
			})));
		},
		async packages(e) {
			return (await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.m)(Tp(i, { imageBuildVersionArn: e }), (e) => e.imagePackageList)).map(({ packageName: e = "", packageVersion: t = "" }) => ({
				name: e,
				version: t
			}));
		},
		async scanState(e) {
			return (await ifThere(n.send(new GetImageCommand({ imageBuildVersionArn: e }))))?.image?.scanState?.status ?? "";
		},
		async findings(e, t) {
			const n = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.m)(Dp(i, { filters: [{
				name: "imageBuildVersionArn",
				values: [e]
			}] }), (e) => e.findings?.flatMap(findingsOf), t);
			return n.length > t ? void 0 : n;
		},
		acts: {
			"create-component": async ({ name: e, component: t, platform: r }) => {
				const i = n.send(new CreateComponentCommand(withToken({
					name: e,
					semanticVersion: Np,
					platform: r,
					description: t.path.slice(0, 1024),
					data: t.data
				})));
				await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.c)(i, notSeen);
			},
			"create-infrastructure": async ({ name: e, infrastructure: t, resourceTags: r }) => {
				const i = withToken({
					name: e,
					...infrastructureRequest(t, r)
				});
				await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.c)(n.send(new CreateInfrastructureConfigurationCommand(i)), notSeen);
			},
			"create-distribution": async ({ name: e, regions: t, tags: r }) => {
				const i = withToken({
					name: e,
					distributions: t.map(distributionInRegion),
					tags: { ...r }
				});
				await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.c)(n.send(new CreateDistributionConfigurationCommand(i)), notSeen);
			},
			"create-recipe": async ({ name: e, version: t, description: r, parent: i, components: a, volumes: o, amiTags: s, tags: l }) => {
				const u = n.send(new CreateImageRecipeCommand(withToken({
					name: e,
					semanticVersion: t,
					description: r,
					parentImage: i,
					components: a.map(componentConfiguration),
					...o.length > 0 ? { blockDeviceMappings: o.map(blockDeviceMapping) } : {},
					amiTags: { ...s },
					tags: { ...l }
				})));
				await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.c)(u, () => holderOf(e, t, l[Rt]));
			},
			"create-image": async ({ recipe: e, infrastructure: t, distribution: n, tests: i, scan: a, workflows: o, executionRole: s, tags: l, token: u }) => {
				const ee = r.send(new CreateImageCommand({
					imageRecipeArn: e,
					infrastructureConfigurationArn: t,
					distributionConfigurationArn: n,
					imageTestsConfiguration: { imageTestsEnabled: i },
					...a ? { imageScanningConfiguration: { imageScanningEnabled: true } } : {},
					...o.length > 0 ? { workflows: o.map(workflowConfiguration) } : {},
					...s === void 0 ? {} : { executionRole: s },
					tags: { ...l },
					clientToken: u
				}));
				await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.c)(ee, notSeen);
			},
			"delete-recipe": async ({ arn: e }) => {
				await ifThere(n.send(new DeleteImageRecipeCommand({ imageRecipeArn: e })));
			},
			"delete-distribution": async ({ arn: e }) => {
				await ifThere(n.send(new DeleteDistributionConfigurationCommand({ distributionConfigurationArn: e })));
			},
			"retry-image": async ({ arn: e, token: t }) => {
				await r.send(new RetryImageCommand({
					imageBuildVersionArn: e,
					clientToken: t
				}));
			},
			"cancel-image": async ({ arn: e }) => {
				await a.send(new CancelImageCreationCommand(withToken({ imageBuildVersionArn: e })));
			}
		}
	};
};
const stepsOf = async (e, t) => {
	return (await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.m)(Ap({
		client: e,
		pageSize: Mp
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
const buildOf = ({ arn: e = "", state: t, tags: n, dateCreated: i, outputResources: a }) => ({
	arn: e,
	release: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.Nn)(e) ?? e.split("/").slice(2).join("/"),
	state: jp[t?.status] ?? "going",
	status: t?.status ?? "",
	reason: t?.reason ?? "",
	run: n?.[zt] ?? "",
	tested: n?.[Bt] !== "false",
	scanned: n?.[Vt] === "true",
	distribution: n?.["golden-ami:distribution"] ?? "",
	created: time(i) ?? 0,
	amis: (a?.amis ?? []).map(({ region: e = "", accountId: t = "", image: n = "" }) => ({
		region: e,
		account: t,
		id: n
	}))
});
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
const Pp = {
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
var Fp = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/endpoint/bdd.js
const Ip = "ref";
const W = -1;
const Lp = true;
const Rp = "isSet";
const zp = "PartitionResult";
const Bp = "booleanEquals";
const Vp = "getAttr";
const Hp = { [Ip]: "Endpoint" };
const Up = { [Ip]: zp };
const Wp = {};
const Gp = [{ [Ip]: "Region" }];
const Kp = {
	conditions: [
		[Rp, [Hp]],
		[Rp, Gp],
		[
			"aws.partition",
			Gp,
			zp
		],
		[Bp, [{ [Ip]: "UseFIPS" }, Lp]],
		[Bp, [{ [Ip]: "UseDualStack" }, Lp]],
		[Bp, [{
			fn: Vp,
			argv: [Up, "supportsDualStack"]
		}, Lp]],
		[Bp, [{
			fn: Vp,
			argv: [Up, "supportsFIPS"]
		}, Lp]],
		["stringEquals", [{
			fn: Vp,
			argv: [Up, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[W],
		[W, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[W, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[Hp, Wp],
		["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Wp],
		[W, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ssm.{Region}.amazonaws.com", Wp],
		["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", Wp],
		[W, "FIPS is enabled but this partition does not support FIPS"],
		["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", Wp],
		[W, "DualStack is enabled but this partition does not support DualStack"],
		["https://ssm.{Region}.{PartitionResult#dnsSuffix}", Wp],
		[W, "Invalid Configuration: Missing Region"]
	]
};
const qp = 2;
const Jp = new Int32Array([
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
const Yp = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.q.from(Jp, qp, Kp.conditions, Kp.results);
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/endpoint/endpointResolver.js
const Xp = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return Xp.get(e, () => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.W)(Yp, {
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
var Zp = class AccessDeniedException extends G {
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
var Qp = class InternalServerError extends G {
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
var $p = class InvalidResourceId extends G {
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
var em = class InvalidResourceType extends G {
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
var tm = class TooManyTagsError extends G {
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
var nm = class TooManyUpdates extends G {
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
var rm = class AlreadyExistsException extends G {
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
var im = class OpsItemConflictException extends G {
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
var am = class OpsItemInvalidParameterException extends G {
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
var om = class OpsItemLimitExceededException extends G {
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
var sm = class OpsItemNotFoundException extends G {
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
var cm = class OpsItemRelatedItemAlreadyExistsException extends G {
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
var lm = class DuplicateInstanceId extends G {
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
var um = class InvalidCommandId extends G {
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
var dm = class InvalidInstanceId extends G {
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
var fm = class DoesNotExistException extends G {
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
var pm = class InvalidParameters extends G {
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
var mm = class AssociationAlreadyExists extends G {
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
var hm = class AssociationLimitExceeded extends G {
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
var gm = class InvalidDocument extends G {
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
var _m = class InvalidDocumentVersion extends G {
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
var vm = class InvalidOutputLocation extends G {
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
var ym = class InvalidSchedule extends G {
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
var bm = class InvalidTag extends G {
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
var xm = class InvalidTarget extends G {
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
var Sm = class InvalidTargetMaps extends G {
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
var Cm = class UnsupportedPlatformType extends G {
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
var wm = class ConflictException extends G {
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
var Tm = class ServiceQuotaExceededException extends G {
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
var Em = class DocumentAlreadyExists extends G {
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
var Dm = class DocumentLimitExceeded extends G {
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
var Om = class InvalidDocumentContent extends G {
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
var km = class InvalidDocumentSchemaVersion extends G {
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
var Am = class MaxDocumentSizeExceeded extends G {
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
var jm = class NoLongerSupportedException extends G {
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
var Mm = class IdempotentParameterMismatch extends G {
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
var Nm = class ResourceLimitExceededException extends G {
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
var Pm = class OpsItemAccessDeniedException extends G {
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
var Fm = class OpsItemAlreadyExistsException extends G {
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
var Im = class OpsMetadataAlreadyExistsException extends G {
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
var Lm = class OpsMetadataInvalidArgumentException extends G {
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
var Rm = class OpsMetadataLimitExceededException extends G {
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
var zm = class OpsMetadataTooManyUpdatesException extends G {
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
var Bm = class ResourceDataSyncAlreadyExistsException extends G {
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
var Vm = class ResourceDataSyncCountExceededException extends G {
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
var Hm = class ResourceDataSyncInvalidConfigurationException extends G {
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
var Um = class InvalidActivation extends G {
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
var Wm = class InvalidActivationId extends G {
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
var Gm = class AssociationDoesNotExist extends G {
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
var Km = class ResourceNotFoundException extends G {
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
var qm = class AssociatedInstances extends G {
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
var Jm = class InvalidDocumentOperation extends G {
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
var Ym = class InvalidDeleteInventoryParametersException extends G {
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
var Xm = class InvalidInventoryRequestException extends G {
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
var Zm = class InvalidOptionException extends G {
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
var Qm = class InvalidTypeNameException extends G {
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
var $m = class OpsMetadataNotFoundException extends G {
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
var eh = class ParameterNotFound extends G {
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
var th = class ResourceInUseException extends G {
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
var nh = class ResourceDataSyncNotFoundException extends G {
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
var rh = class MalformedResourcePolicyDocumentException extends G {
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
var ih = class ResourcePolicyConflictException extends G {
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
var ah = class ResourcePolicyInvalidParameterException extends G {
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
var oh = class ResourcePolicyNotFoundException extends G {
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
var sh = class TargetInUseException extends G {
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
var ch = class InvalidFilter extends G {
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
var lh = class InvalidNextToken extends G {
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
var uh = class InvalidAssociationVersion extends G {
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
var dh = class AssociationExecutionDoesNotExist extends G {
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
var fh = class InvalidFilterKey extends G {
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
var ph = class InvalidFilterValue extends G {
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
var mh = class AutomationExecutionNotFoundException extends G {
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
var hh = class InvalidPermissionType extends G {
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
var gh = class UnsupportedOperatingSystem extends G {
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
var _h = class InvalidInstanceInformationFilterValue extends G {
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
var vh = class InvalidInstancePropertyFilterValue extends G {
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
var yh = class InvalidDeletionIdException extends G {
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
var bh = class InvalidFilterOption extends G {
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
var xh = class OpsItemRelatedItemAssociationNotFoundException extends G {
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
var Sh = class ThrottlingException extends G {
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
var Ch = class ValidationException extends G {
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
var wh = class InvalidDocumentType extends G {
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
var Th = class UnsupportedCalendarException extends G {
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
var Eh = class InvalidPluginName extends G {
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
var Dh = class InvocationDoesNotExist extends G {
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
var Oh = class UnsupportedFeatureRequiredException extends G {
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
var kh = class InvalidAggregatorException extends G {
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
var Ah = class InvalidInventoryGroupException extends G {
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
var jh = class InvalidResultAttributeException extends G {
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
var Mh = class InvalidKeyId extends G {
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
var Nh = class ParameterVersionNotFound extends G {
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
var Ph = class ServiceSettingNotFound extends G {
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
var Fh = class ParameterVersionLabelLimitExceeded extends G {
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
var Ih = class UnsupportedOperationException extends G {
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
var Lh = class DocumentPermissionLimit extends G {
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
var Rh = class ComplianceTypeCountLimitExceededException extends G {
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
var zh = class InvalidItemContentException extends G {
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
var Bh = class ItemSizeLimitExceededException extends G {
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
var Vh = class TotalSizeLimitExceededException extends G {
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
var Hh = class CustomSchemaCountLimitExceededException extends G {
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
var Uh = class InvalidInventoryItemContextException extends G {
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
var Wh = class ItemContentMismatchException extends G {
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
var Gh = class SubTypeCountLimitExceededException extends G {
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
var Kh = class UnsupportedInventoryItemContextException extends G {
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
var qh = class UnsupportedInventorySchemaVersionException extends G {
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
var Jh = class HierarchyLevelLimitExceededException extends G {
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
var Yh = class HierarchyTypeMismatchException extends G {
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
var Xh = class IncompatiblePolicyException extends G {
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
var Zh = class InvalidAllowedPatternException extends G {
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
var Qh = class InvalidPolicyAttributeException extends G {
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
var $h = class InvalidPolicyTypeException extends G {
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
var eg = class ParameterAlreadyExists extends G {
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
var tg = class ParameterLimitExceeded extends G {
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
var ng = class ParameterMaxVersionLimitExceeded extends G {
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
var rg = class ParameterPatternMismatchException extends G {
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
var ig = class PoliciesLimitExceededException extends G {
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
var ag = class UnsupportedParameterType extends G {
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
var og = class ResourcePolicyLimitExceededException extends G {
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
var sg = class FeatureNotAvailableException extends G {
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
var cg = class AutomationStepNotFoundException extends G {
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
var lg = class InvalidAutomationSignalException extends G {
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
var ug = class InvalidNotificationConfig extends G {
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
var dg = class InvalidOutputFolder extends G {
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
var fg = class InvalidRole extends G {
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
var pg = class InvalidAssociation extends G {
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
var mg = class AutomationDefinitionNotFoundException extends G {
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
var hg = class AutomationDefinitionVersionNotFoundException extends G {
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
var gg = class AutomationExecutionLimitExceededException extends G {
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
var _g = class InvalidAutomationExecutionParametersException extends G {
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
var vg = class AutomationDefinitionNotApprovedException extends G {
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
var yg = class TargetNotConnected extends G {
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
var bg = class InvalidAutomationStatusUpdateException extends G {
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
var xg = class AssociationVersionLimitExceeded extends G {
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
var Sg = class InvalidUpdate extends G {
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
var Cg = class StatusUnchanged extends G {
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
var wg = class DocumentVersionLimitExceeded extends G {
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
var Tg = class DuplicateDocumentContent extends G {
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
var Eg = class DuplicateDocumentVersionName extends G {
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
var Dg = class OpsMetadataKeyLimitExceededException extends G {
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
var Og = class ResourceDataSyncConflictException extends G {
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
const kg = "AssociationAlreadyExists";
const Ag = "AccessDeniedException";
const jg = "AutomationDefinitionNotApprovedException";
const Mg = "AssociationDoesNotExist";
const Ng = "AutomationDefinitionNotFoundException";
const Pg = "AutomationDefinitionVersionNotFoundException";
const Fg = "AssociationExecutionDoesNotExist";
const Ig = "AlreadyExistsException";
const Lg = "AutomationExecutionLimitExceededException";
const Rg = "AutomationExecutionNotFoundException";
const zg = "AssociatedInstances";
const Bg = "AssociationLimitExceeded";
const Vg = "AllowedPattern";
const Hg = "ARN";
const Ug = "AutomationStepNotFoundException";
const Wg = "AssociationVersionLimitExceeded";
const Gg = "ConflictException";
const Kg = "CustomSchemaCountLimitExceededException";
const qg = "ComplianceTypeCountLimitExceededException";
const Jg = "Description";
const Yg = "DocumentAlreadyExists";
const Xg = "DuplicateDocumentContent";
const Zg = "DuplicateDocumentVersionName";
const Qg = "DuplicateInstanceId";
const $g = "DocumentLimitExceeded";
const e_ = "DoesNotExistException";
const t_ = "DocumentPermissionLimit";
const n_ = "DataType";
const r_ = "DocumentVersionLimitExceeded";
const i_ = "FeatureNotAvailableException";
const a_ = "GetParametersByPath";
const o_ = "GetParametersByPathRequest";
const s_ = "GetParametersByPathResult";
const c_ = "GetParameterHistory";
const l_ = "GetParameterHistoryRequest";
const u_ = "GetParameterHistoryResult";
const d_ = "GetParameterRequest";
const f_ = "GetParameterResult";
const p_ = "GetParameter";
const m_ = "HierarchyLevelLimitExceededException";
const h_ = "HierarchyTypeMismatchException";
const g_ = "InvalidActivation";
const __ = "InvalidAggregatorException";
const v_ = "InvalidAutomationExecutionParametersException";
const y_ = "InvalidActivationId";
const b_ = "InvalidAllowedPatternException";
const x_ = "InvalidAutomationSignalException";
const S_ = "InvalidAutomationStatusUpdateException";
const C_ = "InvalidAssociationVersion";
const w_ = "InvalidAssociation";
const T_ = "InvalidCommandId";
const E_ = "ItemContentMismatchException";
const D_ = "InvalidDocument";
const O_ = "InvalidDocumentContent";
const k_ = "InvalidDeletionIdException";
const A_ = "InvalidDeleteInventoryParametersException";
const j_ = "InvocationDoesNotExist";
const M_ = "InvalidDocumentOperation";
const N_ = "InvalidDocumentSchemaVersion";
const P_ = "InvalidDocumentType";
const F_ = "InvalidDocumentVersion";
const I_ = "InvalidFilter";
const L_ = "InvalidFilterKey";
const R_ = "InvalidFilterOption";
const z_ = "InvalidFilterValue";
const B_ = "InvalidItemContentException";
const V_ = "InvalidInventoryGroupException";
const H_ = "InvalidInstanceId";
const U_ = "InvalidInventoryItemContextException";
const W_ = "InvalidInstanceInformationFilterValue";
const G_ = "InvalidInstancePropertyFilterValue";
const K_ = "InvalidInventoryRequestException";
const q_ = "InvalidKeyId";
const J_ = "InvalidLabels";
const Y_ = "InvalidNotificationConfig";
const X_ = "InvalidNextToken";
const Z_ = "InvalidOptionException";
const Q_ = "InvalidOutputFolder";
const $_ = "InvalidOutputLocation";
const ev = "InvalidParameters";
const tv = "InvalidPolicyAttributeException";
const nv = "IncompatiblePolicyException";
const rv = "IdempotentParameterMismatch";
const iv = "InvalidPluginName";
const av = "InvalidPermissionType";
const ov = "InvalidPolicyTypeException";
const sv = "InvalidRole";
const cv = "InvalidResultAttributeException";
const lv = "InvalidResourceId";
const uv = "InvalidResourceType";
const dv = "InvalidSchedule";
const fv = "InternalServerError";
const pv = "ItemSizeLimitExceededException";
const mv = "InvalidTag";
const hv = "InvalidTargetMaps";
const gv = "InvalidTypeNameException";
const _v = "InvalidTarget";
const vv = "InvalidUpdate";
const yv = "Key";
const bv = "KeyId";
const xv = "Limit";
const Sv = "LastModifiedDate";
const Cv = "LastModifiedUser";
const wv = "LabelParameterVersion";
const Tv = "LabelParameterVersionRequest";
const Ev = "LabelParameterVersionResult";
const Dv = "LimitType";
const Ov = "Labels";
const K = "Message";
const kv = "MaxDocumentSizeExceeded";
const Av = "MaxResults";
const jv = "MalformedResourcePolicyDocumentException";
const q = "Name";
const Mv = "NoLongerSupportedException";
const Nv = "NextToken";
const Pv = "OpsItemAccessDeniedException";
const Fv = "OpsItemAlreadyExistsException";
const Iv = "OpsItemConflictException";
const Lv = "OpsItemId";
const Rv = "OpsItemInvalidParameterException";
const zv = "OpsItemLimitExceededException";
const Bv = "OpsItemNotFoundException";
const Vv = "OpsItemRelatedItemAlreadyExistsException";
const Hv = "OpsItemRelatedItemAssociationNotFoundException";
const Uv = "OpsMetadataAlreadyExistsException";
const Wv = "OpsMetadataInvalidArgumentException";
const Gv = "OpsMetadataKeyLimitExceededException";
const Kv = "OpsMetadataLimitExceededException";
const qv = "OpsMetadataNotFoundException";
const Jv = "OpsMetadataTooManyUpdatesException";
const Yv = "Option";
const Xv = "Overwrite";
const Zv = "Parameters";
const Qv = "ParameterAlreadyExists";
const $v = "ParameterFilters";
const ey = "ParameterHistoryList";
const ty = "ParameterHistory";
const ny = "ParameterInlinePolicy";
const ry = "ParameterList";
const iy = "ParameterLimitExceeded";
const ay = "PoliciesLimitExceededException";
const oy = "ParameterMaxVersionLimitExceeded";
const sy = "ParameterNames";
const cy = "ParameterNotFound";
const ly = "PutParameter";
const uy = "ParameterPolicyList";
const dy = "ParameterPatternMismatchException";
const fy = "PutParameterRequest";
const py = "PutParameterResult";
const my = "ParameterStringFilter";
const hy = "ParameterStringFilterList";
const gy = "PSParameterValue";
const _y = "PolicyStatus";
const vy = "PolicyText";
const yy = "PolicyType";
const by = "ParameterVersionLabelLimitExceeded";
const xy = "ParameterVersionNotFound";
const Sy = "ParameterVersion";
const Cy = "Parameter";
const wy = "Path";
const Ty = "Policies";
const Ey = "QuotaCode";
const Dy = "ReasonCode";
const Oy = "ResourceDataSyncAlreadyExistsException";
const ky = "ResourceDataSyncConflictException";
const Ay = "ResourceDataSyncCountExceededException";
const jy = "ResourceDataSyncInvalidConfigurationException";
const My = "ResourceDataSyncNotFoundException";
const Ny = "ResourceId";
const Py = "ResourceInUseException";
const Fy = "ResourceLimitExceededException";
const Iy = "RemovedLabels";
const Ly = "ResourceNotFoundException";
const Ry = "ResourcePolicyConflictException";
const zy = "ResourcePolicyInvalidParameterException";
const By = "ResourcePolicyLimitExceededException";
const Vy = "ResourcePolicyNotFoundException";
const Hy = "ResourceTypes";
const Uy = "ResourceType";
const Wy = "ResourceUri";
const Gy = "Recursive";
const Ky = "ServiceCode";
const qy = "SyncName";
const Jy = "ServiceQuotaExceededException";
const Yy = "SourceResult";
const Xy = "ServiceSettingNotFound";
const Zy = "SyncType";
const Qy = "SubTypeCountLimitExceededException";
const $y = "StatusUnchanged";
const eb = "Selector";
const tb = "Tags";
const nb = "ThrottlingException";
const rb = "TargetInUseException";
const ib = "TagList";
const ab = "TooManyTagsError";
const ob = "TooManyUpdates";
const sb = "TypeName";
const cb = "TargetNotConnected";
const lb = "TotalSizeLimitExceededException";
const ub = "Tag";
const db = "Tier";
const fb = "Type";
const pb = "UnsupportedCalendarException";
const mb = "UnsupportedFeatureRequiredException";
const hb = "UnsupportedInventoryItemContextException";
const gb = "UnsupportedInventorySchemaVersionException";
const _b = "UnsupportedOperationException";
const vb = "UnsupportedOperatingSystem";
const yb = "UnsupportedParameterType";
const bb = "UnsupportedPlatformType";
const xb = "UnlabelParameterVersion";
const Sb = "UnlabelParameterVersionRequest";
const Cb = "UnlabelParameterVersionResult";
const wb = "Value";
const Tb = "ValidationException";
const Eb = "Values";
const Db = "Version";
const Ob = "WithDecryption";
const J = "awsQueryError";
const Y = "client";
const X = "error";
const Z = "message";
const kb = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
const Ab = "server";
const Q = "com.amazonaws.ssm";
const jb = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(kb);
var Mb = [
	-3,
	kb,
	"SSMServiceException",
	0,
	[],
	[]
];
jb.registerError(Mb, G);
const $ = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(Q);
var Nb = [
	-3,
	Q,
	Ag,
	{ [X]: Y },
	[K],
	[0],
	1
];
$.registerError(Nb, Zp);
var Pb = [
	-3,
	Q,
	Ig,
	{
		[J]: [`AlreadyExistsException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Pb, rm);
var Fb = [
	-3,
	Q,
	zg,
	{
		[J]: [`AssociatedInstances`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Fb, qm);
var Ib = [
	-3,
	Q,
	kg,
	{
		[J]: [`AssociationAlreadyExists`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Ib, mm);
var Lb = [
	-3,
	Q,
	Mg,
	{
		[J]: [`AssociationDoesNotExist`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Lb, Gm);
var Rb = [
	-3,
	Q,
	Fg,
	{
		[J]: [`AssociationExecutionDoesNotExist`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Rb, dh);
var zb = [
	-3,
	Q,
	Bg,
	{
		[J]: [`AssociationLimitExceeded`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(zb, hm);
var Bb = [
	-3,
	Q,
	Wg,
	{
		[J]: [`AssociationVersionLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Bb, xg);
var Vb = [
	-3,
	Q,
	jg,
	{
		[J]: [`AutomationDefinitionNotApproved`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Vb, vg);
var Hb = [
	-3,
	Q,
	Ng,
	{
		[J]: [`AutomationDefinitionNotFound`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Hb, mg);
var Ub = [
	-3,
	Q,
	Pg,
	{
		[J]: [`AutomationDefinitionVersionNotFound`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Ub, hg);
var Wb = [
	-3,
	Q,
	Lg,
	{
		[J]: [`AutomationExecutionLimitExceeded`, 429],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Wb, gg);
var Gb = [
	-3,
	Q,
	Rg,
	{
		[J]: [`AutomationExecutionNotFound`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Gb, mh);
var Kb = [
	-3,
	Q,
	Ug,
	{
		[J]: [`AutomationStepNotFoundException`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Kb, cg);
var qb = [
	-3,
	Q,
	qg,
	{
		[J]: [`ComplianceTypeCountLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(qb, Rh);
var Jb = [
	-3,
	Q,
	Gg,
	{
		[J]: [`ConflictException`, 409],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Jb, wm);
var Yb = [
	-3,
	Q,
	Kg,
	{
		[J]: [`CustomSchemaCountLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Yb, Hh);
var Xb = [
	-3,
	Q,
	Yg,
	{
		[J]: [`DocumentAlreadyExists`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Xb, Em);
var Zb = [
	-3,
	Q,
	$g,
	{
		[J]: [`DocumentLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Zb, Dm);
var Qb = [
	-3,
	Q,
	t_,
	{
		[J]: [`DocumentPermissionLimit`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Qb, Lh);
var $b = [
	-3,
	Q,
	r_,
	{
		[J]: [`DocumentVersionLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError($b, wg);
var ex = [
	-3,
	Q,
	e_,
	{
		[J]: [`DoesNotExistException`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ex, fm);
var tx = [
	-3,
	Q,
	Xg,
	{
		[J]: [`DuplicateDocumentContent`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(tx, Tg);
var nx = [
	-3,
	Q,
	Zg,
	{
		[J]: [`DuplicateDocumentVersionName`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(nx, Eg);
var rx = [
	-3,
	Q,
	Qg,
	{
		[J]: [`DuplicateInstanceId`, 404],
		[X]: Y
	},
	[],
	[]
];
$.registerError(rx, lm);
var ix = [
	-3,
	Q,
	i_,
	{
		[J]: [`FeatureNotAvailableException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ix, sg);
var ax = [
	-3,
	Q,
	m_,
	{
		[J]: [`HierarchyLevelLimitExceededException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(ax, Jh);
var ox = [
	-3,
	Q,
	h_,
	{
		[J]: [`HierarchyTypeMismatchException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(ox, Yh);
var sx = [
	-3,
	Q,
	rv,
	{
		[J]: [`IdempotentParameterMismatch`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(sx, Mm);
var cx = [
	-3,
	Q,
	nv,
	{
		[J]: [`IncompatiblePolicyException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(cx, Xh);
var lx = [
	-3,
	Q,
	fv,
	{
		[J]: [`InternalServerError`, 500],
		[X]: Ab
	},
	[K],
	[0]
];
$.registerError(lx, Qp);
var ux = [
	-3,
	Q,
	g_,
	{
		[J]: [`InvalidActivation`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ux, Um);
var dx = [
	-3,
	Q,
	y_,
	{
		[J]: [`InvalidActivationId`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(dx, Wm);
var fx = [
	-3,
	Q,
	__,
	{
		[J]: [`InvalidAggregator`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(fx, kh);
var px = [
	-3,
	Q,
	b_,
	{
		[J]: [`InvalidAllowedPatternException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(px, Zh);
var mx = [
	-3,
	Q,
	w_,
	{
		[J]: [`InvalidAssociation`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(mx, pg);
var hx = [
	-3,
	Q,
	C_,
	{
		[J]: [`InvalidAssociationVersion`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(hx, uh);
var gx = [
	-3,
	Q,
	v_,
	{
		[J]: [`InvalidAutomationExecutionParameters`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(gx, _g);
var _x = [
	-3,
	Q,
	x_,
	{
		[J]: [`InvalidAutomationSignalException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(_x, lg);
var vx = [
	-3,
	Q,
	S_,
	{
		[J]: [`InvalidAutomationStatusUpdateException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(vx, bg);
var yx = [
	-3,
	Q,
	T_,
	{
		[J]: [`InvalidCommandId`, 404],
		[X]: Y
	},
	[],
	[]
];
$.registerError(yx, um);
var bx = [
	-3,
	Q,
	A_,
	{
		[J]: [`InvalidDeleteInventoryParameters`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(bx, Ym);
var xx = [
	-3,
	Q,
	k_,
	{
		[J]: [`InvalidDeletionId`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(xx, yh);
var Sx = [
	-3,
	Q,
	D_,
	{
		[J]: [`InvalidDocument`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Sx, gm);
var Cx = [
	-3,
	Q,
	O_,
	{
		[J]: [`InvalidDocumentContent`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Cx, Om);
var wx = [
	-3,
	Q,
	M_,
	{
		[J]: [`InvalidDocumentOperation`, 403],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(wx, Jm);
var Tx = [
	-3,
	Q,
	N_,
	{
		[J]: [`InvalidDocumentSchemaVersion`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Tx, km);
var Ex = [
	-3,
	Q,
	P_,
	{
		[J]: [`InvalidDocumentType`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Ex, wh);
var Dx = [
	-3,
	Q,
	F_,
	{
		[J]: [`InvalidDocumentVersion`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Dx, _m);
var Ox = [
	-3,
	Q,
	I_,
	{
		[J]: [`InvalidFilter`, 441],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Ox, ch);
var kx = [
	-3,
	Q,
	L_,
	{
		[J]: [`InvalidFilterKey`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(kx, fh);
var Ax = [
	-3,
	Q,
	R_,
	{
		[J]: [`InvalidFilterOption`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(Ax, bh);
var jx = [
	-3,
	Q,
	z_,
	{
		[J]: [`InvalidFilterValue`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(jx, ph);
var Mx = [
	-3,
	Q,
	H_,
	{
		[J]: [`InvalidInstanceId`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Mx, dm);
var Nx = [
	-3,
	Q,
	W_,
	{
		[J]: [`InvalidInstanceInformationFilterValue`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(Nx, _h);
var Px = [
	-3,
	Q,
	G_,
	{
		[J]: [`InvalidInstancePropertyFilterValue`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(Px, vh);
var Fx = [
	-3,
	Q,
	V_,
	{
		[J]: [`InvalidInventoryGroup`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Fx, Ah);
var Ix = [
	-3,
	Q,
	U_,
	{
		[J]: [`InvalidInventoryItemContext`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Ix, Uh);
var Lx = [
	-3,
	Q,
	K_,
	{
		[J]: [`InvalidInventoryRequest`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Lx, Xm);
var Rx = [
	-3,
	Q,
	B_,
	{
		[J]: [`InvalidItemContent`, 400],
		[X]: Y
	},
	[sb, K],
	[0, 0]
];
$.registerError(Rx, zh);
var zx = [
	-3,
	Q,
	q_,
	{
		[J]: [`InvalidKeyId`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(zx, Mh);
var Bx = [
	-3,
	Q,
	X_,
	{
		[J]: [`InvalidNextToken`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Bx, lh);
var Vx = [
	-3,
	Q,
	Y_,
	{
		[J]: [`InvalidNotificationConfig`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Vx, ug);
var Hx = [
	-3,
	Q,
	Z_,
	{
		[J]: [`InvalidOption`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Hx, Zm);
var Ux = [
	-3,
	Q,
	Q_,
	{
		[J]: [`InvalidOutputFolder`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Ux, dg);
var Wx = [
	-3,
	Q,
	$_,
	{
		[J]: [`InvalidOutputLocation`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Wx, vm);
var Gx = [
	-3,
	Q,
	ev,
	{
		[J]: [`InvalidParameters`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Gx, pm);
var Kx = [
	-3,
	Q,
	av,
	{
		[J]: [`InvalidPermissionType`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Kx, hh);
var qx = [
	-3,
	Q,
	iv,
	{
		[J]: [`InvalidPluginName`, 404],
		[X]: Y
	},
	[],
	[]
];
$.registerError(qx, Eh);
var Jx = [
	-3,
	Q,
	tv,
	{
		[J]: [`InvalidPolicyAttributeException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(Jx, Qh);
var Yx = [
	-3,
	Q,
	ov,
	{
		[J]: [`InvalidPolicyTypeException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(Yx, $h);
var Xx = [
	-3,
	Q,
	lv,
	{
		[J]: [`InvalidResourceId`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Xx, $p);
var Zx = [
	-3,
	Q,
	uv,
	{
		[J]: [`InvalidResourceType`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Zx, em);
var Qx = [
	-3,
	Q,
	cv,
	{
		[J]: [`InvalidResultAttribute`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Qx, jh);
var $x = [
	-3,
	Q,
	sv,
	{
		[J]: [`InvalidRole`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError($x, fg);
var eS = [
	-3,
	Q,
	dv,
	{
		[J]: [`InvalidSchedule`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(eS, ym);
var tS = [
	-3,
	Q,
	mv,
	{
		[J]: [`InvalidTag`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(tS, bm);
var nS = [
	-3,
	Q,
	_v,
	{
		[J]: [`InvalidTarget`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(nS, xm);
var rS = [
	-3,
	Q,
	hv,
	{
		[J]: [`InvalidTargetMaps`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(rS, Sm);
var iS = [
	-3,
	Q,
	gv,
	{
		[J]: [`InvalidTypeName`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(iS, Qm);
var aS = [
	-3,
	Q,
	vv,
	{
		[J]: [`InvalidUpdate`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(aS, Sg);
var oS = [
	-3,
	Q,
	j_,
	{
		[J]: [`InvocationDoesNotExist`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(oS, Dh);
var sS = [
	-3,
	Q,
	E_,
	{
		[J]: [`ItemContentMismatch`, 400],
		[X]: Y
	},
	[sb, K],
	[0, 0]
];
$.registerError(sS, Wh);
var cS = [
	-3,
	Q,
	pv,
	{
		[J]: [`ItemSizeLimitExceeded`, 400],
		[X]: Y
	},
	[sb, K],
	[0, 0]
];
$.registerError(cS, Bh);
var lS = [
	-3,
	Q,
	jv,
	{
		[J]: [`MalformedResourcePolicyDocumentException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(lS, rh);
var uS = [
	-3,
	Q,
	kv,
	{
		[J]: [`MaxDocumentSizeExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(uS, Am);
var dS = [
	-3,
	Q,
	Mv,
	{
		[J]: [`NoLongerSupported`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(dS, jm);
var fS = [
	-3,
	Q,
	Pv,
	{
		[J]: [`OpsItemAccessDeniedException`, 403],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(fS, Pm);
var pS = [
	-3,
	Q,
	Fv,
	{
		[J]: [`OpsItemAlreadyExistsException`, 400],
		[X]: Y
	},
	[K, Lv],
	[0, 0]
];
$.registerError(pS, Fm);
var mS = [
	-3,
	Q,
	Iv,
	{
		[J]: [`OpsItemConflictException`, 409],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(mS, im);
var hS = [
	-3,
	Q,
	Rv,
	{
		[J]: [`OpsItemInvalidParameterException`, 400],
		[X]: Y
	},
	[sy, K],
	[64, 0]
];
$.registerError(hS, am);
var gS = [
	-3,
	Q,
	zv,
	{
		[J]: [`OpsItemLimitExceededException`, 400],
		[X]: Y
	},
	[
		Hy,
		xv,
		Dv,
		K
	],
	[
		64,
		1,
		0,
		0
	]
];
$.registerError(gS, om);
var _S = [
	-3,
	Q,
	Bv,
	{
		[J]: [`OpsItemNotFoundException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(_S, sm);
var vS = [
	-3,
	Q,
	Vv,
	{
		[J]: [`OpsItemRelatedItemAlreadyExistsException`, 400],
		[X]: Y
	},
	[
		K,
		Wy,
		Lv
	],
	[
		0,
		0,
		0
	]
];
$.registerError(vS, cm);
var yS = [
	-3,
	Q,
	Hv,
	{
		[J]: [`OpsItemRelatedItemAssociationNotFoundException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(yS, xh);
var bS = [
	-3,
	Q,
	Uv,
	{
		[J]: [`OpsMetadataAlreadyExistsException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(bS, Im);
var xS = [
	-3,
	Q,
	Wv,
	{
		[J]: [`OpsMetadataInvalidArgumentException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(xS, Lm);
var SS = [
	-3,
	Q,
	Gv,
	{
		[J]: [`OpsMetadataKeyLimitExceededException`, 429],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(SS, Dg);
var CS = [
	-3,
	Q,
	Kv,
	{
		[J]: [`OpsMetadataLimitExceededException`, 429],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(CS, Rm);
var wS = [
	-3,
	Q,
	qv,
	{
		[J]: [`OpsMetadataNotFoundException`, 404],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(wS, $m);
var TS = [
	-3,
	Q,
	Jv,
	{
		[J]: [`OpsMetadataTooManyUpdatesException`, 429],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(TS, zm);
var ES = [
	-3,
	Q,
	Qv,
	{
		[J]: [`ParameterAlreadyExists`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(ES, eg);
var DS = [
	-3,
	Q,
	iy,
	{
		[J]: [`ParameterLimitExceeded`, 429],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(DS, tg);
var OS = [
	-3,
	Q,
	oy,
	{
		[J]: [`ParameterMaxVersionLimitExceeded`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(OS, ng);
var kS = [
	-3,
	Q,
	cy,
	{
		[J]: [`ParameterNotFound`, 404],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(kS, eh);
var AS = [
	-3,
	Q,
	dy,
	{
		[J]: [`ParameterPatternMismatchException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(AS, rg);
var jS = [
	-3,
	Q,
	by,
	{
		[J]: [`ParameterVersionLabelLimitExceeded`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(jS, Fh);
var MS = [
	-3,
	Q,
	xy,
	{
		[J]: [`ParameterVersionNotFound`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(MS, Nh);
var NS = [
	-3,
	Q,
	ay,
	{
		[J]: [`PoliciesLimitExceededException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(NS, ig);
var PS = [
	-3,
	Q,
	Oy,
	{
		[J]: [`ResourceDataSyncAlreadyExists`, 400],
		[X]: Y
	},
	[qy],
	[0]
];
$.registerError(PS, Bm);
var FS = [
	-3,
	Q,
	ky,
	{
		[J]: [`ResourceDataSyncConflictException`, 409],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(FS, Og);
var IS = [
	-3,
	Q,
	Ay,
	{
		[J]: [`ResourceDataSyncCountExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(IS, Vm);
var LS = [
	-3,
	Q,
	jy,
	{
		[J]: [`ResourceDataSyncInvalidConfiguration`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(LS, Hm);
var RS = [
	-3,
	Q,
	My,
	{
		[J]: [`ResourceDataSyncNotFound`, 404],
		[X]: Y
	},
	[
		qy,
		Zy,
		K
	],
	[
		0,
		0,
		0
	]
];
$.registerError(RS, nh);
var zS = [
	-3,
	Q,
	Py,
	{
		[J]: [`ResourceInUseException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(zS, th);
var BS = [
	-3,
	Q,
	Fy,
	{
		[J]: [`ResourceLimitExceededException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(BS, Nm);
var VS = [
	-3,
	Q,
	Ly,
	{
		[J]: [`ResourceNotFoundException`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(VS, Km);
var HS = [
	-3,
	Q,
	Ry,
	{
		[J]: [`ResourcePolicyConflictException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(HS, ih);
var US = [
	-3,
	Q,
	zy,
	{
		[J]: [`ResourcePolicyInvalidParameterException`, 400],
		[X]: Y
	},
	[sy, K],
	[64, 0]
];
$.registerError(US, ah);
var WS = [
	-3,
	Q,
	By,
	{
		[J]: [`ResourcePolicyLimitExceededException`, 400],
		[X]: Y
	},
	[
		xv,
		Dv,
		K
	],
	[
		1,
		0,
		0
	]
];
$.registerError(WS, og);
var GS = [
	-3,
	Q,
	Vy,
	{
		[J]: [`ResourcePolicyNotFoundException`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(GS, oh);
var KS = [
	-3,
	Q,
	Jy,
	{ [X]: Y },
	[
		K,
		Ey,
		Ky,
		Ny,
		Uy
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
$.registerError(KS, Tm);
var qS = [
	-3,
	Q,
	Xy,
	{
		[J]: [`ServiceSettingNotFound`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(qS, Ph);
var JS = [
	-3,
	Q,
	$y,
	{
		[J]: [`StatusUnchanged`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(JS, Cg);
var YS = [
	-3,
	Q,
	Qy,
	{
		[J]: [`SubTypeCountLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(YS, Gh);
var XS = [
	-3,
	Q,
	rb,
	{
		[J]: [`TargetInUseException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(XS, sh);
var ZS = [
	-3,
	Q,
	cb,
	{
		[J]: [`TargetNotConnected`, 430],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ZS, yg);
var QS = [
	-3,
	Q,
	nb,
	{ [X]: Y },
	[
		K,
		Ey,
		Ky
	],
	[
		0,
		0,
		0
	],
	1
];
$.registerError(QS, Sh);
var $S = [
	-3,
	Q,
	ab,
	{
		[J]: [`TooManyTagsError`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError($S, tm);
var eC = [
	-3,
	Q,
	ob,
	{
		[J]: [`TooManyUpdates`, 429],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(eC, nm);
var tC = [
	-3,
	Q,
	lb,
	{
		[J]: [`TotalSizeLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(tC, Vh);
var nC = [
	-3,
	Q,
	pb,
	{
		[J]: [`UnsupportedCalendarException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(nC, Th);
var rC = [
	-3,
	Q,
	mb,
	{
		[J]: [`UnsupportedFeatureRequiredException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(rC, Oh);
var iC = [
	-3,
	Q,
	hb,
	{
		[J]: [`UnsupportedInventoryItemContext`, 400],
		[X]: Y
	},
	[sb, K],
	[0, 0]
];
$.registerError(iC, Kh);
var aC = [
	-3,
	Q,
	gb,
	{
		[J]: [`UnsupportedInventorySchemaVersion`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(aC, qh);
var oC = [
	-3,
	Q,
	vb,
	{
		[J]: [`UnsupportedOperatingSystem`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(oC, gh);
var sC = [
	-3,
	Q,
	_b,
	{
		[J]: [`UnsupportedOperation`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(sC, Ih);
var cC = [
	-3,
	Q,
	yb,
	{
		[J]: [`UnsupportedParameterType`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(cC, ag);
var lC = [
	-3,
	Q,
	bb,
	{
		[J]: [`UnsupportedPlatformType`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(lC, Cm);
var uC = [
	-3,
	Q,
	Tb,
	{
		[J]: [`ValidationException`, 400],
		[X]: Y
	},
	[K, Dy],
	[0, 0]
];
$.registerError(uC, Ch);
const dC = [jb, $];
var fC = [
	0,
	Q,
	gy,
	8,
	0
];
var pC = [
	3,
	Q,
	l_,
	0,
	[
		q,
		Ob,
		Av,
		Nv
	],
	[
		0,
		2,
		1,
		0
	],
	1
];
var mC = [
	3,
	Q,
	u_,
	0,
	[Zv, Nv],
	[[() => AC, 0], 0]
];
var hC = [
	3,
	Q,
	d_,
	0,
	[q, Ob],
	[0, 2],
	1
];
var gC = [
	3,
	Q,
	f_,
	0,
	[Cy],
	[[() => xC, 0]]
];
var _C = [
	3,
	Q,
	o_,
	0,
	[
		wy,
		Gy,
		$v,
		Ob,
		Av,
		Nv
	],
	[
		0,
		2,
		() => NC,
		2,
		1,
		0
	],
	1
];
var vC = [
	3,
	Q,
	s_,
	0,
	[Zv, Nv],
	[[() => jC, 0], 0]
];
var yC = [
	3,
	Q,
	Tv,
	0,
	[
		q,
		Ov,
		Sy
	],
	[
		0,
		64,
		1
	],
	2
];
var bC = [
	3,
	Q,
	Ev,
	0,
	[J_, Sy],
	[64, 1]
];
var xC = [
	3,
	Q,
	Cy,
	0,
	[
		q,
		fb,
		wb,
		Db,
		eb,
		Yy,
		Sv,
		Hg,
		n_
	],
	[
		0,
		0,
		[() => fC, 0],
		1,
		0,
		0,
		4,
		0,
		0
	]
];
var SC = [
	3,
	Q,
	ty,
	0,
	[
		q,
		fb,
		bv,
		Sv,
		Cv,
		Jg,
		wb,
		Vg,
		Db,
		Ov,
		db,
		Ty,
		n_
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		[() => fC, 0],
		0,
		1,
		64,
		0,
		() => MC,
		0
	]
];
var CC = [
	3,
	Q,
	ny,
	0,
	[
		vy,
		yy,
		_y
	],
	[
		0,
		0,
		0
	]
];
var wC = [
	3,
	Q,
	my,
	0,
	[
		yv,
		Yv,
		Eb
	],
	[
		0,
		0,
		64
	],
	1
];
var TC = [
	3,
	Q,
	fy,
	0,
	[
		q,
		wb,
		Jg,
		fb,
		bv,
		Xv,
		Vg,
		tb,
		db,
		Ty,
		n_
	],
	[
		0,
		[() => fC, 0],
		0,
		0,
		0,
		2,
		0,
		() => PC,
		0,
		0,
		0
	],
	2
];
var EC = [
	3,
	Q,
	py,
	0,
	[Db, db],
	[1, 0]
];
var DC = [
	3,
	Q,
	ub,
	0,
	[yv, wb],
	[0, 0],
	2
];
var OC = [
	3,
	Q,
	Sb,
	0,
	[
		q,
		Sy,
		Ov
	],
	[
		0,
		1,
		64
	],
	3
];
var kC = [
	3,
	Q,
	Cb,
	0,
	[Iy, J_],
	[64, 64]
];
var AC = [
	1,
	Q,
	ey,
	0,
	[() => SC, 0]
];
var jC = [
	1,
	Q,
	ry,
	0,
	[() => xC, 0]
];
var MC = [
	1,
	Q,
	uy,
	0,
	() => CC
];
var NC = [
	1,
	Q,
	hy,
	0,
	() => wC
];
var PC = [
	1,
	Q,
	ib,
	0,
	() => DC
];
var FC = [
	9,
	Q,
	p_,
	0,
	() => hC,
	() => gC
];
var IC = [
	9,
	Q,
	c_,
	0,
	() => pC,
	() => mC
];
var LC = [
	9,
	Q,
	a_,
	0,
	() => _C,
	() => vC
];
var RC = [
	9,
	Q,
	wv,
	0,
	() => yC,
	() => bC
];
var zC = [
	9,
	Q,
	ly,
	0,
	() => TC,
	() => EC
];
var BC = [
	9,
	Q,
	xb,
	0,
	() => OC,
	() => kC
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
		protocol: e?.protocol ?? _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.h,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ssm",
			errorTypeRegistries: dC,
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
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_4__.l,
		defaultSocketTimeout: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.wt)(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.p)({
			serviceId: n.serviceId,
			clientVersion: Fp
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
const VC = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.$)(Pp, "AmazonSSM", "SSMClient", _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H);
const HC = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParameterCommand.js
var GetParameterCommand = class extends VC(HC, _mw0, "GetParameter", FC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParameterHistoryCommand.js
var GetParameterHistoryCommand = class extends VC(HC, _mw0, "GetParameterHistory", IC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParametersByPathCommand.js
var GetParametersByPathCommand = class extends VC(HC, _mw0, "GetParametersByPath", LC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/LabelParameterVersionCommand.js
var LabelParameterVersionCommand = class extends VC(HC, _mw0, "LabelParameterVersion", RC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/PutParameterCommand.js
var PutParameterCommand = class extends VC(HC, _mw0, "PutParameter", zC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/UnlabelParameterVersionCommand.js
var UnlabelParameterVersionCommand = class extends VC(HC, _mw0, "UnlabelParameterVersion", BC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/pagination/GetParameterHistoryPaginator.js
const UC = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__._)(SSMClient, GetParameterHistoryCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/pagination/GetParametersByPathPaginator.js
const WC = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__._)(SSMClient, GetParametersByPathCommand, "NextToken", "NextToken", "MaxResults");
// packages/aws/src/ssm/client.ts
const GC = 4;
const KC = 50;
const qC = 10;
const ssm = (e) => {
	const t = new SSMClient((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_4__.s)(e));
	const n = new SSMClient((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_4__.o)(e));
	const { clock: r } = e;
	const newest = async (e) => {
		try {
			return (await t.send(new GetParameterCommand({ Name: e }))).Parameter?.Version ?? 0;
		} catch (e) {
			if (e instanceof eh) return 0;
			throw e;
		}
	};
	return {
		async history(e) {
			try {
				const n = UC({
					client: t,
					pageSize: KC
				}, { Name: e });
				return (await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.m)(n, (e) => e.Parameters?.map(versionOf))).sort((e, t) => e.version - t.version);
			} catch (e) {
				if (e instanceof eh) return [];
				throw e;
			}
		},
		async value(e) {
			try {
				return (await t.send(new GetParameterCommand({ Name: e }))).Parameter?.Value;
			} catch (e) {
				if (e instanceof eh) return void 0;
				throw e;
			}
		},
		async under(e) {
			const n = WC({
				client: t,
				pageSize: qC
			}, { Path: e });
			return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_2__.m)(n, (e) => e.Parameters?.map(({ Name: e = "", Value: t = "" }) => ({
				name: e,
				value: t
			})));
		},
		async append(t, i, a) {
			for (let o = 1;; o++) try {
				await n.send(new PutParameterCommand({
					Name: t,
					Value: i,
					Type: "String",
					Overwrite: true
				}));
				return;
			} catch (n) {
				if ((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_4__.n)(n) !== "throttled" || o >= GC || r.cancelled()) throw n;
				await r.sleep((0,_back_off_BChhLgfU_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_back_off_BChhLgfU_js__WEBPACK_IMPORTED_MODULE_3__.n)(e.seed + o), o));
				if (await newest(t) !== a) throw n;
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
