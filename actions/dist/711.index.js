export const id = 711;
export const ids = [711];
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

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ amiName),
/* harmony export */   C: () => (/* binding */ Vt),
/* harmony export */   D: () => (/* binding */ Ut),
/* harmony export */   E: () => (/* binding */ Rt),
/* harmony export */   F: () => (/* binding */ distributedTags),
/* harmony export */   I: () => (/* binding */ recipeName),
/* harmony export */   L: () => (/* binding */ recipeTags),
/* harmony export */   M: () => (/* binding */ bornWith),
/* harmony export */   N: () => (/* binding */ componentName),
/* harmony export */   O: () => (/* binding */ zt),
/* harmony export */   P: () => (/* binding */ configurationName),
/* harmony export */   R: () => (/* binding */ Pt),
/* harmony export */   S: () => (/* binding */ Lt),
/* harmony export */   T: () => (/* binding */ Wt),
/* harmony export */   _: () => (/* binding */ recordedParts),
/* harmony export */   a: () => (/* binding */ workflowOfRef),
/* harmony export */   b: () => (/* binding */ Bt),
/* harmony export */   c: () => (/* binding */ Xt),
/* harmony export */   d: () => (/* binding */ reading),
/* harmony export */   f: () => (/* binding */ unexpected),
/* harmony export */   g: () => (/* binding */ partsTags),
/* harmony export */   h: () => (/* binding */ lastRecipe),
/* harmony export */   i: () => (/* binding */ jobOf),
/* harmony export */   j: () => (/* binding */ amiTags),
/* harmony export */   k: () => (/* binding */ amiDescription),
/* harmony export */   l: () => (/* binding */ githubApi),
/* harmony export */   m: () => (/* binding */ changesText),
/* harmony export */   n: () => (/* binding */ imageBuilder),
/* harmony export */   o: () => (/* binding */ textOf),
/* harmony export */   p: () => (/* binding */ whyUnreadable),
/* harmony export */   r: () => (/* binding */ tn),
/* harmony export */   s: () => (/* binding */ withinTime),
/* harmony export */   t: () => (/* binding */ ssm),
/* harmony export */   u: () => (/* binding */ placeOf),
/* harmony export */   v: () => (/* binding */ fingerprint),
/* harmony export */   w: () => (/* binding */ Ht),
/* harmony export */   x: () => (/* binding */ Gt),
/* harmony export */   y: () => (/* binding */ partsOf)
/* harmony export */ });
/* harmony import */ var _left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2870);
/* harmony import */ var _document_text_D3zV0DBN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(872);
/* harmony import */ var _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1319);
/* harmony import */ var _back_off_CggwIscW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5511);
/* harmony import */ var _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7708);
/* harmony import */ var _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3451);
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2226);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7010);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1589);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6997);
/* harmony import */ var _AwsRestJsonProtocol_BBdMyJ7E_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8203);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);












