export const id = 862;
export const ids = [862];
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

/***/ 2619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ NoAuthSigner)
/* harmony export */ });
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var NoAuthSigner = class {
	async sign(e, t, n) {
		return e;
	}
};



/***/ }),

/***/ 1428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/package.json
var e = "3.998.3";



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



/***/ }),

/***/ 3862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CreateTokenCommand: () => (/* binding */ CreateTokenCommand),
/* harmony export */   SSOOIDCClient: () => (/* binding */ SSOOIDCClient)
/* harmony export */ });
/* harmony import */ var _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3451);
/* harmony import */ var _package_BI4imxdI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1428);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6997);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1589);
/* harmony import */ var _AwsRestJsonProtocol_BBdMyJ7E_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8203);
/* harmony import */ var _noAuth_D1L0pBVI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2619);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7010);







// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/auth/httpAuthSchemeProvider.js
const defaultSSOOIDCHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.xt)(t).operation,
		region: await (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.bt)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sso-oauth",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(e) {
	return { schemeId: "smithy.api#noAuth" };
}
const defaultSSOOIDCHttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		case "CreateToken":
			t.push(createSmithyApiNoAuthHttpAuthOption(e));
			break;
		default: t.push(createAwsAuthSigv4HttpAuthOption(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig = (e) => {
	const t = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.bt)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "sso-oauth"
	});
};
const Le = {
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
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/bdd.js
const O = "ref";
const k = -1;
const A = true;
const j = "isSet";
const M = "PartitionResult";
const N = "booleanEquals";
const P = "getAttr";
const F = { [O]: "Endpoint" };
const I = { [O]: M };
const L = {};
const R = [{ [O]: "Region" }];
const z = {
	conditions: [
		[j, [F]],
		[j, R],
		[
			"aws.partition",
			R,
			M
		],
		[N, [{ [O]: "UseFIPS" }, A]],
		[N, [{ [O]: "UseDualStack" }, A]],
		[N, [{
			fn: P,
			argv: [I, "supportsDualStack"]
		}, A]],
		[N, [{
			fn: P,
			argv: [I, "supportsFIPS"]
		}, A]],
		["stringEquals", [{
			fn: P,
			argv: [I, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[k],
		[k, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[k, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[F, L],
		["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", L],
		[k, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://oidc.{Region}.amazonaws.com", L],
		["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", L],
		[k, "FIPS is enabled but this partition does not support FIPS"],
		["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", L],
		[k, "DualStack is enabled but this partition does not support DualStack"],
		["https://oidc.{Region}.{PartitionResult#dnsSuffix}", L],
		[k, "Invalid Configuration: Missing Region"]
	]
};
const Re = 2;
const ze = new Int32Array([
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
const Be = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.q.from(ze, Re, z.conditions, z.results);
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/endpointResolver.js
const Ve = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return Ve.get(e, () => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.W)(Be, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.G.aws = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.d;
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/SSOOIDCServiceException.js
var B = class SSOOIDCServiceException extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.at {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, SSOOIDCServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/errors.js
var He = class AccessDeniedException extends B {
	static shapeId = "com.amazonaws.ssooidc#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	error;
	reason;
	error_description;
	constructor(e) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
		this.error = e.error;
		this.reason = e.reason;
		this.error_description = e.error_description;
	}
};
var Ue = class AuthorizationPendingException extends B {
	static shapeId = "com.amazonaws.ssooidc#AuthorizationPendingException";
	name = "AuthorizationPendingException";
	$fault = "client";
	error;
	error_description;
	constructor(e) {
		super({
			name: "AuthorizationPendingException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AuthorizationPendingException.prototype);
		this.error = e.error;
		this.error_description = e.error_description;
	}
};
var We = class ExpiredTokenException extends B {
	static shapeId = "com.amazonaws.ssooidc#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	error;
	error_description;
	constructor(e) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
		this.error = e.error;
		this.error_description = e.error_description;
	}
};
var Ge = class InternalServerException extends B {
	static shapeId = "com.amazonaws.ssooidc#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	error;
	error_description;
	constructor(e) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
		this.error = e.error;
		this.error_description = e.error_description;
	}
};
var Ke = class InvalidClientException extends B {
	static shapeId = "com.amazonaws.ssooidc#InvalidClientException";
	name = "InvalidClientException";
	$fault = "client";
	error;
	error_description;
	constructor(e) {
		super({
			name: "InvalidClientException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidClientException.prototype);
		this.error = e.error;
		this.error_description = e.error_description;
	}
};
var qe = class InvalidGrantException extends B {
	static shapeId = "com.amazonaws.ssooidc#InvalidGrantException";
	name = "InvalidGrantException";
	$fault = "client";
	error;
	error_description;
	constructor(e) {
		super({
			name: "InvalidGrantException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidGrantException.prototype);
		this.error = e.error;
		this.error_description = e.error_description;
	}
};
var Je = class InvalidRequestException extends B {
	static shapeId = "com.amazonaws.ssooidc#InvalidRequestException";
	name = "InvalidRequestException";
	$fault = "client";
	error;
	reason;
	error_description;
	constructor(e) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidRequestException.prototype);
		this.error = e.error;
		this.reason = e.reason;
		this.error_description = e.error_description;
	}
};
var Ye = class InvalidScopeException extends B {
	static shapeId = "com.amazonaws.ssooidc#InvalidScopeException";
	name = "InvalidScopeException";
	$fault = "client";
	error;
	error_description;
	constructor(e) {
		super({
			name: "InvalidScopeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidScopeException.prototype);
		this.error = e.error;
		this.error_description = e.error_description;
	}
};
var Xe = class SlowDownException extends B {
	static shapeId = "com.amazonaws.ssooidc#SlowDownException";
	name = "SlowDownException";
	$fault = "client";
	error;
	error_description;
	constructor(e) {
		super({
			name: "SlowDownException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, SlowDownException.prototype);
		this.error = e.error;
		this.error_description = e.error_description;
	}
};
var Ze = class UnauthorizedClientException extends B {
	static shapeId = "com.amazonaws.ssooidc#UnauthorizedClientException";
	name = "UnauthorizedClientException";
	$fault = "client";
	error;
	error_description;
	constructor(e) {
		super({
			name: "UnauthorizedClientException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnauthorizedClientException.prototype);
		this.error = e.error;
		this.error_description = e.error_description;
	}
};
var Qe = class UnsupportedGrantTypeException extends B {
	static shapeId = "com.amazonaws.ssooidc#UnsupportedGrantTypeException";
	name = "UnsupportedGrantTypeException";
	$fault = "client";
	error;
	error_description;
	constructor(e) {
		super({
			name: "UnsupportedGrantTypeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnsupportedGrantTypeException.prototype);
		this.error = e.error;
		this.error_description = e.error_description;
	}
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/schemas/schemas_0.js
const $e = "AccessDeniedException";
const et = "AuthorizationPendingException";
const tt = "AccessToken";
const nt = "ClientSecret";
const rt = "CreateToken";
const it = "CreateTokenRequest";
const at = "CreateTokenResponse";
const ot = "CodeVerifier";
const st = "ExpiredTokenException";
const ct = "InvalidClientException";
const lt = "InvalidGrantException";
const ut = "InvalidRequestException";
const dt = "InternalServerException";
const ft = "InvalidScopeException";
const pt = "IdToken";
const mt = "RefreshToken";
const ht = "SlowDownException";
const gt = "UnauthorizedClientException";
const _t = "UnsupportedGrantTypeException";
const vt = "accessToken";
const V = "client";
const yt = "clientId";
const bt = "clientSecret";
const xt = "codeVerifier";
const St = "code";
const Ct = "deviceCode";
const H = "error";
const wt = "expiresIn";
const U = "error_description";
const Tt = "grantType";
const Et = "http";
const W = "httpError";
const Dt = "idToken";
const G = "reason";
const K = "refreshToken";
const Ot = "redirectUri";
const q = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";
const kt = "scope";
const At = "server";
const jt = "tokenType";
const J = "com.amazonaws.ssooidc";
const Y = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_4__.t(q);
var Mt = [
	-3,
	q,
	"SSOOIDCServiceException",
	0,
	[],
	[]
];
Y.registerError(Mt, B);
const X = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_4__.t(J);
var Nt = [
	-3,
	J,
	$e,
	{
		[H]: V,
		[W]: 400
	},
	[
		H,
		G,
		U
	],
	[
		0,
		0,
		0
	]
];
X.registerError(Nt, He);
var Pt = [
	-3,
	J,
	et,
	{
		[H]: V,
		[W]: 400
	},
	[H, U],
	[0, 0]
];
X.registerError(Pt, Ue);
var Ft = [
	-3,
	J,
	st,
	{
		[H]: V,
		[W]: 400
	},
	[H, U],
	[0, 0]
];
X.registerError(Ft, We);
var It = [
	-3,
	J,
	dt,
	{
		[H]: At,
		[W]: 500
	},
	[H, U],
	[0, 0]
];
X.registerError(It, Ge);
var Lt = [
	-3,
	J,
	ct,
	{
		[H]: V,
		[W]: 401
	},
	[H, U],
	[0, 0]
];
X.registerError(Lt, Ke);
var Rt = [
	-3,
	J,
	lt,
	{
		[H]: V,
		[W]: 400
	},
	[H, U],
	[0, 0]
];
X.registerError(Rt, qe);
var zt = [
	-3,
	J,
	ut,
	{
		[H]: V,
		[W]: 400
	},
	[
		H,
		G,
		U
	],
	[
		0,
		0,
		0
	]
];
X.registerError(zt, Je);
var Bt = [
	-3,
	J,
	ft,
	{
		[H]: V,
		[W]: 400
	},
	[H, U],
	[0, 0]
];
X.registerError(Bt, Ye);
var Vt = [
	-3,
	J,
	ht,
	{
		[H]: V,
		[W]: 400
	},
	[H, U],
	[0, 0]
];
X.registerError(Vt, Xe);
var Ht = [
	-3,
	J,
	gt,
	{
		[H]: V,
		[W]: 400
	},
	[H, U],
	[0, 0]
];
X.registerError(Ht, Ze);
var Z = [
	-3,
	J,
	_t,
	{
		[H]: V,
		[W]: 400
	},
	[H, U],
	[0, 0]
];
X.registerError(Z, Qe);
const Ut = [Y, X];
var Wt = [
	0,
	J,
	tt,
	8,
	0
];
var Gt = [
	0,
	J,
	nt,
	8,
	0
];
var Kt = [
	0,
	J,
	ot,
	8,
	0
];
var qt = [
	0,
	J,
	pt,
	8,
	0
];
var Q = [
	0,
	J,
	mt,
	8,
	0
];
var Jt = [
	3,
	J,
	it,
	0,
	[
		yt,
		bt,
		Tt,
		Ct,
		St,
		K,
		kt,
		Ot,
		xt
	],
	[
		0,
		[() => Gt, 0],
		0,
		0,
		0,
		[() => Q, 0],
		64,
		0,
		[() => Kt, 0]
	],
	3
];
var Yt = [
	3,
	J,
	at,
	0,
	[
		vt,
		jt,
		wt,
		K,
		Dt
	],
	[
		[() => Wt, 0],
		0,
		1,
		[() => Q, 0],
		[() => qt, 0]
	]
];
var Xt = [
	9,
	J,
	rt,
	{ [Et]: [
		"POST",
		"/token",
		200
	] },
	() => Jt,
	() => Yt
];
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.shared.js
const getRuntimeConfig$1 = (e) => {
	return {
		apiVersion: "2019-06-10",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.Ct,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.St,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.o()
		}, {
			schemeId: "smithy.api#noAuth",
			identityProvider: (e) => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new _noAuth_D1L0pBVI_js__WEBPACK_IMPORTED_MODULE_5__.t()
		}],
		logger: e?.logger ?? new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.et(),
		protocol: e?.protocol ?? _AwsRestJsonProtocol_BBdMyJ7E_js__WEBPACK_IMPORTED_MODULE_3__.t,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ssooidc",
			errorTypeRegistries: Ut,
			version: "2019-06-10",
			serviceTarget: "AWSSSOOIDCService"
		},
		serviceId: e?.serviceId ?? "SSO OIDC",
		sha256: e?.sha256 ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_4__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_4__.n
	};
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.js
const getRuntimeConfig = (e) => {
	(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.rt)(process.version);
	const t = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.Y)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.it);
	const n = getRuntimeConfig$1(e);
	(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.gt,
		defaultSocketTimeout: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.wt)(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.p)({
			serviceId: n.serviceId,
			clientVersion: _package_BI4imxdI_js__WEBPACK_IMPORTED_MODULE_6__.t
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.Q, {
			..._Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.Z,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__.t)({
			..._Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.ft, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.dt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/auth/httpAuthExtensionConfiguration.js
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
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeExtensions.js
const resolveRuntimeExtensions = (e, n) => {
	const r = Object.assign((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.l)(e), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.tt)(e), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.A)(e), getHttpAuthExtensionConfiguration(e));
	n.forEach((e) => e.configure(r));
	return Object.assign(e, (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.u)(r), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.nt)(r), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.j)(r), resolveHttpAuthRuntimeConfig(r));
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDCClient.js
var SSOOIDCClient = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.ut {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig(e || {});
		super(t);
		this.initConfig = t;
		const r = resolveClientEndpointParameters(t);
		const i = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.b)(r);
		const a = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.v)(i);
		const o = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.X)(a);
		const s = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.O)(o);
		const c = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.U)(s);
		const l = resolveHttpAuthSchemeConfig(c);
		const u = resolveRuntimeExtensions(l, e?.extensions || []);
		this.config = u;
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.ct)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commandBuilder.js
const Zt = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.$)(Le, "AWSSSOOIDCService", "SSOOIDCClient", _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_0__.H);
const $ = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/CreateTokenCommand.js
var CreateTokenCommand = class extends Zt($, _mw0, "CreateToken", Xt) {};



/***/ })

};