// packages/domain/src/job/limit.ts
const At = 99999;
const jobsOf = (e) => {
	const t = e.is === "map" ? (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.bn)(e, "jobs")?.value : void 0;
	return t?.is === "map" ? t : void 0;
};
const callsOthers = (e) => e.entries.some(({ value: e }) => e.is === "map" && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.bn)(e, "uses"));
const minutesInWorkflow = (e, t, n) => {
	const r = jobsOf(e);
	const i = r && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.bn)(r, t)?.value;
	if (!r || i?.is !== "map" || (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.bn)(i, "uses") || !n && callsOthers(r)) return "unknown";
	const a = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.bn)(i, "timeout-minutes")?.value;
	if (!a || a.is === "scalar" && a.value === null) return "unsaid";
	if (a.is !== "scalar") return "unknown";
	if (typeof a.value === "number" && a.value > 0 && a.value <= At) return a.value;
	return typeof a.value === "string" && a.value.includes("${{") ? "expression" : "unknown";
};
const jt = 360;
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
		minutes: jt,
		by: "GitHub's six hours for a job"
	};
	return (o.length === 0 || n ? [...o, s] : o).reduce((e, t) => t.minutes < e.minutes ? t : e);
};
const Mt = 3e5;
const Nt = .2;
const Pt = jt * 6e4 - Mt;
const jobEnd = ({ minutes: e, by: t }, n) => {
	const r = e * 6e4;
	const i = Math.min(Mt, r * Nt);
	const a = n.known ? "the job began" : "this step began, as the job's beginning is not known";
	const o = new Date(n.at).toISOString();
	return {
		limit: n.at + r,
		by: n.at + r - i,
		because: `${a} at ${o}, GitHub ends it after ${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.ir)(r)} (${t}), and ${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.ir)(i)} are left to end in order`
	};
};
// packages/domain/src/stage/ingredients.ts
const Ft = 12;
const It = " {{ imagebuilder:buildDate }}";
const componentName = ({ data: e }, t, n = "Linux") => `golden-ami-${t(n === "Linux" ? e : `${n}\n${e}`).slice(0, Ft)}`;
const recipeName = ({ family: e, stage: t }, n) => `${`golden-ami-${e}-${t}`.slice(0, 114)}-${n.slice(0, Ft)}`;
const configurationName = (e, t) => `golden-ami-${t(JSON.stringify(e)).slice(0, Ft)}`;
const amiName = ({ family: e, stage: t, architecture: n }) => `${`${e}-${t}-${n}`.slice(0, 98)}${It}`;
const Lt = _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.en.family;
const Rt = _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.en.stage;
const zt = _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.en.version;
const Bt = _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.en.architecture;
const Vt = _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.en.fingerprint;
const Ht = _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.en.run;
const Ut = "golden-ami:tests";
const Wt = "golden-ami:scan";
const Gt = "golden-ami:distribution";
const amiDescription = ({ family: e, stage: t, architecture: n }, r) => `${e} ${t} for ${n}, fingerprint ${r.slice(0, Ft)}`;
const bornWith = (e, t, n) => ({
	[Lt]: e.family,
	[Rt]: e.stage,
	[zt]: t,
	[Vt]: n,
	[_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.en.parent]: e.parent,
	[Bt]: e.architecture
});
const amiTags = (e, t, n) => ({
	...bornWith(e, t, n),
	...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.rn)(e.family, n)
});
const distributedTags = (e, t) => {
	const { [zt]: n, ...r } = amiTags(e, "", t);
	return r;
};
const recipeTags = ({ family: e, stage: t, architecture: n }, r) => ({
	[Lt]: e,
	[Rt]: t,
	[Bt]: n,
	[Vt]: r
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
const Kt = ["golden-ami:parts", ...[
	2,
	3,
	4
].map((e) => `golden-ami:parts-${e}`)];
const qt = " / ";
const Jt = "...";
const Yt = 12;
const lastRecipe = (e, t, n) => {
	const r = fingerprint(e, n);
	return t.filter((t) => t.fingerprint !== r && t.architecture === e.architecture).sort((e, t) => t.created - e.created || (t.arn < e.arn ? -1 : 1))[0];
};
const recorded = ({ name: e, value: t }) => ({
	name: e.replace(/^arn:.*:component\//, ""),
	value: t.replace(/[0-9a-f]{64}/g, (e) => e.slice(0, Yt))
});
const partsTags = (e) => {
	const t = e.map(recorded).map(({ name: e, value: t }) => `${e} = ${t}`);
	const n = [];
	const add = (e, t) => {
		const r = n.at(-1);
		if (e.length > t) return false;
		if (r !== void 0 && r.length + 3 + e.length <= t) n[n.length - 1] = `${r}${qt}${e}`;
		else if (n.length < Kt.length) n.push(e);
		else return false;
		return true;
	};
	if (t.findIndex((e) => !add(e, 250)) >= 0) n.push(`${n.pop() ?? ""}${qt}${Jt}`);
	return Object.fromEntries(n.map((e, t) => [Kt[t] ?? "", e]));
};
const recordedParts = (e) => Kt.flatMap((t) => e[t]?.split(qt) ?? []);
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
	const i = e.at(-1) === Jt;
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
const Xt = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.fr)("the input github-token is empty");
const unexpected = (e) => new _left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__.l({
	message: `GitHub answered with something else than ${e}`,
	passes: true
});
const reading = (e, t) => {
	try {
		return t();
	} catch (t) {
		throw t instanceof TypeError ? unexpected(e) : t;
	}
};
const whyUnreadable = (n) => {
	const { cause: r } = n;
	const i = r instanceof _left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__.l ? r : n;
	if (i instanceof TypeError) return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.fr)(`unexpected: ${i.message} (a defect of golden-ami)`);
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.fr)((0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__.g)(i), i instanceof _left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__.l && i.passes ? { transient: true } : {});
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
	const i = Number(e.size) > _document_text_D3zV0DBN_js__WEBPACK_IMPORTED_MODULE_1__.t;
	return (0,_document_text_D3zV0DBN_js__WEBPACK_IMPORTED_MODULE_1__.n)(i ? new Uint8Array(_document_text_D3zV0DBN_js__WEBPACK_IMPORTED_MODULE_1__.t + 1) : Buffer.from(e.content, "base64"), t);
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
const Zt = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.nr)("^[1-9]\\d{0,19}$", "nothing: GitHub sets it");
const Qt = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.nr)("^[^/\\s]+/[^/\\s]+/[^@]+@\\S+$", "nothing: GitHub sets it");
const $t = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.nr)("^[0-9a-f]{40,64}$", "nothing: GitHub sets it");
const en = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.nr)("^[1-9]\\d{0,4}$", "whole minutes like 90, as the job has them in timeout-minutes");
const tn = {
	"job-check-run-id": (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.Q)(Zt)),
	"job-workflow-ref": (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.Q)(Qt)),
	"job-workflow-sha": (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.Q)($t)),
	"job-timeout-minutes": (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.Q)(en))
};
const nn = {
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
	const d = jobEnd(u, {
		at: r,
		known: false
	});
	const ee = a === void 0 ? d : jobEnd(u, {
		at: a,
		known: true
	});
	return {
		check: i,
		end: ee.limit > r ? ee : d
	};
};
const asked = async (t, n, r) => {
	if (n === "") return void 0;
	try {
		return await r(await githubApi(t, n, nn));
	} catch (n) {
		t.debug((0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__.g)(n));
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
	const u = l === void 0 ? void 0 : (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.lt)(l, s);
	const d = u && "tree" in u ? u.tree : void 0;
	return {
		path: s,
		said: d ? minutesInWorkflow(d, r.job, i !== void 0) : "unknown"
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
const _ = {
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
var rn = "3.1046.0";
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/bdd.js
const an = "ref";
const on = -1;
const sn = true;
const cn = "isSet";
const ln = "PartitionResult";
const un = "booleanEquals";
const dn = "getAttr";
const fn = { [an]: "Endpoint" };
const pn = { [an]: ln };
const mn = {};
const hn = [{ [an]: "Region" }];
const gn = {
	conditions: [
		[cn, [fn]],
		[cn, hn],
		[
			"aws.partition",
			hn,
			ln
		],
		[un, [{ [an]: "UseFIPS" }, sn]],
		[un, [{ [an]: "UseDualStack" }, sn]],
		[un, [{
			fn: dn,
			argv: [pn, "supportsDualStack"]
		}, sn]],
		[un, [{
			fn: dn,
			argv: [pn, "supportsFIPS"]
		}, sn]],
		["stringEquals", [{
			fn: dn,
			argv: [pn, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[on],
		[on, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[on, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[fn, mn],
		["https://imagebuilder-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", mn],
		[on, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://imagebuilder.{Region}.amazonaws.com", mn],
		["https://imagebuilder-fips.{Region}.{PartitionResult#dnsSuffix}", mn],
		[on, "FIPS is enabled but this partition does not support FIPS"],
		["https://imagebuilder.{Region}.{PartitionResult#dualStackDnsSuffix}", mn],
		[on, "DualStack is enabled but this partition does not support DualStack"],
		["https://imagebuilder.{Region}.{PartitionResult#dnsSuffix}", mn],
		[on, "Invalid Configuration: Missing Region"]
	]
};
const _n = 2;
const vn = new Int32Array([
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
const yn = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.q.from(vn, _n, gn.conditions, gn.results);
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/endpointResolver.js
const bn = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (e, t = {}) => {
	return bn.get(e, () => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.W)(yn, {
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
var xn = class AccessDeniedException$1 extends v {
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
var Sn = class CallRateLimitExceededException extends v {
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
var Cn = class ClientException extends v {
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
var wn = class ForbiddenException extends v {
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
var Tn = class IdempotentParameterMismatchException extends v {
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
var En = class InvalidRequestException extends v {
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
var Dn = class ResourceInUseException$1 extends v {
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
var On = class ServiceException extends v {
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
var kn = class ServiceUnavailableException extends v {
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
var An = class DryRunOperationException extends v {
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
var jn = class InvalidParameterCombinationException extends v {
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
var Mn = class InvalidVersionNumberException extends v {
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
var Nn = class ServiceQuotaExceededException$1 extends v {
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
var Pn = class ResourceAlreadyExistsException extends v {
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
var Fn = class ResourceDependencyException extends v {
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
var In = class ResourceNotFoundException$1 extends v {
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
var Ln = class TooManyRequestsException extends v {
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
var Rn = class InvalidPaginationTokenException extends v {
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
var zn = class InvalidParameterException extends v {
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
var Bn = class InvalidParameterValueException extends v {
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
const Vn = "Ami";
const Hn = "AmiDistributionConfiguration";
const Un = "AccessDeniedException";
const Wn = "AdditionalInstanceConfiguration";
const Gn = "AmiList";
const Kn = "Component";
const qn = "ComponentConfiguration";
const Jn = "ComponentConfigurationList";
const Yn = "CreateComponentRequest";
const Xn = "CreateComponentResponse";
const Zn = "CreateComponent";
const Qn = "ContainerDistributionConfiguration";
const $n = "CreateDistributionConfigurationRequest";
const er = "CreateDistributionConfigurationResponse";
const tr = "CreateDistributionConfiguration";
const nr = "ClientException";
const rr = "CreateImage";
const ir = "CancelImageCreation";
const ar = "CancelImageCreationRequest";
const or = "CancelImageCreationResponse";
const sr = "CreateInfrastructureConfigurationRequest";
const cr = "CreateInfrastructureConfigurationResponse";
const lr = "CreateInfrastructureConfiguration";
const ur = "CreateImageRequest";
const dr = "CreateImageRecipeRequest";
const fr = "CreateImageRecipeResponse";
const pr = "CreateImageResponse";
const mr = "CreateImageRecipe";
const hr = "ContainerList";
const gr = "ComponentParameter";
const _r = "ComponentParameterDetail";
const vr = "ComponentParameterDetailList";
const yr = "ComponentParameterList";
const br = "ContainerRecipe";
const xr = "CallRateLimitExceededException";
const Sr = "ComponentState";
const Cr = "CvssScoreAdjustment";
const wr = "CvssScoreAdjustmentList";
const Tr = "CvssScoreDetails";
const Er = "ComponentSummaryList";
const Dr = "CvssScoreList";
const Or = "ComponentSummary";
const kr = "CvssScore";
const Ar = "Container";
const jr = "Distribution";
const Mr = "DistributionConfiguration";
const Nr = "DistributionConfigurationSummary";
const Pr = "DistributionConfigurationSummaryList";
const Fr = "DeleteDistributionConfiguration";
const Ir = "DeleteDistributionConfigurationRequest";
const Lr = "DeleteDistributionConfigurationResponse";
const Rr = "DeleteImageRecipeRequest";
const zr = "DeleteImageRecipeResponse";
const Br = "DeleteImageRecipe";
const Vr = "DistributionList";
const Hr = "DryRunOperationException";
const Ur = "EcrConfiguration";
const Wr = "EbsInstanceBlockDeviceSpecification";
const Gr = "Filter";
const Kr = "ForbiddenException";
const qr = "FilterList";
const Jr = "FastLaunchConfiguration";
const Yr = "FastLaunchConfigurationList";
const Xr = "FastLaunchLaunchTemplateSpecification";
const Zr = "FastLaunchSnapshotConfiguration";
const Qr = "GetComponent";
const $r = "GetComponentRequest";
const ei = "GetComponentResponse";
const ti = "GetImage";
const ni = "GetInfrastructureConfiguration";
const ri = "GetInfrastructureConfigurationRequest";
const ii = "GetInfrastructureConfigurationResponse";
const ai = "GetImageRequest";
const oi = "GetImageRecipeRequest";
const si = "GetImageRecipeResponse";
const ci = "GetImageResponse";
const li = "GetImageRecipe";
const ui = "GetWorkflow";
const di = "GetWorkflowRequest";
const fi = "GetWorkflowResponse";
const pi = "Image";
const mi = "InstanceBlockDeviceMapping";
const hi = "InstanceBlockDeviceMappings";
const gi = "InfrastructureConfiguration";
const _i = "InfrastructureConfigurationSummary";
const vi = "InfrastructureConfigurationSummaryList";
const yi = "InstanceConfiguration";
const bi = "ImageLoggingConfiguration";
const xi = "InstanceMetadataOptions";
const Si = "ImagePackage";
const Ci = "InvalidParameterCombinationException";
const wi = "InvalidParameterException";
const Ti = "ImagePackageList";
const Ei = "IdempotentParameterMismatchException";
const Di = "InvalidPaginationTokenException";
const Oi = "InvalidParameterValueException";
const ki = "ImageRecipe";
const Ai = "InvalidRequestException";
const ji = "ImageRecipeSummary";
const Mi = "ImageRecipeSummaryList";
const Ni = "ImageState";
const Pi = "ImageScanningConfiguration";
const Fi = "InspectorScoreDetails";
const Ii = "ImageScanFinding";
const Li = "ImageScanFindingsFilter";
const Ri = "ImageScanFindingsFilterList";
const zi = "ImageScanFindingsList";
const Bi = "ImageSummaryList";
const Vi = "ImageScanState";
const Hi = "ImageSummary";
const Ui = "ImageTestsConfiguration";
const Wi = "InvalidVersionNumberException";
const Gi = "Logging";
const Ki = "ListComponentBuildVersions";
const qi = "ListComponentBuildVersionsRequest";
const Ji = "ListComponentBuildVersionsResponse";
const Yi = "ListDistributionConfigurations";
const Xi = "ListDistributionConfigurationsRequest";
const Zi = "ListDistributionConfigurationsResponse";
const Qi = "ListImageBuildVersions";
const $i = "ListImageBuildVersionsRequest";
const ea = "ListImageBuildVersionsResponse";
const ta = "ListInfrastructureConfigurations";
const na = "ListInfrastructureConfigurationsRequest";
const ra = "ListInfrastructureConfigurationsResponse";
const ia = "ListImagePackages";
const aa = "ListImagePackagesRequest";
const oa = "ListImagePackagesResponse";
const sa = "ListImageRecipesRequest";
const ca = "ListImageRecipesResponse";
const la = "ListImageRecipes";
const ua = "ListImageScanFindings";
const da = "ListImageScanFindingsRequest";
const fa = "ListImageScanFindingsResponse";
const pa = "LaunchPermissionConfiguration";
const ma = "LaunchTemplateConfiguration";
const ha = "LaunchTemplateConfigurationList";
const ga = "LatestVersionReferences";
const _a = "ListWorkflowExecutions";
const va = "ListWorkflowExecutionsRequest";
const ya = "ListWorkflowExecutionsResponse";
const ba = "ListWorkflowStepExecutions";
const xa = "ListWorkflowStepExecutionsRequest";
const Sa = "ListWorkflowStepExecutionsResponse";
const Ca = "OutputResources";
const wa = "Placement";
const Ta = "ProductCodeList";
const Ea = "ProductCodeListItem";
const Da = "PackageVulnerabilityDetails";
const Oa = "Remediation";
const ka = "ResourceAlreadyExistsException";
const Aa = "ResourceDependencyException";
const ja = "RetryImage";
const Ma = "RetryImageRequest";
const Na = "RetryImageResponse";
const Pa = "ResourceInUseException";
const Fa = "ResourceNotFoundException";
const Ia = "RemediationRecommendation";
const La = "ServiceException";
const Ra = "S3ExportConfiguration";
const za = "S3Logs";
const Ba = "SystemsManagerAgent";
const Va = "SsmParameterConfiguration";
const Ha = "SsmParameterConfigurationList";
const Ua = "ServiceQuotaExceededException";
const Wa = "ServiceUnavailableException";
const Ga = "TargetContainerRepository";
const Ka = "TooManyRequestsException";
const qa = "VulnerablePackage";
const Ja = "VulnerablePackageList";
const Ya = "Workflow";
const Xa = "WorkflowConfigurationList";
const Za = "WorkflowConfiguration";
const Qa = "WorkflowExecutionsList";
const $a = "WorkflowExecutionMetadata";
const eo = "WorkflowParameter";
const to = "WorkflowParameterDetail";
const no = "WorkflowParameterDetailList";
const ro = "WorkflowParameterList";
const io = "WorkflowState";
const ao = "WorkflowStepExecutionsList";
const oo = "WorkflowStepMetadata";
const y = "arn";
const so = "awsAccountId";
const co = "amiAccountId";
const lo = "adjustedCvss";
const uo = "amiDistributionConfiguration";
const fo = "accountId";
const po = "additionalInstanceConfiguration";
const mo = "amiTags";
const ho = "availabilityZone";
const go = "action";
const _o = "adjustments";
const vo = "amis";
const yo = "arch";
const bo = "blockDeviceMappings";
const xo = "baseScore";
const So = "buildType";
const b = "client";
const Co = "componentArn";
const wo = "componentBuildVersionArn";
const To = "changeDescription";
const Eo = "containerDistributionConfiguration";
const Do = "containerRecipe";
const Oo = "containerRecipeArn";
const ko = "cvssSource";
const Ao = "componentSummaryList";
const x = "clientToken";
const jo = "containerTags";
const Mo = "containerType";
const No = "componentVersionArn";
const Po = "components";
const Fo = "component";
const Io = "containers";
const Lo = "cvss";
const S = "description";
const C = "dateCreated";
const Ro = "distributionConfigurationArn";
const zo = "distributionConfigurationSummaryList";
const Bo = "distributionConfiguration";
const Vo = "diskImageFormat";
const Ho = "deviceName";
const Uo = "deleteOnTermination";
const Wo = "dryRun";
const Go = "deprecationTime";
const Ko = "dockerfileTemplateData";
const qo = "dataType";
const Jo = "dateUpdated";
const Yo = "defaultValue";
const Xo = "data";
const Zo = "distributions";
const w = "error";
const Qo = "ecrConfiguration";
const $o = "enhancedImageMetadataEnabled";
const es = "executionRole";
const ts = "endTime";
const ns = "ebs";
const rs = "encrypted";
const is = "enabled";
const as = "epoch";
const os = "fixAvailable";
const ss = "fixedInVersion";
const cs = "fastLaunchConfigurations";
const ls = "firstObservedAt";
const us = "filePath";
const ds = "filters";
const fs = "findings";
const T = "httpError";
const ps = "hostId";
const ms = "httpPutResponseHopLimit";
const E = "httpQuery";
const hs = "hostResourceGroupArn";
const gs = "httpTokens";
const D = "http";
const _s = "image";
const O = "imageBuildVersionArn";
const vs = "instanceConfiguration";
const ys = "infrastructureConfigurationArn";
const bs = "infrastructureConfigurationSummaryList";
const xs = "infrastructureConfiguration";
const Ss = "instanceMetadataOptions";
const Cs = "imagePipelineArn";
const ws = "imagePackageList";
const Ts = "instanceProfileName";
const Es = "imageRecipe";
const k = "imageRecipeArn";
const Ds = "imageRecipeSummaryList";
const Os = "imageSource";
const ks = "imageScanningConfiguration";
const As = "inspectorScoreDetails";
const js = "imageScanningEnabled";
const Ms = "imageSummaryList";
const Ns = "inspectorScore";
const Ps = "imageTestsConfiguration";
const Fs = "imageTestsEnabled";
const Is = "instanceTypes";
const Ls = "imageUris";
const Rs = "imageVersionArn";
const zs = "inputs";
const Bs = "iops";
const Vs = "kmsKeyId";
const Hs = "keyPair";
const Us = "logging";
const Ws = "loggingConfiguration";
const Gs = "licenseConfigurationArns";
const Ks = "lifecycleExecutionId";
const qs = "logGroupName";
const Js = "latestMajorVersionArn";
const Ys = "latestMinorVersionArn";
const Xs = "launchPermission";
const Zs = "latestPatchVersionArn";
const Qs = "launchTemplate";
const $s = "launchTemplateConfigurations";
const ec = "launchTemplateId";
const tc = "launchTemplateName";
const nc = "launchTemplateVersion";
const rc = "latestVersionArn";
const A = "latestVersionReferences";
const j = "message";
const ic = "maxParallelLaunches";
const M = "maxResults";
const ac = "metric";
const N = "name";
const oc = "noDevice";
const P = "nextToken";
const F = "owner";
const sc = "organizationArns";
const cc = "onFailure";
const lc = "outputResources";
const uc = "organizationalUnitArns";
const dc = "osVersion";
const fc = "obfuscate";
const pc = "outputs";
const I = "platform";
const mc = "productCodes";
const hc = "productCodeId";
const gc = "productCodeType";
const _c = "parallelGroup";
const vc = "parentImage";
const yc = "packageManager";
const bc = "packageName";
const xc = "parameterName";
const Sc = "packageVersion";
const Cc = "packageVulnerabilityDetails";
const wc = "parameters";
const Tc = "placement";
const Ec = "publisher";
const Dc = "region";
const L = "requestId";
const Oc = "repositoryName";
const kc = "roleName";
const Ac = "rollbackStatus";
const jc = "resourceTags";
const Mc = "referenceUrls";
const Nc = "relatedVulnerabilities";
const Pc = "reason";
const Fc = "recommendation";
const Ic = "regions";
const Lc = "release";
const Rc = "remediation";
const zc = "retried";
const Bc = "smithy.ts.sdk.synthetic.com.amazonaws.imagebuilder";
const Vc = "s3Bucket";
const Hc = "s3BucketName";
const Uc = "snapshotConfiguration";
const Wc = "setDefaultVersion";
const Gc = "s3ExportConfiguration";
const Kc = "stepExecutionId";
const qc = "securityGroupIds";
const Jc = "subnetId";
const Yc = "snapshotId";
const Xc = "s3KeyPrefix";
const Zc = "s3Logs";
const Qc = "sourceLayerHash";
const $c = "systemsManagerAgent";
const el = "supportedOsVersions";
const tl = "s3Prefix";
const nl = "sourcePipelineArn";
const rl = "ssmParameterConfigurations";
const il = "sourcePipelineName";
const al = "scoreSource";
const ol = "scanState";
const sl = "startTime";
const cl = "snsTopicArn";
const ll = "sourceUrl";
const ul = "semanticVersion";
const dl = "scoringVector";
const fl = "score";
const pl = "server";
const ml = "service";
const hl = "severity";
const gl = "source";
const _l = "state";
const vl = "status";
const yl = "steps";
const R = "type";
const bl = "targetAccountIds";
const xl = "terminateInstanceOnFailure";
const Sl = "timeoutMinutes";
const Cl = "targetRepository";
const wl = "targetResourceCount";
const Tl = "totalStepCount";
const El = "totalStepsFailed";
const Dl = "totalStepsSucceeded";
const Ol = "totalStepsSkipped";
const z = "tags";
const kl = "tenancy";
const Al = "text";
const jl = "throughput";
const Ml = "title";
const Nl = "uri";
const Pl = "updatedAt";
const Fl = "uninstallAfterBuild";
const Il = "userDataOverride";
const Ll = "userGroups";
const Rl = "userIds";
const zl = "url";
const B = "version";
const Bl = "vendorCreatedAt";
const Vl = "vulnerabilityId";
const Hl = "virtualName";
const Ul = "vulnerablePackages";
const Wl = "volumeSize";
const Gl = "vendorSeverity";
const Kl = "volumeType";
const ql = "vendorUpdatedAt";
const Jl = "value";
const Yl = "values";
const Xl = "workflows";
const Zl = "workflowArn";
const Ql = "workflowBuildVersionArn";
const $l = "workingDirectory";
const eu = "workflowExecutions";
const tu = "workflowExecutionId";
const nu = "workflow";
const V = "com.amazonaws.imagebuilder";
const ru = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t.for(Bc);
var iu = [
	-3,
	Bc,
	"ImagebuilderServiceException",
	0,
	[],
	[]
];
ru.registerError(iu, v);
const H = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t.for(V);
var au = [
	-3,
	V,
	Un,
	{
		[w]: b,
		[T]: 403
	},
	[j],
	[0]
];
H.registerError(au, xn);
var ou = [
	-3,
	V,
	xr,
	{
		[w]: b,
		[T]: 429
	},
	[j],
	[0]
];
H.registerError(ou, Sn);
var su = [
	-3,
	V,
	nr,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(su, Cn);
var cu = [
	-3,
	V,
	Hr,
	{
		[w]: b,
		[T]: 412
	},
	[j],
	[0]
];
H.registerError(cu, An);
var lu = [
	-3,
	V,
	Kr,
	{
		[w]: b,
		[T]: 403
	},
	[j],
	[0]
];
H.registerError(lu, wn);
var uu = [
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
H.registerError(du, Rn);
var fu = [
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
H.registerError(fu, jn);
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
H.registerError(pu, zn);
var mu = [
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
H.registerError(mu, Bn);
var hu = [
	-3,
	V,
	Ai,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(hu, En);
var gu = [
	-3,
	V,
	Wi,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(gu, Mn);
var _u = [
	-3,
	V,
	ka,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(_u, Pn);
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
	Pa,
	{
		[w]: b,
		[T]: 400
	},
	[j],
	[0]
];
H.registerError(yu, Dn);
var bu = [
	-3,
	V,
	Fa,
	{
		[w]: b,
		[T]: 404
	},
	[j],
	[0]
];
H.registerError(bu, In);
var xu = [
	-3,
	V,
	La,
	{
		[w]: pl,
		[T]: 500
	},
	[j],
	[0]
];
H.registerError(xu, On);
var Su = [
	-3,
	V,
	Ua,
	{
		[w]: b,
		[T]: 402
	},
	[j],
	[0]
];
H.registerError(Su, Nn);
var Cu = [
	-3,
	V,
	Wa,
	{
		[w]: pl,
		[T]: 503
	},
	[j],
	[0]
];
H.registerError(Cu, kn);
var wu = [
	-3,
	V,
	Ka,
	{
		[w]: b,
		[T]: 429
	},
	[j],
	[0]
];
H.registerError(wu, Ln);
const Tu = [ru, H];
var Eu = [
	3,
	V,
	Wn,
	0,
	[$c, Il],
	[() => yf, 0]
];
var Du = [
	3,
	V,
	Vn,
	0,
	[
		Dc,
		_s,
		N,
		S,
		_l,
		fo
	],
	[
		0,
		0,
		0,
		0,
		() => jd,
		0
	]
];
var Ou = [
	3,
	V,
	Hn,
	0,
	[
		N,
		S,
		bl,
		mo,
		Vs,
		Xs
	],
	[
		0,
		0,
		64,
		128,
		0,
		() => Bd
	]
];
var ku = [
	3,
	V,
	ar,
	0,
	[O, x],
	[0, [0, 4]],
	1
];
var Au = [
	3,
	V,
	or,
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
var ju = [
	3,
	V,
	Kn,
	0,
	[
		y,
		N,
		B,
		S,
		To,
		R,
		I,
		el,
		_l,
		wc,
		F,
		Xo,
		Vs,
		rs,
		C,
		z,
		Ec,
		fc,
		mc
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
		() => Fu,
		() => jf,
		0,
		0,
		0,
		2,
		0,
		128,
		0,
		2,
		() => Yf
	]
];
var Mu = [
	3,
	V,
	qn,
	0,
	[Co, wc],
	[0, () => Mf],
	1
];
var Nu = [
	3,
	V,
	gr,
	0,
	[N, Jl],
	[0, 64],
	2
];
var Pu = [
	3,
	V,
	_r,
	0,
	[
		N,
		R,
		Yo,
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
var Fu = [
	3,
	V,
	Sr,
	0,
	[vl, Pc],
	[0, 0]
];
var Iu = [
	3,
	V,
	Or,
	0,
	[
		y,
		N,
		B,
		I,
		el,
		_l,
		R,
		F,
		S,
		To,
		C,
		z,
		Ec,
		fc
	],
	[
		0,
		0,
		0,
		0,
		64,
		() => Fu,
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
var Lu = [
	3,
	V,
	Ar,
	0,
	[Dc, Ls],
	[0, 64]
];
var Ru = [
	3,
	V,
	Qn,
	0,
	[
		Cl,
		S,
		jo
	],
	[
		() => bf,
		0,
		64
	],
	1
];
var zu = [
	3,
	V,
	br,
	0,
	[
		y,
		Mo,
		N,
		S,
		I,
		F,
		B,
		Po,
		vs,
		Ko,
		Vs,
		rs,
		vc,
		C,
		z,
		$l,
		Cl
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => Af,
		() => Rd,
		0,
		0,
		2,
		0,
		0,
		128,
		0,
		() => bf
	]
];
var Bu = [
	3,
	V,
	Yn,
	0,
	[
		N,
		ul,
		I,
		S,
		To,
		el,
		Xo,
		Nl,
		Vs,
		z,
		x,
		Wo
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
var Vu = [
	3,
	V,
	Xn,
	0,
	[
		L,
		x,
		wo,
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
	$n,
	0,
	[
		N,
		Zo,
		S,
		z,
		x
	],
	[
		0,
		() => Rf,
		0,
		128,
		[0, 4]
	],
	2
];
var Uu = [
	3,
	V,
	er,
	0,
	[
		L,
		x,
		Ro
	],
	[
		0,
		0,
		0
	]
];
var Wu = [
	3,
	V,
	dr,
	0,
	[
		N,
		ul,
		vc,
		S,
		Po,
		bo,
		z,
		$l,
		po,
		mo,
		x
	],
	[
		0,
		0,
		0,
		0,
		() => Af,
		() => qf,
		128,
		0,
		() => Eu,
		128,
		[0, 4]
	],
	3
];
var Gu = [
	3,
	V,
	fr,
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
var Ku = [
	3,
	V,
	ur,
	0,
	[
		ys,
		k,
		Oo,
		Ro,
		Ps,
		$o,
		z,
		x,
		ks,
		Xl,
		es,
		Ws
	],
	[
		0,
		0,
		0,
		0,
		() => Nd,
		2,
		128,
		[0, 4],
		() => kd,
		() => Qf,
		0,
		() => Cd
	],
	1
];
var qu = [
	3,
	V,
	pr,
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
var Ju = [
	3,
	V,
	sr,
	0,
	[
		N,
		Ts,
		S,
		Is,
		qc,
		Jc,
		Us,
		Hs,
		xl,
		cl,
		jc,
		Ss,
		z,
		Tc,
		x
	],
	[
		0,
		0,
		0,
		64,
		64,
		0,
		() => sf,
		0,
		2,
		0,
		128,
		() => zd,
		128,
		() => uf,
		[0, 4]
	],
	2
];
var Yu = [
	3,
	V,
	cr,
	0,
	[
		L,
		x,
		ys
	],
	[
		0,
		0,
		0
	]
];
var Xu = [
	3,
	V,
	kr,
	0,
	[
		xo,
		dl,
		B,
		gl
	],
	[
		1,
		0,
		0,
		0
	]
];
var Zu = [
	3,
	V,
	Cr,
	0,
	[ac, Pc],
	[0, 0]
];
var Qu = [
	3,
	V,
	Tr,
	0,
	[
		al,
		ko,
		B,
		fl,
		dl,
		_o
	],
	[
		0,
		0,
		0,
		1,
		0,
		() => Ff
	]
];
var $u = [
	3,
	V,
	Ir,
	0,
	[Ro],
	[[0, { [E]: Ro }]],
	1
];
var ed = [
	3,
	V,
	Lr,
	0,
	[L, Ro],
	[0, 0]
];
var td = [
	3,
	V,
	Rr,
	0,
	[k],
	[[0, { [E]: k }]],
	1
];
var nd = [
	3,
	V,
	zr,
	0,
	[L, k],
	[0, 0]
];
var rd = [
	3,
	V,
	jr,
	0,
	[
		Dc,
		uo,
		Eo,
		Gs,
		$s,
		Gc,
		cs,
		rl
	],
	[
		0,
		() => Ou,
		() => Ru,
		64,
		() => Jf,
		() => gf,
		() => zf,
		() => Xf
	],
	1
];
var id = [
	3,
	V,
	Mr,
	0,
	[
		Sl,
		y,
		N,
		S,
		Zo,
		C,
		Jo,
		z
	],
	[
		1,
		0,
		0,
		0,
		() => Rf,
		0,
		0,
		128
	],
	1
];
var ad = [
	3,
	V,
	Nr,
	0,
	[
		y,
		N,
		S,
		C,
		Jo,
		z,
		Ic
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
var od = [
	3,
	V,
	Wr,
	0,
	[
		rs,
		Uo,
		Bs,
		Vs,
		Yc,
		Wl,
		Kl,
		jl
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
var sd = [
	3,
	V,
	Ur,
	0,
	[Oc, jo],
	[0, 64]
];
var cd = [
	3,
	V,
	Jr,
	0,
	[
		is,
		Uc,
		ic,
		Qs,
		fo
	],
	[
		2,
		() => ud,
		1,
		() => ld,
		0
	],
	1
];
var ld = [
	3,
	V,
	Xr,
	0,
	[
		ec,
		tc,
		nc
	],
	[
		0,
		0,
		0
	]
];
var ud = [
	3,
	V,
	Zr,
	0,
	[wl],
	[1]
];
var dd = [
	3,
	V,
	Gr,
	0,
	[N, Yl],
	[0, 64]
];
var fd = [
	3,
	V,
	$r,
	0,
	[wo],
	[[0, { [E]: wo }]],
	1
];
var pd = [
	3,
	V,
	ei,
	0,
	[
		L,
		Fo,
		A
	],
	[
		0,
		() => ju,
		() => U
	]
];
var md = [
	3,
	V,
	oi,
	0,
	[k],
	[[0, { [E]: k }]],
	1
];
var hd = [
	3,
	V,
	si,
	0,
	[
		L,
		Es,
		A
	],
	[
		0,
		() => Td,
		() => U
	]
];
var gd = [
	3,
	V,
	ai,
	0,
	[O],
	[[0, { [E]: O }]],
	1
];
var _d = [
	3,
	V,
	ci,
	0,
	[
		L,
		_s,
		A
	],
	[
		0,
		() => Sd,
		() => U
	]
];
var vd = [
	3,
	V,
	ri,
	0,
	[ys],
	[[0, { [E]: ys }]],
	1
];
var yd = [
	3,
	V,
	ii,
	0,
	[L, xs],
	[0, () => Pd]
];
var bd = [
	3,
	V,
	di,
	0,
	[Ql],
	[[0, { [E]: Ql }]],
	1
];
var xd = [
	3,
	V,
	fi,
	0,
	[nu, A],
	[() => Sf, () => U]
];
var Sd = [
	3,
	V,
	pi,
	0,
	[
		y,
		R,
		N,
		B,
		I,
		$o,
		dc,
		_l,
		Es,
		Do,
		il,
		nl,
		xs,
		Bo,
		Ps,
		C,
		lc,
		z,
		So,
		Os,
		ol,
		ks,
		Go,
		Ks,
		es,
		Xl,
		Ws
	],
	[
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		() => jd,
		() => Td,
		() => zu,
		0,
		0,
		() => Pd,
		() => id,
		() => Nd,
		0,
		() => cf,
		128,
		0,
		0,
		() => Ad,
		() => kd,
		4,
		0,
		0,
		() => Qf,
		() => Cd
	]
];
var Cd = [
	3,
	V,
	bi,
	0,
	[qs],
	[0]
];
var wd = [
	3,
	V,
	Si,
	0,
	[bc, Sc],
	[0, 0]
];
var Td = [
	3,
	V,
	ki,
	0,
	[
		y,
		R,
		N,
		S,
		I,
		F,
		B,
		Po,
		vc,
		bo,
		C,
		z,
		$l,
		po,
		mo
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => Af,
		0,
		() => qf,
		0,
		128,
		0,
		() => Eu,
		128
	]
];
var Ed = [
	3,
	V,
	ji,
	0,
	[
		y,
		N,
		I,
		F,
		vc,
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
var Dd = [
	3,
	V,
	Ii,
	0,
	[
		so,
		O,
		Cs,
		R,
		S,
		Ml,
		Rc,
		hl,
		ls,
		Pl,
		Ns,
		As,
		Cc,
		os
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => ff,
		0,
		4,
		4,
		1,
		() => Id,
		() => lf,
		0
	]
];
var Od = [
	3,
	V,
	Li,
	0,
	[N, Yl],
	[0, 64]
];
var kd = [
	3,
	V,
	Pi,
	0,
	[js, Qo],
	[2, () => sd]
];
var Ad = [
	3,
	V,
	Vi,
	0,
	[vl, Pc],
	[0, 0]
];
var jd = [
	3,
	V,
	Ni,
	0,
	[vl, Pc],
	[0, 0]
];
var Md = [
	3,
	V,
	Hi,
	0,
	[
		y,
		N,
		R,
		B,
		I,
		dc,
		_l,
		F,
		C,
		lc,
		z,
		So,
		Os,
		Go,
		Ks,
		Ws
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => jd,
		0,
		0,
		() => cf,
		128,
		0,
		0,
		4,
		0,
		() => Cd
	]
];
var Nd = [
	3,
	V,
	Ui,
	0,
	[Fs, Sl],
	[2, 1]
];
var Pd = [
	3,
	V,
	gi,
	0,
	[
		y,
		N,
		S,
		Is,
		Ts,
		qc,
		Jc,
		Us,
		Hs,
		xl,
		cl,
		C,
		Jo,
		jc,
		Ss,
		z,
		Tc
	],
	[
		0,
		0,
		0,
		64,
		0,
		64,
		0,
		() => sf,
		0,
		2,
		0,
		0,
		0,
		128,
		() => zd,
		128,
		() => uf
	]
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
		C,
		Jo,
		jc,
		z,
		Is,
		Ts,
		Tc
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
		() => uf
	]
];
var Id = [
	3,
	V,
	Fi,
	0,
	[lo],
	[() => Qu]
];
var Ld = [
	3,
	V,
	mi,
	0,
	[
		Ho,
		ns,
		Hl,
		oc
	],
	[
		0,
		() => od,
		0,
		0
	]
];
var Rd = [
	3,
	V,
	yi,
	0,
	[_s, bo],
	[0, () => qf]
];
var zd = [
	3,
	V,
	xi,
	0,
	[gs, ms],
	[0, 1]
];
var U = [
	3,
	V,
	ga,
	0,
	[
		rc,
		Js,
		Ys,
		Zs
	],
	[
		0,
		0,
		0,
		0
	]
];
var Bd = [
	3,
	V,
	pa,
	0,
	[
		Rl,
		Ll,
		sc,
		uc
	],
	[
		64,
		64,
		64,
		64
	]
];
var Vd = [
	3,
	V,
	ma,
	0,
	[
		ec,
		fo,
		Wc
	],
	[
		0,
		0,
		2
	],
	1
];
var Hd = [
	3,
	V,
	qi,
	0,
	[
		No,
		M,
		P
	],
	[
		0,
		1,
		0
	]
];
var Ud = [
	3,
	V,
	Ji,
	0,
	[
		L,
		Ao,
		P
	],
	[
		0,
		() => Nf,
		0
	]
];
var Wd = [
	3,
	V,
	Xi,
	0,
	[
		ds,
		M,
		P
	],
	[
		() => Bf,
		1,
		0
	]
];
var Gd = [
	3,
	V,
	Zi,
	0,
	[
		L,
		zo,
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
	$i,
	0,
	[
		Rs,
		ds,
		M,
		P
	],
	[
		0,
		() => Bf,
		1,
		0
	]
];
var qd = [
	3,
	V,
	ea,
	0,
	[
		L,
		Ms,
		P
	],
	[
		0,
		() => Gf,
		0
	]
];
var Jd = [
	3,
	V,
	aa,
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
var Yd = [
	3,
	V,
	oa,
	0,
	[
		L,
		ws,
		P
	],
	[
		0,
		() => Vf,
		0
	]
];
var Xd = [
	3,
	V,
	sa,
	0,
	[
		F,
		ds,
		M,
		P
	],
	[
		0,
		() => Bf,
		1,
		0
	]
];
var Zd = [
	3,
	V,
	ca,
	0,
	[
		L,
		Ds,
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
	da,
	0,
	[
		ds,
		M,
		P
	],
	[
		() => Uf,
		1,
		0
	]
];
var $d = [
	3,
	V,
	fa,
	0,
	[
		L,
		fs,
		P
	],
	[
		0,
		() => Wf,
		0
	]
];
var ef = [
	3,
	V,
	na,
	0,
	[
		ds,
		M,
		P
	],
	[
		() => Bf,
		1,
		0
	]
];
var tf = [
	3,
	V,
	ra,
	0,
	[
		L,
		bs,
		P
	],
	[
		0,
		() => Kf,
		0
	]
];
var nf = [
	3,
	V,
	va,
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
var rf = [
	3,
	V,
	ya,
	0,
	[
		L,
		eu,
		O,
		j,
		P
	],
	[
		0,
		() => $f,
		0,
		0,
		0
	]
];
var af = [
	3,
	V,
	xa,
	0,
	[
		tu,
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
var of = [
	3,
	V,
	Sa,
	0,
	[
		L,
		yl,
		Ql,
		tu,
		O,
		j,
		P
	],
	[
		0,
		() => np,
		0,
		0,
		0,
		0,
		0
	]
];
var sf = [
	3,
	V,
	Gi,
	0,
	[Zc],
	[() => _f]
];
var cf = [
	3,
	V,
	Ca,
	0,
	[vo, Io],
	[() => kf, () => Pf]
];
var lf = [
	3,
	V,
	Da,
	0,
	[
		Vl,
		Ul,
		gl,
		Lo,
		Nc,
		ll,
		Gl,
		Bl,
		ql,
		Mc
	],
	[
		0,
		() => Zf,
		0,
		() => If,
		64,
		0,
		0,
		4,
		4,
		64
	],
	1
];
var uf = [
	3,
	V,
	wa,
	0,
	[
		ho,
		kl,
		ps,
		hs
	],
	[
		0,
		0,
		0,
		0
	]
];
var df = [
	3,
	V,
	Ea,
	0,
	[hc, gc],
	[0, 0],
	2
];
var ff = [
	3,
	V,
	Oa,
	0,
	[Fc],
	[() => pf]
];
var pf = [
	3,
	V,
	Ia,
	0,
	[Al, zl],
	[0, 0]
];
var mf = [
	3,
	V,
	Ma,
	0,
	[O, x],
	[0, [0, 4]],
	1
];
var hf = [
	3,
	V,
	Na,
	0,
	[x, O],
	[0, 0]
];
var gf = [
	3,
	V,
	Ra,
	0,
	[
		kc,
		Vo,
		Vc,
		tl
	],
	[
		0,
		0,
		0,
		0
	],
	3
];
var _f = [
	3,
	V,
	za,
	0,
	[Hc, Xc],
	[0, 0]
];
var vf = [
	3,
	V,
	Va,
	0,
	[
		xc,
		co,
		qo
	],
	[
		0,
		0,
		0
	],
	1
];
var yf = [
	3,
	V,
	Ba,
	0,
	[Fl],
	[2]
];
var bf = [
	3,
	V,
	Ga,
	0,
	[ml, Oc],
	[0, 0],
	2
];
var xf = [
	3,
	V,
	qa,
	0,
	[
		N,
		B,
		Qc,
		as,
		Lc,
		yo,
		yc,
		us,
		ss,
		Rc
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
var Sf = [
	3,
	V,
	Ya,
	0,
	[
		y,
		N,
		B,
		S,
		To,
		R,
		_l,
		F,
		Xo,
		Vs,
		C,
		z,
		wc
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => Df,
		0,
		0,
		0,
		0,
		128,
		() => ep
	]
];
var Cf = [
	3,
	V,
	Za,
	0,
	[
		Zl,
		wc,
		_c,
		cc
	],
	[
		0,
		() => tp,
		0,
		0
	],
	1
];
var wf = [
	3,
	V,
	$a,
	0,
	[
		Ql,
		tu,
		R,
		vl,
		j,
		Tl,
		Dl,
		El,
		Ol,
		sl,
		ts,
		_c,
		zc
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
var Tf = [
	3,
	V,
	eo,
	0,
	[N, Jl],
	[0, 64],
	2
];
var Ef = [
	3,
	V,
	to,
	0,
	[
		N,
		R,
		Yo,
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
var Df = [
	3,
	V,
	io,
	0,
	[vl, Pc],
	[0, 0]
];
var Of = [
	3,
	V,
	oo,
	0,
	[
		Kc,
		N,
		S,
		go,
		vl,
		Ac,
		j,
		zs,
		pc,
		sl,
		ts
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
var kf = [
	1,
	V,
	Gn,
	0,
	() => Du
];
var Af = [
	1,
	V,
	Jn,
	0,
	() => Mu
];
var jf = [
	1,
	V,
	vr,
	0,
	() => Pu
];
var Mf = [
	1,
	V,
	yr,
	0,
	() => Nu
];
var Nf = [
	1,
	V,
	Er,
	0,
	() => Iu
];
var Pf = [
	1,
	V,
	hr,
	0,
	() => Lu
];
var Ff = [
	1,
	V,
	wr,
	0,
	() => Zu
];
var If = [
	1,
	V,
	Dr,
	0,
	() => Xu
];
var Lf = [
	1,
	V,
	Pr,
	0,
	() => ad
];
var Rf = [
	1,
	V,
	Vr,
	0,
	() => rd
];
var zf = [
	1,
	V,
	Yr,
	0,
	() => cd
];
var Bf = [
	1,
	V,
	qr,
	0,
	() => dd
];
var Vf = [
	1,
	V,
	Ti,
	0,
	() => wd
];
var Hf = [
	1,
	V,
	Mi,
	0,
	() => Ed
];
var Uf = [
	1,
	V,
	Ri,
	0,
	() => Od
];
var Wf = [
	1,
	V,
	zi,
	0,
	() => Dd
];
var Gf = [
	1,
	V,
	Bi,
	0,
	() => Md
];
var Kf = [
	1,
	V,
	vi,
	0,
	() => Fd
];
var qf = [
	1,
	V,
	hi,
	0,
	() => Ld
];
var Jf = [
	1,
	V,
	ha,
	0,
	() => Vd
];
var Yf = [
	1,
	V,
	Ta,
	0,
	() => df
];
var Xf = [
	1,
	V,
	Ha,
	0,
	() => vf
];
var Zf = [
	1,
	V,
	Ja,
	0,
	() => xf
];
var Qf = [
	1,
	V,
	Xa,
	0,
	() => Cf
];
var $f = [
	1,
	V,
	Qa,
	0,
	() => wf
];
var ep = [
	1,
	V,
	no,
	0,
	() => Ef
];
var tp = [
	1,
	V,
	ro,
	0,
	() => Tf
];
var np = [
	1,
	V,
	ao,
	0,
	() => Of
];
var rp = [
	9,
	V,
	ir,
	{ [D]: [
		"PUT",
		"/CancelImageCreation",
		200
	] },
	() => ku,
	() => Au
];
var ip = [
	9,
	V,
	Zn,
	{ [D]: [
		"PUT",
		"/CreateComponent",
		200
	] },
	() => Bu,
	() => Vu
];
var ap = [
	9,
	V,
	tr,
	{ [D]: [
		"PUT",
		"/CreateDistributionConfiguration",
		200
	] },
	() => Hu,
	() => Uu
];
var op = [
	9,
	V,
	rr,
	{ [D]: [
		"PUT",
		"/CreateImage",
		200
	] },
	() => Ku,
	() => qu
];
var sp = [
	9,
	V,
	mr,
	{ [D]: [
		"PUT",
		"/CreateImageRecipe",
		200
	] },
	() => Wu,
	() => Gu
];
var cp = [
	9,
	V,
	lr,
	{ [D]: [
		"PUT",
		"/CreateInfrastructureConfiguration",
		200
	] },
	() => Ju,
	() => Yu
];
var lp = [
	9,
	V,
	Fr,
	{ [D]: [
		"DELETE",
		"/DeleteDistributionConfiguration",
		200
	] },
	() => $u,
	() => ed
];
var up = [
	9,
	V,
	Br,
	{ [D]: [
		"DELETE",
		"/DeleteImageRecipe",
		200
	] },
	() => td,
	() => nd
];
var dp = [
	9,
	V,
	Qr,
	{ [D]: [
		"GET",
		"/GetComponent",
		200
	] },
	() => fd,
	() => pd
];
var fp = [
	9,
	V,
	ti,
	{ [D]: [
		"GET",
		"/GetImage",
		200
	] },
	() => gd,
	() => _d
];
var pp = [
	9,
	V,
	li,
	{ [D]: [
		"GET",
		"/GetImageRecipe",
		200
	] },
	() => md,
	() => hd
];
var mp = [
	9,
	V,
	ni,
	{ [D]: [
		"GET",
		"/GetInfrastructureConfiguration",
		200
	] },
	() => vd,
	() => yd
];
var hp = [
	9,
	V,
	ui,
	{ [D]: [
		"GET",
		"/GetWorkflow",
		200
	] },
	() => bd,
	() => xd
];
var gp = [
	9,
	V,
	Ki,
	{ [D]: [
		"POST",
		"/ListComponentBuildVersions",
		200
	] },
	() => Hd,
	() => Ud
];
var _p = [
	9,
	V,
	Yi,
	{ [D]: [
		"POST",
		"/ListDistributionConfigurations",
		200
	] },
	() => Wd,
	() => Gd
];
var vp = [
	9,
	V,
	Qi,
	{ [D]: [
		"POST",
		"/ListImageBuildVersions",
		200
	] },
	() => Kd,
	() => qd
];
var yp = [
	9,
	V,
	ia,
	{ [D]: [
		"POST",
		"/ListImagePackages",
		200
	] },
	() => Jd,
	() => Yd
];
var bp = [
	9,
	V,
	la,
	{ [D]: [
		"POST",
		"/ListImageRecipes",
		200
	] },
	() => Xd,
	() => Zd
];
var xp = [
	9,
	V,
	ua,
	{ [D]: [
		"POST",
		"/ListImageScanFindings",
		200
	] },
	() => Qd,
	() => $d
];
var Sp = [
	9,
	V,
	ta,
	{ [D]: [
		"POST",
		"/ListInfrastructureConfigurations",
		200
	] },
	() => ef,
	() => tf
];
var Cp = [
	9,
	V,
	_a,
	{ [D]: [
		"POST",
		"/ListWorkflowExecutions",
		200
	] },
	() => nf,
	() => rf
];
var wp = [
	9,
	V,
	ba,
	{ [D]: [
		"POST",
		"/ListWorkflowStepExecutions",
		200
	] },
	() => af,
	() => of
];
var Tp = [
	9,
	V,
	ja,
	{ [D]: [
		"PUT",
		"/RetryImage",
		200
	] },
	() => mf,
	() => hf
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
			errorTypeRegistries: Tu,
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
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_4__.u,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.p)({
			serviceId: n.serviceId,
			clientVersion: rn
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
var CancelImageCreationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CancelImageCreation", {}).n("ImagebuilderClient", "CancelImageCreationCommand").sc(rp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateComponentCommand.js
var CreateComponentCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateComponent", {}).n("ImagebuilderClient", "CreateComponentCommand").sc(ip).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateDistributionConfigurationCommand.js
var CreateDistributionConfigurationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateDistributionConfiguration", {}).n("ImagebuilderClient", "CreateDistributionConfigurationCommand").sc(ap).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateImageCommand.js
var CreateImageCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateImage", {}).n("ImagebuilderClient", "CreateImageCommand").sc(op).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateImageRecipeCommand.js
var CreateImageRecipeCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateImageRecipe", {}).n("ImagebuilderClient", "CreateImageRecipeCommand").sc(sp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateInfrastructureConfigurationCommand.js
var CreateInfrastructureConfigurationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateInfrastructureConfiguration", {}).n("ImagebuilderClient", "CreateInfrastructureConfigurationCommand").sc(cp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteDistributionConfigurationCommand.js
var DeleteDistributionConfigurationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteDistributionConfiguration", {}).n("ImagebuilderClient", "DeleteDistributionConfigurationCommand").sc(lp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteImageRecipeCommand.js
var DeleteImageRecipeCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteImageRecipe", {}).n("ImagebuilderClient", "DeleteImageRecipeCommand").sc(up).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetComponentCommand.js
var GetComponentCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetComponent", {}).n("ImagebuilderClient", "GetComponentCommand").sc(dp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImageCommand.js
var GetImageCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImage", {}).n("ImagebuilderClient", "GetImageCommand").sc(fp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImageRecipeCommand.js
var GetImageRecipeCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImageRecipe", {}).n("ImagebuilderClient", "GetImageRecipeCommand").sc(pp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetInfrastructureConfigurationCommand.js
var GetInfrastructureConfigurationCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetInfrastructureConfiguration", {}).n("ImagebuilderClient", "GetInfrastructureConfigurationCommand").sc(mp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetWorkflowCommand.js
var GetWorkflowCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetWorkflow", {}).n("ImagebuilderClient", "GetWorkflowCommand").sc(hp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListComponentBuildVersionsCommand.js
var ListComponentBuildVersionsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListComponentBuildVersions", {}).n("ImagebuilderClient", "ListComponentBuildVersionsCommand").sc(gp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListDistributionConfigurationsCommand.js
var ListDistributionConfigurationsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListDistributionConfigurations", {}).n("ImagebuilderClient", "ListDistributionConfigurationsCommand").sc(_p).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageBuildVersionsCommand.js
var ListImageBuildVersionsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageBuildVersions", {}).n("ImagebuilderClient", "ListImageBuildVersionsCommand").sc(vp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImagePackagesCommand.js
var ListImagePackagesCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImagePackages", {}).n("ImagebuilderClient", "ListImagePackagesCommand").sc(yp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageRecipesCommand.js
var ListImageRecipesCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageRecipes", {}).n("ImagebuilderClient", "ListImageRecipesCommand").sc(bp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageScanFindingsCommand.js
var ListImageScanFindingsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageScanFindings", {}).n("ImagebuilderClient", "ListImageScanFindingsCommand").sc(xp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListInfrastructureConfigurationsCommand.js
var ListInfrastructureConfigurationsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListInfrastructureConfigurations", {}).n("ImagebuilderClient", "ListInfrastructureConfigurationsCommand").sc(Sp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWorkflowExecutionsCommand.js
var ListWorkflowExecutionsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWorkflowExecutions", {}).n("ImagebuilderClient", "ListWorkflowExecutionsCommand").sc(Cp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWorkflowStepExecutionsCommand.js
var ListWorkflowStepExecutionsCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWorkflowStepExecutions", {}).n("ImagebuilderClient", "ListWorkflowStepExecutionsCommand").sc(wp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/RetryImageCommand.js
var RetryImageCommand = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.ot.classBuilder().ep(_).m(function(e, t, n, r) {
	return [(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "RetryImage", {}).n("ImagebuilderClient", "RetryImageCommand").sc(Tp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListComponentBuildVersionsPaginator.js
const Ep = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.y)(ImagebuilderClient, ListComponentBuildVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListDistributionConfigurationsPaginator.js
const Dp = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.y)(ImagebuilderClient, ListDistributionConfigurationsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageBuildVersionsPaginator.js
const Op = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.y)(ImagebuilderClient, ListImageBuildVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImagePackagesPaginator.js
const kp = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.y)(ImagebuilderClient, ListImagePackagesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageRecipesPaginator.js
const Ap = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.y)(ImagebuilderClient, ListImageRecipesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageScanFindingsPaginator.js
const jp = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.y)(ImagebuilderClient, ListImageScanFindingsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListInfrastructureConfigurationsPaginator.js
const Mp = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.y)(ImagebuilderClient, ListInfrastructureConfigurationsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWorkflowExecutionsPaginator.js
const Np = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.y)(ImagebuilderClient, ListWorkflowExecutionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWorkflowStepExecutionsPaginator.js
const Pp = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.y)(ImagebuilderClient, ListWorkflowStepExecutionsCommand, "nextToken", "nextToken", "maxResults");
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
const Fp = "1.0.0";
const ifThere = async (e) => {
	try {
		return await e;
	} catch (e) {
		if (e instanceof In) return void 0;
		throw e;
	}
};
const byName = (e) => [{
	name: "name",
	values: [e]
}];
const time = (e) => e === void 0 ? void 0 : Date.parse(e);
const arnIn = (e, t, n) => `arn:${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.En)(e)}:imagebuilder:${e}:${t}:${n}`;
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
	clientToken: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)).slice(0, 36)
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
			semanticVersion: Fp,
			platform: r,
			description: n.path.slice(0, 1024),
			data: n.data
		})));
		await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.l)(i, notSeen);
	},
	"create-infrastructure": async ({ name: t, infrastructure: n, resourceTags: r }) => {
		const i = withToken({
			name: t,
			...infrastructureRequest(n, r)
		});
		await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.l)(e.send(new CreateInfrastructureConfigurationCommand(i)), notSeen);
	},
	"create-distribution": async ({ name: t, regions: n, tags: r }) => {
		const i = withToken({
			name: t,
			distributions: n.map(distributionInRegion),
			tags: { ...r }
		});
		await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.l)(e.send(new CreateDistributionConfigurationCommand(i)), notSeen);
	},
	"delete-distribution": async ({ arn: t }) => {
		await ifThere(e.send(new DeleteDistributionConfigurationCommand({ distributionConfigurationArn: t })));
	}
});
const recipeActs = (e, t, n) => ({
	"create-recipe": async ({ name: r, version: i, description: a, parent: o, components: s, volumes: c, amiTags: l, tags: u }) => {
		const d = e.send(new CreateImageRecipeCommand(withToken({
			name: r,
			semanticVersion: i,
			description: a,
			parentImage: o,
			components: s.map(componentConfiguration),
			...c.length > 0 ? { blockDeviceMappings: c.map(blockDeviceMapping) } : {},
			amiTags: { ...l },
			tags: { ...u }
		})));
		await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.l)(d, () => holderOf(e, t, n, r, i, u[Vt]));
	},
	"delete-recipe": async ({ arn: t }) => {
		await ifThere(e.send(new DeleteImageRecipeCommand({ imageRecipeArn: t })));
	}
});
const holderOf = async (e, t, n, r, i, a) => {
	const o = arnIn(t, n, `image-recipe/${r}/${i}`);
	const s = (await ifThere(e.send(new GetImageRecipeCommand({ imageRecipeArn: o }))))?.imageRecipe;
	if (!s || s.tags?.[Vt] === a) return void 0;
	return new _back_off_CggwIscW_js__WEBPACK_IMPORTED_MODULE_3__.o("build.name-taken", `Recipe ${o} is there already, and its tags do not say that it is the recipe of this content.`);
};
const imageActs = (e) => {
	const t = new ImagebuilderClient((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_4__.s)(e));
	const n = new ImagebuilderClient((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_4__.l)(e));
	return {
		"create-image": async ({ recipe: e, infrastructure: n, distribution: r, tests: i, scan: a, workflows: o, executionRole: s, tags: c, token: l }) => {
			const u = t.send(new CreateImageCommand({
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
			await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.l)(u, notSeen);
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
const Ip = {
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
			return (await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.h)(Op(t, { filters: byName(e) }), (e) => e.imageSummaryList)).map(buildOf);
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
			const i = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.h)(Np(t, { imageBuildVersionArn: n }), (e) => e.workflowExecutions);
			return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.p)(i.map(async ({ workflowExecutionId: t = "", type: n = "", status: i = "", retried: a = false, startTime: o, endTime: s }) => ({
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
	return (await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.h)(Pp({
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
	release: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.zn)(e) ?? e.split("/").slice(2).join("/"),
	state: Ip[t?.status] ?? "going",
	status: t?.status ?? "",
	reason: t?.reason ?? "",
	run: n?.[Ht] ?? "",
	tested: n?.[Ut] !== "false",
	scanned: n?.[Wt] === "true",
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
			return (await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.h)(Mp(t, { filters: byName(e) }), (e) => e.infrastructureConfigurationSummaryList))[0]?.arn;
		},
		async distributions(e, n, r) {
			const i = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.h)(Dp(t, {}), (e) => e.distributionConfigurationSummaryList);
			return {
				named: i.find((e) => e.name === r)?.arn,
				ofStage: i.filter(({ tags: t }) => t?.[Lt] === e && t[Rt] === n).map(({ arn: e = "", dateCreated: t }) => ({
					arn: e,
					created: time(t) ?? 0
				}))
			};
		},
		async recipes(e, n) {
			return (await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.h)(Ap(t, { owner: "Self" }), (e) => e.imageRecipeSummaryList)).filter(({ tags: t }) => t?.[Lt] === e && t[Rt] === n).map(({ arn: e = "", dateCreated: t, tags: n }) => ({
				arn: e,
				version: e.split("/")[2] ?? "",
				fingerprint: n?.[Vt] ?? "",
				architecture: n?.[Bt] ?? "",
				parts: recordedParts(n ?? {}),
				created: time(t) ?? 0
			}));
		}
	};
};
// packages/aws/src/imagebuilder/scans.ts
const findingsOf = ({ severity: e, title: t = "", fixAvailable: n, inspectorScore: r, firstObservedAt: i, packageVulnerabilityDetails: a }) => (a?.vulnerablePackages?.length ? a.vulnerablePackages : [{}]).map(({ name: o = "" }) => ({
	id: a?.vulnerabilityId ?? t,
	severity: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.gt)(e),
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
			return (await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.h)(kp(t, { imageBuildVersionArn: e }), (e) => e.imagePackageList)).map(({ packageName: e = "", packageVersion: t = "" }) => ({
				name: e,
				version: t
			}));
		},
		async scanState(t) {
			return (await ifThere(e.send(new GetImageCommand({ imageBuildVersionArn: t }))))?.image?.scanState?.status ?? "";
		},
		async findings(e, n) {
			const r = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.h)(jp(t, { filters: [{
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
			const i = arnIn(t, n, `component/${e}/${Fp}`);
			const a = await ifThere((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.h)(Ep(r, { componentVersionArn: i }), (e) => e.componentSummaryList));
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
	const n = new ImagebuilderClient((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_4__.c)(e));
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
const Lp = {
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
var Rp = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/endpoint/bdd.js
const zp = "ref";
const W = -1;
const Bp = true;
const Vp = "isSet";
const Hp = "PartitionResult";
const Up = "booleanEquals";
const Wp = "getAttr";
const Gp = { [zp]: "Endpoint" };
const Kp = { [zp]: Hp };
const qp = {};
const Jp = [{ [zp]: "Region" }];
const Yp = {
	conditions: [
		[Vp, [Gp]],
		[Vp, Jp],
		[
			"aws.partition",
			Jp,
			Hp
		],
		[Up, [{ [zp]: "UseFIPS" }, Bp]],
		[Up, [{ [zp]: "UseDualStack" }, Bp]],
		[Up, [{
			fn: Wp,
			argv: [Kp, "supportsDualStack"]
		}, Bp]],
		[Up, [{
			fn: Wp,
			argv: [Kp, "supportsFIPS"]
		}, Bp]],
		["stringEquals", [{
			fn: Wp,
			argv: [Kp, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[W],
		[W, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[W, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[Gp, qp],
		["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", qp],
		[W, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ssm.{Region}.amazonaws.com", qp],
		["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", qp],
		[W, "FIPS is enabled but this partition does not support FIPS"],
		["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", qp],
		[W, "DualStack is enabled but this partition does not support DualStack"],
		["https://ssm.{Region}.{PartitionResult#dnsSuffix}", qp],
		[W, "Invalid Configuration: Missing Region"]
	]
};
const Xp = 2;
const Zp = new Int32Array([
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
const Qp = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.q.from(Zp, Xp, Yp.conditions, Yp.results);
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/endpoint/endpointResolver.js
const $p = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return $p.get(e, () => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.W)(Qp, {
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
var em = class AccessDeniedException extends G {
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
var tm = class InternalServerError extends G {
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
var nm = class InvalidResourceId extends G {
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
var rm = class InvalidResourceType extends G {
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
var im = class TooManyTagsError extends G {
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
var am = class TooManyUpdates extends G {
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
var om = class AlreadyExistsException extends G {
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
var sm = class OpsItemConflictException extends G {
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
var cm = class OpsItemInvalidParameterException extends G {
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
var lm = class OpsItemLimitExceededException extends G {
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
var um = class OpsItemNotFoundException extends G {
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
var dm = class OpsItemRelatedItemAlreadyExistsException extends G {
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
var fm = class DuplicateInstanceId extends G {
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
var pm = class InvalidCommandId extends G {
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
var mm = class InvalidInstanceId extends G {
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
var hm = class DoesNotExistException extends G {
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
var gm = class InvalidParameters extends G {
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
var _m = class AssociationAlreadyExists extends G {
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
var vm = class AssociationLimitExceeded extends G {
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
var ym = class InvalidDocument extends G {
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
var bm = class InvalidDocumentVersion extends G {
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
var xm = class InvalidOutputLocation extends G {
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
var Sm = class InvalidSchedule extends G {
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
var Cm = class InvalidTag extends G {
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
var wm = class InvalidTarget extends G {
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
var Tm = class InvalidTargetMaps extends G {
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
var Em = class UnsupportedPlatformType extends G {
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
var Dm = class ConflictException extends G {
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
var Om = class ServiceQuotaExceededException extends G {
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
var km = class DocumentAlreadyExists extends G {
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
var Am = class DocumentLimitExceeded extends G {
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
var jm = class InvalidDocumentContent extends G {
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
var Mm = class InvalidDocumentSchemaVersion extends G {
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
var Nm = class MaxDocumentSizeExceeded extends G {
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
var Pm = class NoLongerSupportedException extends G {
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
var Fm = class IdempotentParameterMismatch extends G {
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
var Im = class ResourceLimitExceededException extends G {
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
var Lm = class OpsItemAccessDeniedException extends G {
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
var Rm = class OpsItemAlreadyExistsException extends G {
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
var zm = class OpsMetadataAlreadyExistsException extends G {
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
var Bm = class OpsMetadataInvalidArgumentException extends G {
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
var Vm = class OpsMetadataLimitExceededException extends G {
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
var Hm = class OpsMetadataTooManyUpdatesException extends G {
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
var Um = class ResourceDataSyncAlreadyExistsException extends G {
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
var Wm = class ResourceDataSyncCountExceededException extends G {
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
var Gm = class ResourceDataSyncInvalidConfigurationException extends G {
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
var Km = class InvalidActivation extends G {
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
var qm = class InvalidActivationId extends G {
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
var Jm = class AssociationDoesNotExist extends G {
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
var Ym = class ResourceNotFoundException extends G {
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
var Xm = class AssociatedInstances extends G {
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
var Zm = class InvalidDocumentOperation extends G {
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
var Qm = class InvalidDeleteInventoryParametersException extends G {
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
var $m = class InvalidInventoryRequestException extends G {
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
var eh = class InvalidOptionException extends G {
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
var th = class InvalidTypeNameException extends G {
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
var nh = class OpsMetadataNotFoundException extends G {
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
var rh = class ParameterNotFound extends G {
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
var ih = class ResourceInUseException extends G {
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
var ah = class ResourceDataSyncNotFoundException extends G {
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
var oh = class MalformedResourcePolicyDocumentException extends G {
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
var sh = class ResourcePolicyConflictException extends G {
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
var ch = class ResourcePolicyInvalidParameterException extends G {
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
var lh = class ResourcePolicyNotFoundException extends G {
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
var uh = class TargetInUseException extends G {
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
var dh = class InvalidFilter extends G {
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
var fh = class InvalidNextToken extends G {
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
var ph = class InvalidAssociationVersion extends G {
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
var mh = class AssociationExecutionDoesNotExist extends G {
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
var hh = class InvalidFilterKey extends G {
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
var gh = class InvalidFilterValue extends G {
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
var _h = class AutomationExecutionNotFoundException extends G {
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
var vh = class InvalidPermissionType extends G {
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
var yh = class UnsupportedOperatingSystem extends G {
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
var bh = class InvalidInstanceInformationFilterValue extends G {
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
var xh = class InvalidInstancePropertyFilterValue extends G {
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
var Sh = class InvalidDeletionIdException extends G {
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
var Ch = class InvalidFilterOption extends G {
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
var wh = class OpsItemRelatedItemAssociationNotFoundException extends G {
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
var Th = class ThrottlingException extends G {
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
var Eh = class ValidationException extends G {
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
var Dh = class InvalidDocumentType extends G {
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
var Oh = class UnsupportedCalendarException extends G {
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
var kh = class InvalidPluginName extends G {
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
var Ah = class InvocationDoesNotExist extends G {
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
var jh = class UnsupportedFeatureRequiredException extends G {
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
var Mh = class InvalidAggregatorException extends G {
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
var Nh = class InvalidInventoryGroupException extends G {
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
var Ph = class InvalidResultAttributeException extends G {
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
var Fh = class InvalidKeyId extends G {
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
var Ih = class ParameterVersionNotFound extends G {
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
var Lh = class ServiceSettingNotFound extends G {
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
var Rh = class ParameterVersionLabelLimitExceeded extends G {
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
var zh = class UnsupportedOperationException extends G {
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
var Bh = class DocumentPermissionLimit extends G {
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
var Vh = class ComplianceTypeCountLimitExceededException extends G {
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
var Hh = class InvalidItemContentException extends G {
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
var Uh = class ItemSizeLimitExceededException extends G {
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
var Wh = class TotalSizeLimitExceededException extends G {
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
var Gh = class CustomSchemaCountLimitExceededException extends G {
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
var Kh = class InvalidInventoryItemContextException extends G {
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
var qh = class ItemContentMismatchException extends G {
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
var Jh = class SubTypeCountLimitExceededException extends G {
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
var Yh = class UnsupportedInventoryItemContextException extends G {
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
var Xh = class UnsupportedInventorySchemaVersionException extends G {
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
var Zh = class HierarchyLevelLimitExceededException extends G {
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
var Qh = class HierarchyTypeMismatchException extends G {
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
var $h = class IncompatiblePolicyException extends G {
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
var eg = class InvalidAllowedPatternException extends G {
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
var tg = class InvalidPolicyAttributeException extends G {
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
var ng = class InvalidPolicyTypeException extends G {
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
var rg = class ParameterAlreadyExists extends G {
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
var ig = class ParameterLimitExceeded extends G {
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
var ag = class ParameterMaxVersionLimitExceeded extends G {
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
var og = class ParameterPatternMismatchException extends G {
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
var sg = class PoliciesLimitExceededException extends G {
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
var cg = class UnsupportedParameterType extends G {
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
var lg = class ResourcePolicyLimitExceededException extends G {
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
var ug = class FeatureNotAvailableException extends G {
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
var dg = class AutomationStepNotFoundException extends G {
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
var fg = class InvalidAutomationSignalException extends G {
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
var pg = class InvalidNotificationConfig extends G {
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
var mg = class InvalidOutputFolder extends G {
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
var hg = class InvalidRole extends G {
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
var gg = class InvalidAssociation extends G {
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
var _g = class AutomationDefinitionNotFoundException extends G {
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
var vg = class AutomationDefinitionVersionNotFoundException extends G {
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
var yg = class AutomationExecutionLimitExceededException extends G {
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
var bg = class InvalidAutomationExecutionParametersException extends G {
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
var xg = class AutomationDefinitionNotApprovedException extends G {
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
var Sg = class TargetNotConnected extends G {
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
var Cg = class InvalidAutomationStatusUpdateException extends G {
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
var wg = class AssociationVersionLimitExceeded extends G {
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
var Tg = class InvalidUpdate extends G {
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
var Eg = class StatusUnchanged extends G {
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
var Dg = class DocumentVersionLimitExceeded extends G {
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
var Og = class DuplicateDocumentContent extends G {
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
var kg = class DuplicateDocumentVersionName extends G {
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
var Ag = class OpsMetadataKeyLimitExceededException extends G {
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
var jg = class ResourceDataSyncConflictException extends G {
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
const Mg = "AssociationAlreadyExists";
const Ng = "AccessDeniedException";
const Pg = "AutomationDefinitionNotApprovedException";
const Fg = "AssociationDoesNotExist";
const Ig = "AutomationDefinitionNotFoundException";
const Lg = "AutomationDefinitionVersionNotFoundException";
const Rg = "AssociationExecutionDoesNotExist";
const zg = "AlreadyExistsException";
const Bg = "AutomationExecutionLimitExceededException";
const Vg = "AutomationExecutionNotFoundException";
const Hg = "AssociatedInstances";
const Ug = "AssociationLimitExceeded";
const Wg = "AllowedPattern";
const Gg = "ARN";
const Kg = "AutomationStepNotFoundException";
const qg = "AssociationVersionLimitExceeded";
const Jg = "ConflictException";
const Yg = "CustomSchemaCountLimitExceededException";
const Xg = "ComplianceTypeCountLimitExceededException";
const Zg = "Description";
const Qg = "DocumentAlreadyExists";
const $g = "DuplicateDocumentContent";
const e_ = "DuplicateDocumentVersionName";
const t_ = "DuplicateInstanceId";
const n_ = "DocumentLimitExceeded";
const r_ = "DoesNotExistException";
const i_ = "DocumentPermissionLimit";
const a_ = "DataType";
const o_ = "DocumentVersionLimitExceeded";
const s_ = "FeatureNotAvailableException";
const c_ = "GetParametersByPath";
const l_ = "GetParametersByPathRequest";
const u_ = "GetParametersByPathResult";
const d_ = "GetParameterHistory";
const f_ = "GetParameterHistoryRequest";
const p_ = "GetParameterHistoryResult";
const m_ = "GetParameterRequest";
const h_ = "GetParameterResult";
const g_ = "GetParametersRequest";
const __ = "GetParametersResult";
const v_ = "GetParameter";
const y_ = "GetParameters";
const b_ = "HierarchyLevelLimitExceededException";
const x_ = "HierarchyTypeMismatchException";
const S_ = "InvalidActivation";
const C_ = "InvalidAggregatorException";
const w_ = "InvalidAutomationExecutionParametersException";
const T_ = "InvalidActivationId";
const E_ = "InvalidAllowedPatternException";
const D_ = "InvalidAutomationSignalException";
const O_ = "InvalidAutomationStatusUpdateException";
const k_ = "InvalidAssociationVersion";
const A_ = "InvalidAssociation";
const j_ = "InvalidCommandId";
const M_ = "ItemContentMismatchException";
const N_ = "InvalidDocument";
const P_ = "InvalidDocumentContent";
const F_ = "InvalidDeletionIdException";
const I_ = "InvalidDeleteInventoryParametersException";
const L_ = "InvocationDoesNotExist";
const R_ = "InvalidDocumentOperation";
const z_ = "InvalidDocumentSchemaVersion";
const B_ = "InvalidDocumentType";
const V_ = "InvalidDocumentVersion";
const H_ = "InvalidFilter";
const U_ = "InvalidFilterKey";
const W_ = "InvalidFilterOption";
const G_ = "InvalidFilterValue";
const K_ = "InvalidItemContentException";
const q_ = "InvalidInventoryGroupException";
const J_ = "InvalidInstanceId";
const Y_ = "InvalidInventoryItemContextException";
const X_ = "InvalidInstanceInformationFilterValue";
const Z_ = "InvalidInstancePropertyFilterValue";
const Q_ = "InvalidInventoryRequestException";
const $_ = "InvalidKeyId";
const ev = "InvalidLabels";
const tv = "InvalidNotificationConfig";
const nv = "InvalidNextToken";
const rv = "InvalidOptionException";
const iv = "InvalidOutputFolder";
const av = "InvalidOutputLocation";
const ov = "InvalidParameters";
const sv = "InvalidPolicyAttributeException";
const cv = "IncompatiblePolicyException";
const lv = "IdempotentParameterMismatch";
const uv = "InvalidPluginName";
const dv = "InvalidPermissionType";
const fv = "InvalidPolicyTypeException";
const pv = "InvalidRole";
const mv = "InvalidResultAttributeException";
const hv = "InvalidResourceId";
const gv = "InvalidResourceType";
const _v = "InvalidSchedule";
const vv = "InternalServerError";
const yv = "ItemSizeLimitExceededException";
const bv = "InvalidTag";
const xv = "InvalidTargetMaps";
const Sv = "InvalidTypeNameException";
const Cv = "InvalidTarget";
const wv = "InvalidUpdate";
const Tv = "Key";
const Ev = "KeyId";
const Dv = "Limit";
const Ov = "LastModifiedDate";
const kv = "LastModifiedUser";
const Av = "LabelParameterVersion";
const jv = "LabelParameterVersionRequest";
const Mv = "LabelParameterVersionResult";
const Nv = "LimitType";
const Pv = "Labels";
const K = "Message";
const Fv = "MaxDocumentSizeExceeded";
const Iv = "MaxResults";
const Lv = "MalformedResourcePolicyDocumentException";
const q = "Name";
const Rv = "NoLongerSupportedException";
const zv = "NextToken";
const Bv = "Names";
const Vv = "OpsItemAccessDeniedException";
const Hv = "OpsItemAlreadyExistsException";
const Uv = "OpsItemConflictException";
const Wv = "OpsItemId";
const Gv = "OpsItemInvalidParameterException";
const Kv = "OpsItemLimitExceededException";
const qv = "OpsItemNotFoundException";
const Jv = "OpsItemRelatedItemAlreadyExistsException";
const Yv = "OpsItemRelatedItemAssociationNotFoundException";
const Xv = "OpsMetadataAlreadyExistsException";
const Zv = "OpsMetadataInvalidArgumentException";
const Qv = "OpsMetadataKeyLimitExceededException";
const $v = "OpsMetadataLimitExceededException";
const ey = "OpsMetadataNotFoundException";
const ty = "OpsMetadataTooManyUpdatesException";
const ny = "Option";
const ry = "Overwrite";
const iy = "Parameters";
const ay = "ParameterAlreadyExists";
const oy = "ParameterFilters";
const sy = "ParameterHistoryList";
const cy = "ParameterHistory";
const ly = "ParameterInlinePolicy";
const uy = "ParameterList";
const dy = "ParameterLimitExceeded";
const fy = "PoliciesLimitExceededException";
const py = "ParameterMaxVersionLimitExceeded";
const my = "ParameterNames";
const hy = "ParameterNotFound";
const gy = "PutParameter";
const _y = "ParameterPolicyList";
const vy = "ParameterPatternMismatchException";
const yy = "PutParameterRequest";
const by = "PutParameterResult";
const xy = "ParameterStringFilter";
const Sy = "ParameterStringFilterList";
const Cy = "PSParameterValue";
const wy = "PolicyStatus";
const Ty = "PolicyText";
const Ey = "PolicyType";
const Dy = "ParameterVersionLabelLimitExceeded";
const Oy = "ParameterVersionNotFound";
const ky = "ParameterVersion";
const Ay = "Parameter";
const jy = "Path";
const My = "Policies";
const Ny = "QuotaCode";
const Py = "ReasonCode";
const Fy = "ResourceDataSyncAlreadyExistsException";
const Iy = "ResourceDataSyncConflictException";
const Ly = "ResourceDataSyncCountExceededException";
const Ry = "ResourceDataSyncInvalidConfigurationException";
const zy = "ResourceDataSyncNotFoundException";
const By = "ResourceId";
const Vy = "ResourceInUseException";
const Hy = "ResourceLimitExceededException";
const Uy = "RemovedLabels";
const Wy = "ResourceNotFoundException";
const Gy = "ResourcePolicyConflictException";
const Ky = "ResourcePolicyInvalidParameterException";
const qy = "ResourcePolicyLimitExceededException";
const Jy = "ResourcePolicyNotFoundException";
const Yy = "ResourceTypes";
const Xy = "ResourceType";
const Zy = "ResourceUri";
const Qy = "Recursive";
const $y = "ServiceCode";
const eb = "SyncName";
const tb = "ServiceQuotaExceededException";
const nb = "SourceResult";
const rb = "ServiceSettingNotFound";
const ib = "SyncType";
const ab = "SubTypeCountLimitExceededException";
const ob = "StatusUnchanged";
const sb = "Selector";
const cb = "Tags";
const lb = "ThrottlingException";
const ub = "TargetInUseException";
const db = "TagList";
const fb = "TooManyTagsError";
const pb = "TooManyUpdates";
const mb = "TypeName";
const hb = "TargetNotConnected";
const gb = "TotalSizeLimitExceededException";
const _b = "Tag";
const vb = "Tier";
const yb = "Type";
const bb = "UnsupportedCalendarException";
const xb = "UnsupportedFeatureRequiredException";
const Sb = "UnsupportedInventoryItemContextException";
const Cb = "UnsupportedInventorySchemaVersionException";
const wb = "UnsupportedOperationException";
const Tb = "UnsupportedOperatingSystem";
const Eb = "UnsupportedParameterType";
const Db = "UnsupportedPlatformType";
const Ob = "UnlabelParameterVersion";
const kb = "UnlabelParameterVersionRequest";
const Ab = "UnlabelParameterVersionResult";
const jb = "Value";
const Mb = "ValidationException";
const Nb = "Values";
const Pb = "Version";
const Fb = "WithDecryption";
const J = "awsQueryError";
const Y = "client";
const X = "error";
const Z = "message";
const Ib = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
const Lb = "server";
const Q = "com.amazonaws.ssm";
const Rb = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(Ib);
var zb = [
	-3,
	Ib,
	"SSMServiceException",
	0,
	[],
	[]
];
Rb.registerError(zb, G);
const $ = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(Q);
var Bb = [
	-3,
	Q,
	Ng,
	{ [X]: Y },
	[K],
	[0],
	1
];
$.registerError(Bb, em);
var Vb = [
	-3,
	Q,
	zg,
	{
		[J]: [`AlreadyExistsException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Vb, om);
var Hb = [
	-3,
	Q,
	Hg,
	{
		[J]: [`AssociatedInstances`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Hb, Xm);
var Ub = [
	-3,
	Q,
	Mg,
	{
		[J]: [`AssociationAlreadyExists`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Ub, _m);
var Wb = [
	-3,
	Q,
	Fg,
	{
		[J]: [`AssociationDoesNotExist`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Wb, Jm);
var Gb = [
	-3,
	Q,
	Rg,
	{
		[J]: [`AssociationExecutionDoesNotExist`, 404],
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
		[J]: [`AssociationLimitExceeded`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Kb, vm);
var qb = [
	-3,
	Q,
	qg,
	{
		[J]: [`AssociationVersionLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(qb, wg);
var Jb = [
	-3,
	Q,
	Pg,
	{
		[J]: [`AutomationDefinitionNotApproved`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Jb, xg);
var Yb = [
	-3,
	Q,
	Ig,
	{
		[J]: [`AutomationDefinitionNotFound`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Yb, _g);
var Xb = [
	-3,
	Q,
	Lg,
	{
		[J]: [`AutomationDefinitionVersionNotFound`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Xb, vg);
var Zb = [
	-3,
	Q,
	Bg,
	{
		[J]: [`AutomationExecutionLimitExceeded`, 429],
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
		[J]: [`AutomationExecutionNotFound`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Qb, _h);
var $b = [
	-3,
	Q,
	Kg,
	{
		[J]: [`AutomationStepNotFoundException`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError($b, dg);
var ex = [
	-3,
	Q,
	Xg,
	{
		[J]: [`ComplianceTypeCountLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ex, Vh);
var tx = [
	-3,
	Q,
	Jg,
	{
		[J]: [`ConflictException`, 409],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(tx, Dm);
var nx = [
	-3,
	Q,
	Yg,
	{
		[J]: [`CustomSchemaCountLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(nx, Gh);
var rx = [
	-3,
	Q,
	Qg,
	{
		[J]: [`DocumentAlreadyExists`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(rx, km);
var ix = [
	-3,
	Q,
	n_,
	{
		[J]: [`DocumentLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ix, Am);
var ax = [
	-3,
	Q,
	i_,
	{
		[J]: [`DocumentPermissionLimit`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ax, Bh);
var ox = [
	-3,
	Q,
	o_,
	{
		[J]: [`DocumentVersionLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ox, Dg);
var sx = [
	-3,
	Q,
	r_,
	{
		[J]: [`DoesNotExistException`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(sx, hm);
var cx = [
	-3,
	Q,
	$g,
	{
		[J]: [`DuplicateDocumentContent`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(cx, Og);
var lx = [
	-3,
	Q,
	e_,
	{
		[J]: [`DuplicateDocumentVersionName`, 400],
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
		[J]: [`DuplicateInstanceId`, 404],
		[X]: Y
	},
	[],
	[]
];
$.registerError(ux, fm);
var dx = [
	-3,
	Q,
	s_,
	{
		[J]: [`FeatureNotAvailableException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(dx, ug);
var fx = [
	-3,
	Q,
	b_,
	{
		[J]: [`HierarchyLevelLimitExceededException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(fx, Zh);
var px = [
	-3,
	Q,
	x_,
	{
		[J]: [`HierarchyTypeMismatchException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(px, Qh);
var mx = [
	-3,
	Q,
	lv,
	{
		[J]: [`IdempotentParameterMismatch`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(mx, Fm);
var hx = [
	-3,
	Q,
	cv,
	{
		[J]: [`IncompatiblePolicyException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(hx, $h);
var gx = [
	-3,
	Q,
	vv,
	{
		[J]: [`InternalServerError`, 500],
		[X]: Lb
	},
	[K],
	[0]
];
$.registerError(gx, tm);
var _x = [
	-3,
	Q,
	S_,
	{
		[J]: [`InvalidActivation`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(_x, Km);
var vx = [
	-3,
	Q,
	T_,
	{
		[J]: [`InvalidActivationId`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(vx, qm);
var yx = [
	-3,
	Q,
	C_,
	{
		[J]: [`InvalidAggregator`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(yx, Mh);
var bx = [
	-3,
	Q,
	E_,
	{
		[J]: [`InvalidAllowedPatternException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(bx, eg);
var xx = [
	-3,
	Q,
	A_,
	{
		[J]: [`InvalidAssociation`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(xx, gg);
var Sx = [
	-3,
	Q,
	k_,
	{
		[J]: [`InvalidAssociationVersion`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Sx, ph);
var Cx = [
	-3,
	Q,
	w_,
	{
		[J]: [`InvalidAutomationExecutionParameters`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Cx, bg);
var wx = [
	-3,
	Q,
	D_,
	{
		[J]: [`InvalidAutomationSignalException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(wx, fg);
var Tx = [
	-3,
	Q,
	O_,
	{
		[J]: [`InvalidAutomationStatusUpdateException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Tx, Cg);
var Ex = [
	-3,
	Q,
	j_,
	{
		[J]: [`InvalidCommandId`, 404],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Ex, pm);
var Dx = [
	-3,
	Q,
	I_,
	{
		[J]: [`InvalidDeleteInventoryParameters`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Dx, Qm);
var Ox = [
	-3,
	Q,
	F_,
	{
		[J]: [`InvalidDeletionId`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Ox, Sh);
var kx = [
	-3,
	Q,
	N_,
	{
		[J]: [`InvalidDocument`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(kx, ym);
var Ax = [
	-3,
	Q,
	P_,
	{
		[J]: [`InvalidDocumentContent`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Ax, jm);
var jx = [
	-3,
	Q,
	R_,
	{
		[J]: [`InvalidDocumentOperation`, 403],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(jx, Zm);
var Mx = [
	-3,
	Q,
	z_,
	{
		[J]: [`InvalidDocumentSchemaVersion`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Mx, Mm);
var Nx = [
	-3,
	Q,
	B_,
	{
		[J]: [`InvalidDocumentType`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Nx, Dh);
var Px = [
	-3,
	Q,
	V_,
	{
		[J]: [`InvalidDocumentVersion`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Px, bm);
var Fx = [
	-3,
	Q,
	H_,
	{
		[J]: [`InvalidFilter`, 441],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Fx, dh);
var Ix = [
	-3,
	Q,
	U_,
	{
		[J]: [`InvalidFilterKey`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Ix, hh);
var Lx = [
	-3,
	Q,
	W_,
	{
		[J]: [`InvalidFilterOption`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(Lx, Ch);
var Rx = [
	-3,
	Q,
	G_,
	{
		[J]: [`InvalidFilterValue`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Rx, gh);
var zx = [
	-3,
	Q,
	J_,
	{
		[J]: [`InvalidInstanceId`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(zx, mm);
var Bx = [
	-3,
	Q,
	X_,
	{
		[J]: [`InvalidInstanceInformationFilterValue`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(Bx, bh);
var Vx = [
	-3,
	Q,
	Z_,
	{
		[J]: [`InvalidInstancePropertyFilterValue`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(Vx, xh);
var Hx = [
	-3,
	Q,
	q_,
	{
		[J]: [`InvalidInventoryGroup`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Hx, Nh);
var Ux = [
	-3,
	Q,
	Y_,
	{
		[J]: [`InvalidInventoryItemContext`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Ux, Kh);
var Wx = [
	-3,
	Q,
	Q_,
	{
		[J]: [`InvalidInventoryRequest`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Wx, $m);
var Gx = [
	-3,
	Q,
	K_,
	{
		[J]: [`InvalidItemContent`, 400],
		[X]: Y
	},
	[mb, K],
	[0, 0]
];
$.registerError(Gx, Hh);
var Kx = [
	-3,
	Q,
	$_,
	{
		[J]: [`InvalidKeyId`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(Kx, Fh);
var qx = [
	-3,
	Q,
	nv,
	{
		[J]: [`InvalidNextToken`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(qx, fh);
var Jx = [
	-3,
	Q,
	tv,
	{
		[J]: [`InvalidNotificationConfig`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Jx, pg);
var Yx = [
	-3,
	Q,
	rv,
	{
		[J]: [`InvalidOption`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Yx, eh);
var Xx = [
	-3,
	Q,
	iv,
	{
		[J]: [`InvalidOutputFolder`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Xx, mg);
var Zx = [
	-3,
	Q,
	av,
	{
		[J]: [`InvalidOutputLocation`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(Zx, xm);
var Qx = [
	-3,
	Q,
	ov,
	{
		[J]: [`InvalidParameters`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(Qx, gm);
var $x = [
	-3,
	Q,
	dv,
	{
		[J]: [`InvalidPermissionType`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError($x, vh);
var eS = [
	-3,
	Q,
	uv,
	{
		[J]: [`InvalidPluginName`, 404],
		[X]: Y
	},
	[],
	[]
];
$.registerError(eS, kh);
var tS = [
	-3,
	Q,
	sv,
	{
		[J]: [`InvalidPolicyAttributeException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(tS, tg);
var nS = [
	-3,
	Q,
	fv,
	{
		[J]: [`InvalidPolicyTypeException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(nS, ng);
var rS = [
	-3,
	Q,
	hv,
	{
		[J]: [`InvalidResourceId`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(rS, nm);
var iS = [
	-3,
	Q,
	gv,
	{
		[J]: [`InvalidResourceType`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(iS, rm);
var aS = [
	-3,
	Q,
	mv,
	{
		[J]: [`InvalidResultAttribute`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(aS, Ph);
var oS = [
	-3,
	Q,
	pv,
	{
		[J]: [`InvalidRole`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(oS, hg);
var sS = [
	-3,
	Q,
	_v,
	{
		[J]: [`InvalidSchedule`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(sS, Sm);
var cS = [
	-3,
	Q,
	bv,
	{
		[J]: [`InvalidTag`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(cS, Cm);
var lS = [
	-3,
	Q,
	Cv,
	{
		[J]: [`InvalidTarget`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(lS, wm);
var uS = [
	-3,
	Q,
	xv,
	{
		[J]: [`InvalidTargetMaps`, 400],
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
		[J]: [`InvalidTypeName`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(dS, th);
var fS = [
	-3,
	Q,
	wv,
	{
		[J]: [`InvalidUpdate`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(fS, Tg);
var pS = [
	-3,
	Q,
	L_,
	{
		[J]: [`InvocationDoesNotExist`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(pS, Ah);
var mS = [
	-3,
	Q,
	M_,
	{
		[J]: [`ItemContentMismatch`, 400],
		[X]: Y
	},
	[mb, K],
	[0, 0]
];
$.registerError(mS, qh);
var hS = [
	-3,
	Q,
	yv,
	{
		[J]: [`ItemSizeLimitExceeded`, 400],
		[X]: Y
	},
	[mb, K],
	[0, 0]
];
$.registerError(hS, Uh);
var gS = [
	-3,
	Q,
	Lv,
	{
		[J]: [`MalformedResourcePolicyDocumentException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(gS, oh);
var _S = [
	-3,
	Q,
	Fv,
	{
		[J]: [`MaxDocumentSizeExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(_S, Nm);
var vS = [
	-3,
	Q,
	Rv,
	{
		[J]: [`NoLongerSupported`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(vS, Pm);
var yS = [
	-3,
	Q,
	Vv,
	{
		[J]: [`OpsItemAccessDeniedException`, 403],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(yS, Lm);
var bS = [
	-3,
	Q,
	Hv,
	{
		[J]: [`OpsItemAlreadyExistsException`, 400],
		[X]: Y
	},
	[K, Wv],
	[0, 0]
];
$.registerError(bS, Rm);
var xS = [
	-3,
	Q,
	Uv,
	{
		[J]: [`OpsItemConflictException`, 409],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(xS, sm);
var SS = [
	-3,
	Q,
	Gv,
	{
		[J]: [`OpsItemInvalidParameterException`, 400],
		[X]: Y
	},
	[my, K],
	[64, 0]
];
$.registerError(SS, cm);
var CS = [
	-3,
	Q,
	Kv,
	{
		[J]: [`OpsItemLimitExceededException`, 400],
		[X]: Y
	},
	[
		Yy,
		Dv,
		Nv,
		K
	],
	[
		64,
		1,
		0,
		0
	]
];
$.registerError(CS, lm);
var wS = [
	-3,
	Q,
	qv,
	{
		[J]: [`OpsItemNotFoundException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(wS, um);
var TS = [
	-3,
	Q,
	Jv,
	{
		[J]: [`OpsItemRelatedItemAlreadyExistsException`, 400],
		[X]: Y
	},
	[
		K,
		Zy,
		Wv
	],
	[
		0,
		0,
		0
	]
];
$.registerError(TS, dm);
var ES = [
	-3,
	Q,
	Yv,
	{
		[J]: [`OpsItemRelatedItemAssociationNotFoundException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(ES, wh);
var DS = [
	-3,
	Q,
	Xv,
	{
		[J]: [`OpsMetadataAlreadyExistsException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(DS, zm);
var OS = [
	-3,
	Q,
	Zv,
	{
		[J]: [`OpsMetadataInvalidArgumentException`, 400],
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
		[J]: [`OpsMetadataKeyLimitExceededException`, 429],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(kS, Ag);
var AS = [
	-3,
	Q,
	$v,
	{
		[J]: [`OpsMetadataLimitExceededException`, 429],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(AS, Vm);
var jS = [
	-3,
	Q,
	ey,
	{
		[J]: [`OpsMetadataNotFoundException`, 404],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(jS, nh);
var MS = [
	-3,
	Q,
	ty,
	{
		[J]: [`OpsMetadataTooManyUpdatesException`, 429],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(MS, Hm);
var NS = [
	-3,
	Q,
	ay,
	{
		[J]: [`ParameterAlreadyExists`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(NS, rg);
var PS = [
	-3,
	Q,
	dy,
	{
		[J]: [`ParameterLimitExceeded`, 429],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(PS, ig);
var FS = [
	-3,
	Q,
	py,
	{
		[J]: [`ParameterMaxVersionLimitExceeded`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(FS, ag);
var IS = [
	-3,
	Q,
	hy,
	{
		[J]: [`ParameterNotFound`, 404],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(IS, rh);
var LS = [
	-3,
	Q,
	vy,
	{
		[J]: [`ParameterPatternMismatchException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(LS, og);
var RS = [
	-3,
	Q,
	Dy,
	{
		[J]: [`ParameterVersionLabelLimitExceeded`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(RS, Rh);
var zS = [
	-3,
	Q,
	Oy,
	{
		[J]: [`ParameterVersionNotFound`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(zS, Ih);
var BS = [
	-3,
	Q,
	fy,
	{
		[J]: [`PoliciesLimitExceededException`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(BS, sg);
var VS = [
	-3,
	Q,
	Fy,
	{
		[J]: [`ResourceDataSyncAlreadyExists`, 400],
		[X]: Y
	},
	[eb],
	[0]
];
$.registerError(VS, Um);
var HS = [
	-3,
	Q,
	Iy,
	{
		[J]: [`ResourceDataSyncConflictException`, 409],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(HS, jg);
var US = [
	-3,
	Q,
	Ly,
	{
		[J]: [`ResourceDataSyncCountExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(US, Wm);
var WS = [
	-3,
	Q,
	Ry,
	{
		[J]: [`ResourceDataSyncInvalidConfiguration`, 400],
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
		[J]: [`ResourceDataSyncNotFound`, 404],
		[X]: Y
	},
	[
		eb,
		ib,
		K
	],
	[
		0,
		0,
		0
	]
];
$.registerError(GS, ah);
var KS = [
	-3,
	Q,
	Vy,
	{
		[J]: [`ResourceInUseException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(KS, ih);
var qS = [
	-3,
	Q,
	Hy,
	{
		[J]: [`ResourceLimitExceededException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(qS, Im);
var JS = [
	-3,
	Q,
	Wy,
	{
		[J]: [`ResourceNotFoundException`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(JS, Ym);
var YS = [
	-3,
	Q,
	Gy,
	{
		[J]: [`ResourcePolicyConflictException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(YS, sh);
var XS = [
	-3,
	Q,
	Ky,
	{
		[J]: [`ResourcePolicyInvalidParameterException`, 400],
		[X]: Y
	},
	[my, K],
	[64, 0]
];
$.registerError(XS, ch);
var ZS = [
	-3,
	Q,
	qy,
	{
		[J]: [`ResourcePolicyLimitExceededException`, 400],
		[X]: Y
	},
	[
		Dv,
		Nv,
		K
	],
	[
		1,
		0,
		0
	]
];
$.registerError(ZS, lg);
var QS = [
	-3,
	Q,
	Jy,
	{
		[J]: [`ResourcePolicyNotFoundException`, 404],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(QS, lh);
var $S = [
	-3,
	Q,
	tb,
	{ [X]: Y },
	[
		K,
		Ny,
		$y,
		By,
		Xy
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
$.registerError($S, Om);
var eC = [
	-3,
	Q,
	rb,
	{
		[J]: [`ServiceSettingNotFound`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(eC, Lh);
var tC = [
	-3,
	Q,
	ob,
	{
		[J]: [`StatusUnchanged`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(tC, Eg);
var nC = [
	-3,
	Q,
	ab,
	{
		[J]: [`SubTypeCountLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(nC, Jh);
var rC = [
	-3,
	Q,
	ub,
	{
		[J]: [`TargetInUseException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(rC, uh);
var iC = [
	-3,
	Q,
	hb,
	{
		[J]: [`TargetNotConnected`, 430],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(iC, Sg);
var aC = [
	-3,
	Q,
	lb,
	{ [X]: Y },
	[
		K,
		Ny,
		$y
	],
	[
		0,
		0,
		0
	],
	1
];
$.registerError(aC, Th);
var oC = [
	-3,
	Q,
	fb,
	{
		[J]: [`TooManyTagsError`, 400],
		[X]: Y
	},
	[],
	[]
];
$.registerError(oC, im);
var sC = [
	-3,
	Q,
	pb,
	{
		[J]: [`TooManyUpdates`, 429],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(sC, am);
var cC = [
	-3,
	Q,
	gb,
	{
		[J]: [`TotalSizeLimitExceeded`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(cC, Wh);
var lC = [
	-3,
	Q,
	bb,
	{
		[J]: [`UnsupportedCalendarException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(lC, Oh);
var uC = [
	-3,
	Q,
	xb,
	{
		[J]: [`UnsupportedFeatureRequiredException`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(uC, jh);
var dC = [
	-3,
	Q,
	Sb,
	{
		[J]: [`UnsupportedInventoryItemContext`, 400],
		[X]: Y
	},
	[mb, K],
	[0, 0]
];
$.registerError(dC, Yh);
var fC = [
	-3,
	Q,
	Cb,
	{
		[J]: [`UnsupportedInventorySchemaVersion`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(fC, Xh);
var pC = [
	-3,
	Q,
	Tb,
	{
		[J]: [`UnsupportedOperatingSystem`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(pC, yh);
var mC = [
	-3,
	Q,
	wb,
	{
		[J]: [`UnsupportedOperation`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(mC, zh);
var hC = [
	-3,
	Q,
	Eb,
	{
		[J]: [`UnsupportedParameterType`, 400],
		[X]: Y
	},
	[Z],
	[0]
];
$.registerError(hC, cg);
var gC = [
	-3,
	Q,
	Db,
	{
		[J]: [`UnsupportedPlatformType`, 400],
		[X]: Y
	},
	[K],
	[0]
];
$.registerError(gC, Em);
var _C = [
	-3,
	Q,
	Mb,
	{
		[J]: [`ValidationException`, 400],
		[X]: Y
	},
	[K, Py],
	[0, 0]
];
$.registerError(_C, Eh);
const vC = [Rb, $];
var yC = [
	0,
	Q,
	Cy,
	8,
	0
];
var bC = [
	3,
	Q,
	f_,
	0,
	[
		q,
		Fb,
		Iv,
		zv
	],
	[
		0,
		2,
		1,
		0
	],
	1
];
var xC = [
	3,
	Q,
	p_,
	0,
	[iy, zv],
	[[() => zC, 0], 0]
];
var SC = [
	3,
	Q,
	m_,
	0,
	[q, Fb],
	[0, 2],
	1
];
var CC = [
	3,
	Q,
	h_,
	0,
	[Ay],
	[[() => AC, 0]]
];
var wC = [
	3,
	Q,
	l_,
	0,
	[
		jy,
		Qy,
		oy,
		Fb,
		Iv,
		zv
	],
	[
		0,
		2,
		() => HC,
		2,
		1,
		0
	],
	1
];
var TC = [
	3,
	Q,
	u_,
	0,
	[iy, zv],
	[[() => BC, 0], 0]
];
var EC = [
	3,
	Q,
	g_,
	0,
	[Bv, Fb],
	[64, 2],
	1
];
var DC = [
	3,
	Q,
	__,
	0,
	[iy, ov],
	[[() => BC, 0], 64]
];
var OC = [
	3,
	Q,
	jv,
	0,
	[
		q,
		Pv,
		ky
	],
	[
		0,
		64,
		1
	],
	2
];
var kC = [
	3,
	Q,
	Mv,
	0,
	[ev, ky],
	[64, 1]
];
var AC = [
	3,
	Q,
	Ay,
	0,
	[
		q,
		yb,
		jb,
		Pb,
		sb,
		nb,
		Ov,
		Gg,
		a_
	],
	[
		0,
		0,
		[() => yC, 0],
		1,
		0,
		0,
		4,
		0,
		0
	]
];
var jC = [
	3,
	Q,
	cy,
	0,
	[
		q,
		yb,
		Ev,
		Ov,
		kv,
		Zg,
		jb,
		Wg,
		Pb,
		Pv,
		vb,
		My,
		a_
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		[() => yC, 0],
		0,
		1,
		64,
		0,
		() => VC,
		0
	]
];
var MC = [
	3,
	Q,
	ly,
	0,
	[
		Ty,
		Ey,
		wy
	],
	[
		0,
		0,
		0
	]
];
var NC = [
	3,
	Q,
	xy,
	0,
	[
		Tv,
		ny,
		Nb
	],
	[
		0,
		0,
		64
	],
	1
];
var PC = [
	3,
	Q,
	yy,
	0,
	[
		q,
		jb,
		Zg,
		yb,
		Ev,
		ry,
		Wg,
		cb,
		vb,
		My,
		a_
	],
	[
		0,
		[() => yC, 0],
		0,
		0,
		0,
		2,
		0,
		() => UC,
		0,
		0,
		0
	],
	2
];
var FC = [
	3,
	Q,
	by,
	0,
	[Pb, vb],
	[1, 0]
];
var IC = [
	3,
	Q,
	_b,
	0,
	[Tv, jb],
	[0, 0],
	2
];
var LC = [
	3,
	Q,
	kb,
	0,
	[
		q,
		ky,
		Pv
	],
	[
		0,
		1,
		64
	],
	3
];
var RC = [
	3,
	Q,
	Ab,
	0,
	[Uy, ev],
	[64, 64]
];
var zC = [
	1,
	Q,
	sy,
	0,
	[() => jC, 0]
];
var BC = [
	1,
	Q,
	uy,
	0,
	[() => AC, 0]
];
var VC = [
	1,
	Q,
	_y,
	0,
	() => MC
];
var HC = [
	1,
	Q,
	Sy,
	0,
	() => NC
];
var UC = [
	1,
	Q,
	db,
	0,
	() => IC
];
var WC = [
	9,
	Q,
	v_,
	0,
	() => SC,
	() => CC
];
var GC = [
	9,
	Q,
	d_,
	0,
	() => bC,
	() => xC
];
var KC = [
	9,
	Q,
	y_,
	0,
	() => EC,
	() => DC
];
var qC = [
	9,
	Q,
	c_,
	0,
	() => wC,
	() => TC
];
var JC = [
	9,
	Q,
	Av,
	0,
	() => OC,
	() => kC
];
var YC = [
	9,
	Q,
	gy,
	0,
	() => PC,
	() => FC
];
var XC = [
	9,
	Q,
	Ob,
	0,
	() => LC,
	() => RC
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
		protocol: e?.protocol ?? _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__._,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ssm",
			errorTypeRegistries: vC,
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
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_4__.u,
		defaultSocketTimeout: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.wt)(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.p)({
			serviceId: n.serviceId,
			clientVersion: Rp
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
const ZC = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.$)(Lp, "AmazonSSM", "SSMClient", _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_5__.H);
const QC = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParameterCommand.js
var GetParameterCommand = class extends ZC(QC, _mw0, "GetParameter", WC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParameterHistoryCommand.js
var GetParameterHistoryCommand = class extends ZC(QC, _mw0, "GetParameterHistory", GC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParametersByPathCommand.js
var GetParametersByPathCommand = class extends ZC(QC, _mw0, "GetParametersByPath", qC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParametersCommand.js
var GetParametersCommand = class extends ZC(QC, _mw0, "GetParameters", KC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/LabelParameterVersionCommand.js
var LabelParameterVersionCommand = class extends ZC(QC, _mw0, "LabelParameterVersion", JC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/PutParameterCommand.js
var PutParameterCommand = class extends ZC(QC, _mw0, "PutParameter", YC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/UnlabelParameterVersionCommand.js
var UnlabelParameterVersionCommand = class extends ZC(QC, _mw0, "UnlabelParameterVersion", XC) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/pagination/GetParameterHistoryPaginator.js
const $C = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.y)(SSMClient, GetParameterHistoryCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/pagination/GetParametersByPathPaginator.js
const ew = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.y)(SSMClient, GetParametersByPathCommand, "NextToken", "NextToken", "MaxResults");
// packages/aws/src/ssm/client.ts
const tw = 4;
const nw = 50;
const rw = 10;
const newest = async (e, t) => {
	const n = new Map();
	for (const r of (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.g)([...new Set(t)], rw)) for (const { Name: t = "", Selector: i = "", ...a } of (await e.send(new GetParametersCommand({ Names: r }))).Parameters ?? []) n.set(`${t}${i}`, newestVersion(a));
	return n;
};
const getParameter = async (e, t) => {
	try {
		return (await e.send(new GetParameterCommand({ Name: t }))).Parameter;
	} catch (e) {
		if (e instanceof rh) return void 0;
		throw e;
	}
};
const newestOne = async (e, t) => {
	try {
		return (await newest(e, [t])).get(t);
	} catch (n) {
		if (!(0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_4__.r)(n)) throw n;
		const r = await getParameter(e, t).catch((e) => Promise.reject((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_4__.r)(e) ? n : e));
		return r && newestVersion(r);
	}
};
const ssm = (e) => {
	const t = new SSMClient((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_4__.c)(e));
	const n = new SSMClient((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_4__.s)(e));
	const { clock: r } = e;
	return {
		async history(e) {
			try {
				const n = $C({
					client: t,
					pageSize: nw
				}, { Name: e });
				return (await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.h)(n, (e) => e.Parameters?.map(versionOf))).sort((e, t) => e.version - t.version);
			} catch (e) {
				if (e instanceof rh) return [];
				throw e;
			}
		},
		async value(e) {
			return (await getParameter(t, e))?.Value;
		},
		newest: (e) => newest(t, e),
		newestOne: (e) => newestOne(t, e),
		async under(e) {
			const n = ew({
				client: t,
				pageSize: rw
			}, { Path: e });
			return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_2__.h)(n, (e) => e.Parameters?.map(({ Name: e = "", Value: t = "" }) => ({
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
				if ((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_4__.n)(n) !== "throttled" || s >= tw || r.cancelled()) throw n;
				await r.sleep((0,_back_off_CggwIscW_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_back_off_CggwIscW_js__WEBPACK_IMPORTED_MODULE_3__.n)(e.seed + s), s));
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
