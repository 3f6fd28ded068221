export const id = 363;
export const ids = [363];
export const modules = {

/***/ 1879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ AwsRestJsonProtocol)
/* harmony export */ });
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);
/* harmony import */ var _FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1848);
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2226);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7010);
/* harmony import */ var _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(148);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1589);
/* harmony import */ var _sdk_stream_mixin_BWqdm20e_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6483);
/* harmony import */ var _JsonCodec2_xLOtZEG0_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5811);








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
var HttpBindingProtocol = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.N {
	async serializeRequest(n, r, i) {
		const a = r && typeof r === "object" ? r : {};
		const o = {};
		const s = {};
		const c = await i.endpoint();
		const l = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.F.of(n?.input);
		const u = l.getHttpBindings().request;
		const d = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.I)(n);
		const f = new _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_7__.t({
			query: o,
			headers: s
		});
		if (c) {
			this.updateServiceEndpoint(f, c);
			this.setHostPrefix(f, n, a, d);
			const [e, t, r] = d;
			if (e) {
				f.method = e;
				f.path = f.path === "/" ? t : f.path + t;
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
			const r = g ? (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_2__.r)(n.byName, m[t]) ? n.byName[m[t]] : void 0 : n.memberBindings[t];
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
				if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_2__.r)(S, e)) continue;
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
				if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_2__.r)(t, e) || e in r) continue;
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
				if ((0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_2__.r)(n.byName, i) && n.byName[i][2] === 33) throw new Error(`No value provided for input HTTP label: ${i}.`);
				r += `{${i}${a === 2 ? "+" : ""}}`;
			} else r += a === 2 ? e.split("/").map(_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_1__.n).join("/") : (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_1__.n)(e);
		}
		return r;
	}
	async deserializeResponse(t, r, i) {
		const a = this.deserializer;
		const o = typeof a.readCodec === "function" ? a : void 0;
		const s = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.F.of(t.output);
		const c = s.getHttpBindings().response;
		const l = {};
		if (i.statusCode >= 300) {
			const e = await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.L)(i.body, r);
			if (e.byteLength > 0) Object.assign(l, await a.read(15, e));
			await this.handleError(t, r, i, l, this.deserializeMetadata(i));
			throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
		}
		const u = await this.deserializeHttpMessage(s, r, i, l);
		if (u.length) {
			const e = await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.L)(i.body, r);
			if (e.byteLength > 0) {
				const t = await (o ? o.readCodec(c.syntheticBodySchema, e) : a.read(c.syntheticBodySchema, e));
				for (const e of u) if (t[e] != null) l[e] = t[e];
			}
		} else if (!c.bindings.payload) await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.L)(i.body, r);
		l.$metadata = this.deserializeMetadata(i);
		return l;
	}
	async deserializeHttpMessage(t, r, i, a, o) {
		const s = a instanceof Set ? o : a;
		const c = this.deserializer;
		const l = typeof c.readCodec === "function" ? c : void 0;
		const u = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.F.of(t);
		const { bodyMemberNames: f, bindings: { payload: m, statusCode: h, headers: g, prefixHeaders: _ } } = u.getHttpBindings().response;
		const y = i.headers;
		if (m) {
			const [e, t] = m;
			const [a, o] = t;
			const d = o >> 11 & 3;
			if (d) {
				if (d === 2) s[e] = await this.deserializeEventStream({
					response: i,
					responseSchema: u
				});
				else s[e] = (0,_sdk_stream_mixin_BWqdm20e_js__WEBPACK_IMPORTED_MODULE_5__.t)(i.body);
			} else if (i.body) {
				const o = await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.L)(i.body, r);
				if (o.byteLength > 0) s[e] = await (l ? l.readPayload(t, o) : c.read(a, o));
			}
		}
		for (const e in y) {
			if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_2__.r)(y, e)) continue;
			const t = e.toLowerCase();
			const n = y[e];
			if (t !== e) {
				delete y[e];
				y[t] = n;
			}
			const r = (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_2__.r)(g, t) ? g[t] : void 0;
			if (!r) continue;
			const [i, [a, o, u], , f] = r;
			if (u) {
				const e = o >> 16 & 1 ? splitEvery(n, ",", 2) : (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_1__.r)(n);
				const t = [];
				for (const n of e) t.push(l ? l.readHttpBinding(u, n.trim(), 38) : await c.read([u[0], { httpHeader: f }], n.trim()));
				s[i] = t;
			} else s[i] = l ? l.readHttpBinding(r[1], n, 38) : await c.read(a, n);
		}
		for (const [e, [, , t], , n] of _) {
			s[e] = {};
			for (const r in y) {
				if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_2__.r)(y, r)) continue;
				if (!r.startsWith(n)) continue;
				const i = y[r];
				s[e][r.slice(n.length)] = l ? l.readHttpBinding(t, i, 38) : await c.read([t[0], { httpHeader: r }], i);
			}
		}
		if (h) s[h[0]] = i.statusCode;
		return f;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
var HttpInterceptingShapeDeserializer = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.P {
	codecDeserializer;
	stringDeserializer;
	constructor(e, t) {
		super();
		this.codecDeserializer = e;
		this.stringDeserializer = new _FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_1__.t(t);
	}
	setSerdeContext(e) {
		this.stringDeserializer.setSerdeContext(e);
		this.codecDeserializer.setSerdeContext(e);
		this.serdeContext = e;
	}
	read(t, n) {
		const r = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.F.of(t);
		const i = r.getMergedTraits();
		if (i.httpHeader || i.httpResponseCode) {
			const e = r.getHttpBindingValue(38, i);
			return this.readHttpBinding(e, n, 38);
		}
		if (i.httpPayload) return this.readPayload(r.getHttpBindingValue(36, i), n);
		return this.readCodec(r, n);
	}
	readHttpBinding(e, t, n) {
		const r = typeof t === "string" ? t : (this.serdeContext?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_3__.n)(t);
		return this.stringDeserializer.readHttpBinding(e, r, n);
	}
	readPayload([e, t], n) {
		const r = t & 255;
		if (r === 21 || r === 42) return typeof n === "string" ? (this.serdeContext?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_3__.r)(n) : n;
		if (r === 0) return typeof n === "string" ? n : (this.serdeContext?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_3__.n)(n);
		return this.readCodec(e, n);
	}
	readCodec(e, t) {
		return this.codecDeserializer.read(e, t);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
var ToStringShapeSerializer = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.P {
	settings;
	stringBuffer = "";
	constructor(e) {
		super();
		this.settings = e;
	}
	write(t, n) {
		const r = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.F.of(t);
		const i = r.getMergedTraits();
		const a = r.getHttpBindingLocation(i);
		this.writeHttpBinding(r.getHttpBindingValue(a, i), n, a);
	}
	writeHttpBinding([e, t, n], r, i) {
		const o = t & 255;
		switch (typeof r) {
			case "object":
				if (r === null) {
					this.stringBuffer = "null";
					return;
				}
				if (o >= 4 && o <= 7) {
					if (!(r instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${r} when schema expected Date in ${e.getName(true)}`);
					const n = this.settings.httpBindings ? t >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && o > 4 ? o : n ? n + 4 : this.settings.timestampFormat.default) {
						case 5:
							this.stringBuffer = r.toISOString().replace(".000Z", "Z");
							break;
						case 6:
							this.stringBuffer = (0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_4__.o)(r);
							break;
						case 7:
							this.stringBuffer = String(r.getTime() / 1e3);
							break;
						default:
							console.warn("Missing timestamp format, using epoch seconds", r);
							this.stringBuffer = String(r.getTime() / 1e3);
					}
					return;
				}
				if ((o === 21 || o === 42) && "byteLength" in r) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.yt)(r);
					return;
				}
				if ((o & 192) === 64 && Array.isArray(r)) {
					n ??= e.getHttpBindingCollectionValue(i);
					const t = n[1] & 255;
					const a = t >= 4 && t <= 7;
					let o = "";
					for (const e of r) {
						this.writeHttpBinding(n, e, i);
						const t = this.flush();
						if (o) o += ", ";
						o += a ? t : quoteHeader(t);
					}
					this.stringBuffer = o;
					return;
				}
				this.stringBuffer = JSON.stringify(r, null, 2);
				break;
			case "string":
				const c = t >> 8 & 3;
				let u = r;
				if (c === 2) u = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.gt.from(u);
				if (c && (i & 6) === 6) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.yt)(u.toString());
					return;
				}
				this.stringBuffer = r;
				break;
			default: this.stringBuffer = t >> 10 & 1 ? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.R)() : String(r);
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
	write(t, n) {
		const r = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.F.of(t);
		const i = r.getMergedTraits();
		if (i.httpHeader || i.httpLabel || i.httpQuery) {
			const e = r.getHttpBindingLocation(i);
			this.writeHttpBinding(r.getHttpBindingValue(e, i), n, e);
			return;
		}
		this.writeCodec(r, n);
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
	mixin = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.n();
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
		this.codec = n ?? new _JsonCodec2_xLOtZEG0_js__WEBPACK_IMPORTED_MODULE_6__.t(r);
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
		const i = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(e.input);
		if (!r.headers["content-type"]) {
			const e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
			if (e) r.headers["content-type"] = e;
		}
		if (r.body == null && r.headers["content-type"] === this.getDefaultContentType()) r.body = "{}";
		return r;
	}
	async deserializeResponse(e, t, n) {
		const r = await super.deserializeResponse(e, t, n);
		const i = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(e.output);
		for (const [e, t] of i.structIterator()) if (t.getMemberTraits().httpPayload && !(e in r)) r[e] = null;
		return r;
	}
	async handleError(e, t, n, r, i) {
		const a = (0,_JsonCodec2_xLOtZEG0_js__WEBPACK_IMPORTED_MODULE_6__.r)(n, r) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
		const { errorSchema: s, errorMetadata: c } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i);
		const l = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(s);
		const u = r.message ?? r.Message ?? "UnknownError";
		const d = new ((this.compositeErrorRegistry.getErrorCtor(s)) ?? Error)({});
		await this.deserializeHttpMessage(s, t, n, r);
		const f = {};
		const p = this.codec.createDeserializer();
		for (const [e, t] of l.structIterator()) {
			const n = t.getMergedTraits().jsonName ?? e;
			f[e] = p.readObject(t, r[n]);
		}
		throw this.mixin.decorateServiceException(Object.assign(d, c, {
			$fault: l.getMergedTraits().error,
			message: u
		}, f), r);
	}
	getDefaultContentType() {
		return "application/json";
	}
};



/***/ }),

/***/ 4363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Ht),
/* harmony export */   B: () => (/* binding */ componentName),
/* harmony export */   C: () => (/* binding */ partsTags),
/* harmony export */   D: () => (/* binding */ Vt),
/* harmony export */   E: () => (/* binding */ partsOf),
/* harmony export */   F: () => (/* binding */ Bt),
/* harmony export */   G: () => (/* binding */ Ft),
/* harmony export */   H: () => (/* binding */ distributedTags),
/* harmony export */   I: () => (/* binding */ amiDescription),
/* harmony export */   L: () => (/* binding */ amiName),
/* harmony export */   M: () => (/* binding */ Gt),
/* harmony export */   N: () => (/* binding */ zt),
/* harmony export */   O: () => (/* binding */ Kt),
/* harmony export */   P: () => (/* binding */ Wt),
/* harmony export */   R: () => (/* binding */ amiTags),
/* harmony export */   S: () => (/* binding */ lastRecipe),
/* harmony export */   T: () => (/* binding */ fingerprint),
/* harmony export */   U: () => (/* binding */ recipeName),
/* harmony export */   V: () => (/* binding */ configurationName),
/* harmony export */   W: () => (/* binding */ recipeTags),
/* harmony export */   _: () => (/* binding */ placeOf),
/* harmony export */   a: () => (/* binding */ SSMClient),
/* harmony export */   b: () => (/* binding */ whyUnreadable),
/* harmony export */   c: () => (/* binding */ WT),
/* harmony export */   d: () => (/* binding */ jobOf),
/* harmony export */   f: () => (/* binding */ workflowOfRef),
/* harmony export */   g: () => (/* binding */ githubApi),
/* harmony export */   h: () => (/* binding */ Zt),
/* harmony export */   i: () => (/* binding */ Q),
/* harmony export */   j: () => (/* binding */ Ut),
/* harmony export */   k: () => (/* binding */ Rt),
/* harmony export */   l: () => (/* binding */ imageBuilder),
/* harmony export */   m: () => (/* binding */ withinTime),
/* harmony export */   n: () => (/* binding */ $),
/* harmony export */   o: () => (/* binding */ VT),
/* harmony export */   p: () => (/* binding */ textOf),
/* harmony export */   r: () => (/* binding */ _mw0),
/* harmony export */   s: () => (/* binding */ HT),
/* harmony export */   t: () => (/* binding */ ssm),
/* harmony export */   u: () => (/* binding */ nn),
/* harmony export */   v: () => (/* binding */ reading),
/* harmony export */   w: () => (/* binding */ recordedParts),
/* harmony export */   x: () => (/* binding */ changesText),
/* harmony export */   y: () => (/* binding */ unexpected),
/* harmony export */   z: () => (/* binding */ bornWith)
/* harmony export */ });
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);
/* harmony import */ var _document_text_Dy10w1qo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5355);
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6996);
/* harmony import */ var _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(935);
/* harmony import */ var _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6584);
/* harmony import */ var _back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4850);
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1562);
/* harmony import */ var _FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1848);
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2226);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7010);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1589);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6997);
/* harmony import */ var _AwsRestJsonProtocol_PGt3Ku_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1879);
/* harmony import */ var _paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(946);
/* harmony import */ var _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(719);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7598);
















// packages/domain/src/job/limit.ts
const jt = 99999;
const jobsOf = (e) => {
	const t = e.is === "map" ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "jobs")?.value : void 0;
	return t?.is === "map" ? t : void 0;
};
const callsOthers = (e) => e.entries.some(({ value: e }) => e.is === "map" && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "uses"));
const minutesInWorkflow = (e, t, n) => {
	const r = jobsOf(e);
	const i = r && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(r, t)?.value;
	if (!r || i?.is !== "map" || (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(i, "uses") || !n && callsOthers(r)) return "unknown";
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(i, "timeout-minutes")?.value;
	if (!a || a.is === "scalar" && a.value === null) return "unsaid";
	if (a.is !== "scalar") return "unknown";
	if (typeof a.value === "number" && a.value > 0 && a.value <= jt) return a.value;
	return typeof a.value === "string" && a.value.includes("${{") ? "expression" : "unknown";
};
const Mt = 360;
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
		minutes: Mt,
		by: "GitHub's six hours for a job"
	};
	return (o.length === 0 || n ? [...o, s] : o).reduce((e, t) => t.minutes < e.minutes ? t : e);
};
const Nt = 3e5;
const Pt = .2;
const Ft = Mt * 6e4 - Nt;
const jobEnd = ({ minutes: e, by: t }, n) => {
	const r = e * 6e4;
	const i = Math.min(Nt, r * Pt);
	const a = n.known ? "the job began" : "this step began, as the job's beginning is not known";
	const o = new Date(n.at).toISOString();
	return {
		limit: n.at + r,
		by: n.at + r - i,
		because: `${a} at ${o}, GitHub ends it after ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(r)} (${t}), and ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(i)} are left to end in order`
	};
};
// packages/domain/src/stage/ingredients.ts
const It = 12;
const Lt = " {{ imagebuilder:buildDate }}";
const componentName = ({ data: e }, t, n = "Linux") => `golden-ami-${t(n === "Linux" ? e : `${n}\n${e}`).slice(0, It)}`;
const recipeName = ({ family: e, stage: t }, n) => `${`golden-ami-${e}-${t}`.slice(0, 114)}-${n.slice(0, It)}`;
const configurationName = (e, t) => `golden-ami-${t(JSON.stringify(e)).slice(0, It)}`;
const amiName = ({ family: e, stage: t, architecture: n }) => `${`${e}-${t}-${n}`.slice(0, 98)}${Lt}`;
const Rt = _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.family;
const zt = _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.stage;
const Bt = _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.version;
const Vt = _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.architecture;
const Ht = _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.fingerprint;
const Ut = _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.run;
const Wt = "golden-ami:tests";
const Gt = "golden-ami:scan";
const Kt = "golden-ami:distribution";
const amiDescription = ({ family: e, stage: t, architecture: n }, r) => `${e} ${t} for ${n}, fingerprint ${r.slice(0, It)}`;
const bornWith = (e, t, n) => ({
	[Rt]: e.family,
	[zt]: e.stage,
	[Bt]: t,
	[Ht]: n,
	[_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.parent]: e.parent,
	[Vt]: e.architecture
});
const amiTags = (e, t, n) => ({
	...bornWith(e, t, n),
	...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.dn)(e.family, n)
});
const distributedTags = (e, t) => {
	const { [Bt]: n, ...r } = amiTags(e, "", t);
	return r;
};
const recipeTags = ({ family: e, stage: t, architecture: n }, r) => ({
	[Rt]: e,
	[zt]: t,
	[Vt]: n,
	[Ht]: r
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
const qt = ["golden-ami:parts", ...[
	2,
	3,
	4
].map((e) => `golden-ami:parts-${e}`)];
const Jt = " / ";
const Yt = "...";
const Xt = 12;
const lastRecipe = (e, t, n) => {
	const r = fingerprint(e, n);
	return t.filter((t) => t.fingerprint !== r && t.architecture === e.architecture).sort((e, t) => t.created - e.created || (t.arn < e.arn ? -1 : 1))[0];
};
const recorded = ({ name: e, value: t }) => ({
	name: e.replace(/^arn:.*:component\//, ""),
	value: t.replace(/[0-9a-f]{64}/g, (e) => e.slice(0, Xt))
});
const partsTags = (e) => {
	const t = e.map(recorded).map(({ name: e, value: t }) => `${e} = ${t}`);
	const n = [];
	const add = (e, t) => {
		const r = n.at(-1);
		if (e.length > t) return false;
		if (r !== void 0 && r.length + 3 + e.length <= t) n[n.length - 1] = `${r}${Jt}${e}`;
		else if (n.length < qt.length) n.push(e);
		else return false;
		return true;
	};
	if (t.findIndex((e) => !add(e, 250)) >= 0) n.push(`${n.pop() ?? ""}${Jt}${Yt}`);
	return Object.fromEntries(n.map((e, t) => [qt[t] ?? "", e]));
};
const recordedParts = (e) => qt.flatMap((t) => e[t]?.split(Jt) ?? []);
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
	const i = e.at(-1) === Yt;
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
const Zt = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)("the input github-token is empty");
const unexpected = (e) => new _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.l({
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
const whyUnreadable = (r) => {
	const { cause: i } = r;
	const a = i instanceof _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.l ? i : r;
	if (a instanceof TypeError) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`unexpected: ${a.message} (a defect of golden-ami)`);
	return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.g)(a), a instanceof _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.l && a.passes ? { transient: true } : {});
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
	const n = Number(e.size) > _document_text_Dy10w1qo_js__WEBPACK_IMPORTED_MODULE_1__.t;
	return (0,_document_text_Dy10w1qo_js__WEBPACK_IMPORTED_MODULE_1__.n)(n ? new Uint8Array(_document_text_Dy10w1qo_js__WEBPACK_IMPORTED_MODULE_1__.t + 1) : Buffer.from(e.content, "base64"), t);
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
const Qt = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.dr)("^[1-9]\\d{0,19}$", "nothing: GitHub sets it");
const $t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.dr)("^[^/\\s]+/[^/\\s]+/[^@]+@\\S+$", "nothing: GitHub sets it");
const en = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.dr)("^[0-9a-f]{40,64}$", "nothing: GitHub sets it");
const tn = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.dr)("^[1-9]\\d{0,4}$", "whole minutes like 90, as the job has them in timeout-minutes");
const nn = {
	"job-check-run-id": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$)(Qt)),
	"job-workflow-ref": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$)($t)),
	"job-workflow-sha": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$)(en)),
	"job-timeout-minutes": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$)(tn))
};
const rn = {
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
		return await r(await githubApi(t, n, rn));
	} catch (n) {
		t.debug((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.g)(n));
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
	const u = l === void 0 ? void 0 : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ut)(l, s);
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
		this.hash.update((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.pt)(castSourceData(e, t)));
	}
	digest() {
		return Promise.resolve(this.hash.digest());
	}
	reset() {
		this.hash = this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHmac)(this.algorithmIdentifier, castSourceData(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)(this.algorithmIdentifier);
	}
};
function castSourceData(e, t) {
	if (Buffer.isBuffer(e)) return e;
	if (typeof e === "string") return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_7__.a)(e, t);
	if (ArrayBuffer.isView(e)) return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_7__.i)(e.buffer, e.byteOffset, e.byteLength);
	return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_7__.i)(e);
}
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/auth/httpAuthSchemeProvider.js
const defaultImagebuilderHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__._t)(e.region)() || (() => {
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
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__._t)(e.authSchemePreference ?? []) });
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
var an = "3.1046.0";
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/bdd.js
const on = "ref";
const sn = -1;
const cn = true;
const ln = "isSet";
const un = "PartitionResult";
const dn = "booleanEquals";
const fn = "getAttr";
const pn = { [on]: "Endpoint" };
const mn = { [on]: un };
const hn = {};
const gn = [{ [on]: "Region" }];
const _n = {
	conditions: [
		[ln, [pn]],
		[ln, gn],
		[
			"aws.partition",
			gn,
			un
		],
		[dn, [{ [on]: "UseFIPS" }, cn]],
		[dn, [{ [on]: "UseDualStack" }, cn]],
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
		[sn],
		[sn, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[sn, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[pn, hn],
		["https://imagebuilder-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", hn],
		[sn, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://imagebuilder.{Region}.amazonaws.com", hn],
		["https://imagebuilder-fips.{Region}.{PartitionResult#dnsSuffix}", hn],
		[sn, "FIPS is enabled but this partition does not support FIPS"],
		["https://imagebuilder.{Region}.{PartitionResult#dualStackDnsSuffix}", hn],
		[sn, "DualStack is enabled but this partition does not support DualStack"],
		["https://imagebuilder.{Region}.{PartitionResult#dnsSuffix}", hn],
		[sn, "Invalid Configuration: Missing Region"]
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
const bn = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.G.from(yn, vn, _n.conditions, _n.results);
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/endpointResolver.js
const xn = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (e, t = {}) => {
	return xn.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.H)(bn, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.d;
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/models/ImagebuilderServiceException.js
var _ = class ImagebuilderServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.rt {
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, ImagebuilderServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/models/errors.js
var Sn = class AccessDeniedException$1 extends _ {
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
var Cn = class CallRateLimitExceededException extends _ {
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
var wn = class ClientException extends _ {
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
var Tn = class ForbiddenException extends _ {
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
var En = class IdempotentParameterMismatchException extends _ {
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
var Dn = class InvalidRequestException extends _ {
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
var On = class ResourceInUseException$1 extends _ {
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
var kn = class ServiceException extends _ {
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
var An = class ServiceUnavailableException extends _ {
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
var jn = class DryRunOperationException extends _ {
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
var Mn = class InvalidParameterCombinationException extends _ {
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
var Nn = class InvalidVersionNumberException extends _ {
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
var Pn = class ServiceQuotaExceededException$1 extends _ {
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
var Fn = class ResourceAlreadyExistsException extends _ {
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
var In = class ResourceDependencyException extends _ {
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
var Ln = class ResourceNotFoundException$1 extends _ {
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
var Rn = class TooManyRequestsException extends _ {
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
var zn = class InvalidPaginationTokenException extends _ {
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
var Bn = class InvalidParameterException extends _ {
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
var Vn = class InvalidParameterValueException extends _ {
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
const v = "arn";
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
const y = "client";
const wo = "componentArn";
const To = "componentBuildVersionArn";
const Eo = "changeDescription";
const Do = "containerDistributionConfiguration";
const Oo = "containerRecipe";
const ko = "containerRecipeArn";
const Ao = "cvssSource";
const jo = "componentSummaryList";
const b = "clientToken";
const Mo = "containerTags";
const No = "containerType";
const Po = "componentVersionArn";
const Fo = "components";
const Io = "component";
const Lo = "containers";
const Ro = "cvss";
const x = "description";
const S = "dateCreated";
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
const C = "error";
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
const w = "httpError";
const ms = "hostId";
const hs = "httpPutResponseHopLimit";
const T = "httpQuery";
const gs = "hostResourceGroupArn";
const _s = "httpTokens";
const E = "http";
const vs = "image";
const D = "imageBuildVersionArn";
const ys = "instanceConfiguration";
const bs = "infrastructureConfigurationArn";
const xs = "infrastructureConfigurationSummaryList";
const Ss = "infrastructureConfiguration";
const Cs = "instanceMetadataOptions";
const ws = "imagePipelineArn";
const Ts = "imagePackageList";
const Es = "instanceProfileName";
const Ds = "imageRecipe";
const O = "imageRecipeArn";
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
const k = "latestVersionReferences";
const A = "message";
const ac = "maxParallelLaunches";
const j = "maxResults";
const oc = "metric";
const M = "name";
const sc = "noDevice";
const N = "nextToken";
const P = "owner";
const cc = "organizationArns";
const lc = "onFailure";
const uc = "outputResources";
const dc = "organizationalUnitArns";
const fc = "osVersion";
const pc = "obfuscate";
const mc = "outputs";
const F = "platform";
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
const I = "requestId";
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
const L = "type";
const xl = "targetAccountIds";
const Sl = "terminateInstanceOnFailure";
const Cl = "timeoutMinutes";
const wl = "targetRepository";
const Tl = "targetResourceCount";
const El = "totalStepCount";
const Dl = "totalStepsFailed";
const Ol = "totalStepsSucceeded";
const kl = "totalStepsSkipped";
const R = "tags";
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
const z = "version";
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
const B = "com.amazonaws.imagebuilder";
const iu = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_8__.t.for(Vc);
var au = [
	-3,
	Vc,
	"ImagebuilderServiceException",
	0,
	[],
	[]
];
iu.registerError(au, _);
const V = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_8__.t.for(B);
var ou = [
	-3,
	B,
	Wn,
	{
		[C]: y,
		[w]: 403
	},
	[A],
	[0]
];
V.registerError(ou, Sn);
var su = [
	-3,
	B,
	Sr,
	{
		[C]: y,
		[w]: 429
	},
	[A],
	[0]
];
V.registerError(su, Cn);
var cu = [
	-3,
	B,
	rr,
	{
		[C]: y,
		[w]: 400
	},
	[A],
	[0]
];
V.registerError(cu, wn);
var lu = [
	-3,
	B,
	Ur,
	{
		[C]: y,
		[w]: 412
	},
	[A],
	[0]
];
V.registerError(lu, jn);
var uu = [
	-3,
	B,
	qr,
	{
		[C]: y,
		[w]: 403
	},
	[A],
	[0]
];
V.registerError(uu, Tn);
var du = [
	-3,
	B,
	Di,
	{
		[C]: y,
		[w]: 400
	},
	[A],
	[0]
];
V.registerError(du, En);
var fu = [
	-3,
	B,
	Oi,
	{
		[C]: y,
		[w]: 400
	},
	[A],
	[0]
];
V.registerError(fu, zn);
var pu = [
	-3,
	B,
	wi,
	{
		[C]: y,
		[w]: 400
	},
	[A],
	[0]
];
V.registerError(pu, Mn);
var mu = [
	-3,
	B,
	Ti,
	{
		[C]: y,
		[w]: 400
	},
	[A],
	[0]
];
V.registerError(mu, Bn);
var hu = [
	-3,
	B,
	ki,
	{
		[C]: y,
		[w]: 400
	},
	[A],
	[0]
];
V.registerError(hu, Vn);
var gu = [
	-3,
	B,
	ji,
	{
		[C]: y,
		[w]: 400
	},
	[A],
	[0]
];
V.registerError(gu, Dn);
var _u = [
	-3,
	B,
	Gi,
	{
		[C]: y,
		[w]: 400
	},
	[A],
	[0]
];
V.registerError(_u, Nn);
var vu = [
	-3,
	B,
	Aa,
	{
		[C]: y,
		[w]: 400
	},
	[A],
	[0]
];
V.registerError(vu, Fn);
var yu = [
	-3,
	B,
	ja,
	{
		[C]: y,
		[w]: 400
	},
	[A],
	[0]
];
V.registerError(yu, In);
var bu = [
	-3,
	B,
	Fa,
	{
		[C]: y,
		[w]: 400
	},
	[A],
	[0]
];
V.registerError(bu, On);
var xu = [
	-3,
	B,
	Ia,
	{
		[C]: y,
		[w]: 404
	},
	[A],
	[0]
];
V.registerError(xu, Ln);
var Su = [
	-3,
	B,
	Ra,
	{
		[C]: ml,
		[w]: 500
	},
	[A],
	[0]
];
V.registerError(Su, kn);
var Cu = [
	-3,
	B,
	Wa,
	{
		[C]: y,
		[w]: 402
	},
	[A],
	[0]
];
V.registerError(Cu, Pn);
var wu = [
	-3,
	B,
	Ga,
	{
		[C]: ml,
		[w]: 503
	},
	[A],
	[0]
];
V.registerError(wu, An);
var Tu = [
	-3,
	B,
	qa,
	{
		[C]: y,
		[w]: 429
	},
	[A],
	[0]
];
V.registerError(Tu, Rn);
const Eu = [iu, V];
var Du = [
	3,
	B,
	Gn,
	0,
	[el, Ll],
	[() => xf, 0]
];
var Ou = [
	3,
	B,
	Hn,
	0,
	[
		Oc,
		vs,
		M,
		x,
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
	B,
	Un,
	0,
	[
		M,
		x,
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
		() => Hd
	]
];
var Au = [
	3,
	B,
	or,
	0,
	[D, b],
	[0, [0, 4]],
	1
];
var ju = [
	3,
	B,
	sr,
	0,
	[
		I,
		b,
		D
	],
	[
		0,
		0,
		0
	]
];
var Mu = [
	3,
	B,
	qn,
	0,
	[
		v,
		M,
		z,
		x,
		Eo,
		L,
		F,
		tl,
		vl,
		Tc,
		P,
		Zo,
		Hs,
		is,
		S,
		R,
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
		() => Nf,
		0,
		0,
		0,
		2,
		0,
		128,
		0,
		2,
		() => Zf
	]
];
var Nu = [
	3,
	B,
	Jn,
	0,
	[wo, Tc],
	[0, () => Pf],
	1
];
var Pu = [
	3,
	B,
	_r,
	0,
	[M, Yl],
	[0, 64],
	2
];
var Fu = [
	3,
	B,
	vr,
	0,
	[
		M,
		L,
		Xo,
		x
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
	B,
	Cr,
	0,
	[yl, Fc],
	[0, 0]
];
var Lu = [
	3,
	B,
	kr,
	0,
	[
		v,
		M,
		z,
		F,
		tl,
		vl,
		L,
		P,
		x,
		Eo,
		S,
		R,
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
	B,
	jr,
	0,
	[Oc, Rs],
	[0, 64]
];
var zu = [
	3,
	B,
	$n,
	0,
	[
		wl,
		x,
		Mo
	],
	[
		() => Sf,
		0,
		64
	],
	1
];
var Bu = [
	3,
	B,
	xr,
	0,
	[
		v,
		No,
		M,
		x,
		F,
		P,
		z,
		Fo,
		ys,
		qo,
		Hs,
		is,
		yc,
		S,
		R,
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
		() => Mf,
		() => zd,
		0,
		0,
		2,
		0,
		0,
		128,
		0,
		() => Sf
	]
];
var Vu = [
	3,
	B,
	Xn,
	0,
	[
		M,
		dl,
		F,
		x,
		Eo,
		tl,
		Zo,
		Pl,
		Hs,
		R,
		b,
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
	B,
	Zn,
	0,
	[
		I,
		b,
		To,
		k
	],
	[
		0,
		0,
		0,
		() => Vd
	]
];
var Uu = [
	3,
	B,
	er,
	0,
	[
		M,
		Qo,
		x,
		R,
		b
	],
	[
		0,
		() => Bf,
		0,
		128,
		[0, 4]
	],
	2
];
var Wu = [
	3,
	B,
	tr,
	0,
	[
		I,
		b,
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
	B,
	fr,
	0,
	[
		M,
		dl,
		yc,
		x,
		Fo,
		xo,
		R,
		eu,
		mo,
		ho,
		b
	],
	[
		0,
		0,
		0,
		0,
		() => Mf,
		() => Yf,
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
	B,
	pr,
	0,
	[
		I,
		b,
		O,
		k
	],
	[
		0,
		0,
		0,
		() => Vd
	]
];
var qu = [
	3,
	B,
	dr,
	0,
	[
		bs,
		O,
		ko,
		zo,
		Fs,
		es,
		R,
		b,
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
		() => ep,
		0,
		() => wd
	],
	1
];
var Ju = [
	3,
	B,
	mr,
	0,
	[
		I,
		b,
		D,
		k
	],
	[
		0,
		0,
		0,
		() => Vd
	]
];
var Yu = [
	3,
	B,
	cr,
	0,
	[
		M,
		Es,
		x,
		Ls,
		Jc,
		Yc,
		Ws,
		Us,
		Sl,
		ll,
		Mc,
		Cs,
		R,
		Ec,
		b
	],
	[
		0,
		0,
		0,
		64,
		64,
		0,
		() => lf,
		0,
		2,
		0,
		128,
		() => Bd,
		128,
		() => ff,
		[0, 4]
	],
	2
];
var Xu = [
	3,
	B,
	lr,
	0,
	[
		I,
		b,
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
	B,
	Ar,
	0,
	[
		So,
		fl,
		z,
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
	B,
	wr,
	0,
	[oc, Fc],
	[0, 0]
];
var $u = [
	3,
	B,
	Er,
	0,
	[
		ol,
		Ao,
		z,
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
		() => Lf
	]
];
var ed = [
	3,
	B,
	Lr,
	0,
	[zo],
	[[0, { [T]: zo }]],
	1
];
var td = [
	3,
	B,
	Rr,
	0,
	[I, zo],
	[0, 0]
];
var nd = [
	3,
	B,
	zr,
	0,
	[O],
	[[0, { [T]: O }]],
	1
];
var rd = [
	3,
	B,
	Br,
	0,
	[I, O],
	[0, 0]
];
var id = [
	3,
	B,
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
		() => Xf,
		() => vf,
		() => Vf,
		() => Qf
	],
	1
];
var ad = [
	3,
	B,
	Nr,
	0,
	[
		Cl,
		v,
		M,
		x,
		Qo,
		S,
		Yo,
		R
	],
	[
		1,
		0,
		0,
		0,
		() => Bf,
		0,
		0,
		128
	],
	1
];
var od = [
	3,
	B,
	Pr,
	0,
	[
		v,
		M,
		x,
		S,
		Yo,
		R,
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
	B,
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
	B,
	Wr,
	0,
	[kc, Mo],
	[0, 64]
];
var ld = [
	3,
	B,
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
	B,
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
	B,
	Qr,
	0,
	[Tl],
	[1]
];
var fd = [
	3,
	B,
	Kr,
	0,
	[M, Xl],
	[0, 64]
];
var pd = [
	3,
	B,
	ei,
	0,
	[To],
	[[0, { [T]: To }]],
	1
];
var md = [
	3,
	B,
	ti,
	0,
	[
		I,
		Io,
		k
	],
	[
		0,
		() => Mu,
		() => Vd
	]
];
var hd = [
	3,
	B,
	si,
	0,
	[O],
	[[0, { [T]: O }]],
	1
];
var gd = [
	3,
	B,
	ci,
	0,
	[
		I,
		Ds,
		k
	],
	[
		0,
		() => Ed,
		() => Vd
	]
];
var _d = [
	3,
	B,
	oi,
	0,
	[D],
	[[0, { [T]: D }]],
	1
];
var vd = [
	3,
	B,
	li,
	0,
	[
		I,
		vs,
		k
	],
	[
		0,
		() => Cd,
		() => Vd
	]
];
var yd = [
	3,
	B,
	ii,
	0,
	[bs],
	[[0, { [T]: bs }]],
	1
];
var bd = [
	3,
	B,
	ai,
	0,
	[I, Ss],
	[0, () => Fd]
];
var xd = [
	3,
	B,
	fi,
	0,
	[$l],
	[[0, { [T]: $l }]],
	1
];
var Sd = [
	3,
	B,
	pi,
	0,
	[ru, k],
	[() => wf, () => Vd]
];
var Cd = [
	3,
	B,
	mi,
	0,
	[
		v,
		L,
		M,
		z,
		F,
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
		S,
		uc,
		R,
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
		() => uf,
		128,
		0,
		0,
		() => jd,
		() => Ad,
		4,
		0,
		0,
		() => ep,
		() => wd
	]
];
var wd = [
	3,
	B,
	xi,
	0,
	[Js],
	[0]
];
var Td = [
	3,
	B,
	Ci,
	0,
	[xc, Cc],
	[0, 0]
];
var Ed = [
	3,
	B,
	Ai,
	0,
	[
		v,
		L,
		M,
		x,
		F,
		P,
		z,
		Fo,
		yc,
		xo,
		S,
		R,
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
		() => Mf,
		0,
		() => Yf,
		0,
		128,
		0,
		() => Du,
		128
	]
];
var Dd = [
	3,
	B,
	Mi,
	0,
	[
		v,
		M,
		F,
		P,
		yc,
		S,
		R
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
	B,
	Li,
	0,
	[
		co,
		D,
		ws,
		L,
		x,
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
		() => mf,
		0,
		4,
		4,
		1,
		() => Ld,
		() => df,
		0
	]
];
var kd = [
	3,
	B,
	Ri,
	0,
	[M, Xl],
	[0, 64]
];
var Ad = [
	3,
	B,
	Fi,
	0,
	[Ms, $o],
	[2, () => cd]
];
var jd = [
	3,
	B,
	Hi,
	0,
	[yl, Fc],
	[0, 0]
];
var Md = [
	3,
	B,
	Pi,
	0,
	[yl, Fc],
	[0, 0]
];
var Nd = [
	3,
	B,
	Ui,
	0,
	[
		v,
		M,
		L,
		z,
		F,
		fc,
		vl,
		P,
		S,
		uc,
		R,
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
		() => uf,
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
	B,
	Wi,
	0,
	[Is, Cl],
	[2, 1]
];
var Fd = [
	3,
	B,
	_i,
	0,
	[
		v,
		M,
		x,
		Ls,
		Es,
		Jc,
		Yc,
		Ws,
		Us,
		Sl,
		ll,
		S,
		Yo,
		Mc,
		Cs,
		R,
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
		() => lf,
		0,
		2,
		0,
		0,
		0,
		128,
		() => Bd,
		128,
		() => ff
	]
];
var Id = [
	3,
	B,
	vi,
	0,
	[
		v,
		M,
		x,
		S,
		Yo,
		Mc,
		R,
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
		() => ff
	]
];
var Ld = [
	3,
	B,
	Ii,
	0,
	[uo],
	[() => $u]
];
var Rd = [
	3,
	B,
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
	B,
	bi,
	0,
	[vs, xo],
	[0, () => Yf]
];
var Bd = [
	3,
	B,
	Si,
	0,
	[_s, hs],
	[0, 1]
];
var Vd = [
	3,
	B,
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
var Hd = [
	3,
	B,
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
var Ud = [
	3,
	B,
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
var Wd = [
	3,
	B,
	Ji,
	0,
	[
		Po,
		j,
		N
	],
	[
		0,
		1,
		0
	]
];
var Gd = [
	3,
	B,
	Yi,
	0,
	[
		I,
		jo,
		N
	],
	[
		0,
		() => Ff,
		0
	]
];
var Kd = [
	3,
	B,
	Zi,
	0,
	[
		fs,
		j,
		N
	],
	[
		() => Hf,
		1,
		0
	]
];
var qd = [
	3,
	B,
	Qi,
	0,
	[
		I,
		Bo,
		N
	],
	[
		0,
		() => zf,
		0
	]
];
var Jd = [
	3,
	B,
	ea,
	0,
	[
		zs,
		fs,
		j,
		N
	],
	[
		0,
		() => Hf,
		1,
		0
	]
];
var Yd = [
	3,
	B,
	ta,
	0,
	[
		I,
		Ns,
		N
	],
	[
		0,
		() => qf,
		0
	]
];
var Xd = [
	3,
	B,
	oa,
	0,
	[
		D,
		j,
		N
	],
	[
		0,
		1,
		0
	],
	1
];
var Zd = [
	3,
	B,
	sa,
	0,
	[
		I,
		Ts,
		N
	],
	[
		0,
		() => Uf,
		0
	]
];
var Qd = [
	3,
	B,
	ca,
	0,
	[
		P,
		fs,
		j,
		N
	],
	[
		0,
		() => Hf,
		1,
		0
	]
];
var $d = [
	3,
	B,
	la,
	0,
	[
		I,
		Os,
		N
	],
	[
		0,
		() => Wf,
		0
	]
];
var ef = [
	3,
	B,
	fa,
	0,
	[
		fs,
		j,
		N
	],
	[
		() => Gf,
		1,
		0
	]
];
var tf = [
	3,
	B,
	pa,
	0,
	[
		I,
		ps,
		N
	],
	[
		0,
		() => Kf,
		0
	]
];
var nf = [
	3,
	B,
	ra,
	0,
	[
		fs,
		j,
		N
	],
	[
		() => Hf,
		1,
		0
	]
];
var rf = [
	3,
	B,
	ia,
	0,
	[
		I,
		xs,
		N
	],
	[
		0,
		() => Jf,
		0
	]
];
var af = [
	3,
	B,
	ya,
	0,
	[
		D,
		j,
		N
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
	B,
	ba,
	0,
	[
		I,
		tu,
		D,
		A,
		N
	],
	[
		0,
		() => tp,
		0,
		0,
		0
	]
];
var sf = [
	3,
	B,
	Sa,
	0,
	[
		nu,
		j,
		N
	],
	[
		0,
		1,
		0
	],
	1
];
var cf = [
	3,
	B,
	Ca,
	0,
	[
		I,
		bl,
		$l,
		nu,
		D,
		A,
		N
	],
	[
		0,
		() => ip,
		0,
		0,
		0,
		0,
		0
	]
];
var lf = [
	3,
	B,
	Ki,
	0,
	[Qc],
	[() => yf]
];
var uf = [
	3,
	B,
	wa,
	0,
	[yo, Lo],
	[() => jf, () => If]
];
var df = [
	3,
	B,
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
		() => $f,
		0,
		() => Rf,
		64,
		0,
		0,
		4,
		4,
		64
	],
	1
];
var ff = [
	3,
	B,
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
var pf = [
	3,
	B,
	Da,
	0,
	[gc, _c],
	[0, 0],
	2
];
var mf = [
	3,
	B,
	ka,
	0,
	[Ic],
	[() => hf]
];
var hf = [
	3,
	B,
	La,
	0,
	[jl, Bl],
	[0, 0]
];
var gf = [
	3,
	B,
	Na,
	0,
	[D, b],
	[0, [0, 4]],
	1
];
var _f = [
	3,
	B,
	Pa,
	0,
	[b, D],
	[0, 0]
];
var vf = [
	3,
	B,
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
var yf = [
	3,
	B,
	Ba,
	0,
	[Uc, Zc],
	[0, 0]
];
var bf = [
	3,
	B,
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
var xf = [
	3,
	B,
	Va,
	0,
	[Il],
	[2]
];
var Sf = [
	3,
	B,
	Ka,
	0,
	[hl, kc],
	[0, 0],
	2
];
var Cf = [
	3,
	B,
	Ja,
	0,
	[
		M,
		z,
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
var wf = [
	3,
	B,
	Xa,
	0,
	[
		v,
		M,
		z,
		x,
		Eo,
		L,
		vl,
		P,
		Zo,
		Hs,
		S,
		R,
		Tc
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => kf,
		0,
		0,
		0,
		0,
		128,
		() => np
	]
];
var Tf = [
	3,
	B,
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
		() => rp,
		0,
		0
	],
	1
];
var Ef = [
	3,
	B,
	eo,
	0,
	[
		$l,
		nu,
		L,
		yl,
		A,
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
var Df = [
	3,
	B,
	to,
	0,
	[M, Yl],
	[0, 64],
	2
];
var Of = [
	3,
	B,
	no,
	0,
	[
		M,
		L,
		Xo,
		x
	],
	[
		0,
		0,
		64,
		0
	],
	2
];
var kf = [
	3,
	B,
	ao,
	0,
	[yl, Fc],
	[0, 0]
];
var Af = [
	3,
	B,
	so,
	0,
	[
		qc,
		M,
		x,
		_o,
		yl,
		jc,
		A,
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
var jf = [
	1,
	B,
	Kn,
	0,
	() => Ou
];
var Mf = [
	1,
	B,
	Yn,
	0,
	() => Nu
];
var Nf = [
	1,
	B,
	yr,
	0,
	() => Fu
];
var Pf = [
	1,
	B,
	br,
	0,
	() => Pu
];
var Ff = [
	1,
	B,
	Dr,
	0,
	() => Lu
];
var If = [
	1,
	B,
	gr,
	0,
	() => Ru
];
var Lf = [
	1,
	B,
	Tr,
	0,
	() => Qu
];
var Rf = [
	1,
	B,
	Or,
	0,
	() => Zu
];
var zf = [
	1,
	B,
	Fr,
	0,
	() => od
];
var Bf = [
	1,
	B,
	Hr,
	0,
	() => id
];
var Vf = [
	1,
	B,
	Xr,
	0,
	() => ld
];
var Hf = [
	1,
	B,
	Jr,
	0,
	() => fd
];
var Uf = [
	1,
	B,
	Ei,
	0,
	() => Td
];
var Wf = [
	1,
	B,
	Ni,
	0,
	() => Dd
];
var Gf = [
	1,
	B,
	zi,
	0,
	() => kd
];
var Kf = [
	1,
	B,
	Bi,
	0,
	() => Od
];
var qf = [
	1,
	B,
	Vi,
	0,
	() => Nd
];
var Jf = [
	1,
	B,
	yi,
	0,
	() => Id
];
var Yf = [
	1,
	B,
	gi,
	0,
	() => Rd
];
var Xf = [
	1,
	B,
	ga,
	0,
	() => Ud
];
var Zf = [
	1,
	B,
	Ea,
	0,
	() => pf
];
var Qf = [
	1,
	B,
	Ua,
	0,
	() => bf
];
var $f = [
	1,
	B,
	Ya,
	0,
	() => Cf
];
var ep = [
	1,
	B,
	Za,
	0,
	() => Tf
];
var tp = [
	1,
	B,
	$a,
	0,
	() => Ef
];
var np = [
	1,
	B,
	ro,
	0,
	() => Of
];
var rp = [
	1,
	B,
	io,
	0,
	() => Df
];
var ip = [
	1,
	B,
	oo,
	0,
	() => Af
];
var ap = [
	9,
	B,
	ar,
	{ [E]: [
		"PUT",
		"/CancelImageCreation",
		200
	] },
	() => Au,
	() => ju
];
var op = [
	9,
	B,
	Qn,
	{ [E]: [
		"PUT",
		"/CreateComponent",
		200
	] },
	() => Vu,
	() => Hu
];
var sp = [
	9,
	B,
	nr,
	{ [E]: [
		"PUT",
		"/CreateDistributionConfiguration",
		200
	] },
	() => Uu,
	() => Wu
];
var cp = [
	9,
	B,
	ir,
	{ [E]: [
		"PUT",
		"/CreateImage",
		200
	] },
	() => qu,
	() => Ju
];
var lp = [
	9,
	B,
	hr,
	{ [E]: [
		"PUT",
		"/CreateImageRecipe",
		200
	] },
	() => Gu,
	() => Ku
];
var up = [
	9,
	B,
	ur,
	{ [E]: [
		"PUT",
		"/CreateInfrastructureConfiguration",
		200
	] },
	() => Yu,
	() => Xu
];
var dp = [
	9,
	B,
	Ir,
	{ [E]: [
		"DELETE",
		"/DeleteDistributionConfiguration",
		200
	] },
	() => ed,
	() => td
];
var fp = [
	9,
	B,
	Vr,
	{ [E]: [
		"DELETE",
		"/DeleteImageRecipe",
		200
	] },
	() => nd,
	() => rd
];
var pp = [
	9,
	B,
	$r,
	{ [E]: [
		"GET",
		"/GetComponent",
		200
	] },
	() => pd,
	() => md
];
var mp = [
	9,
	B,
	ni,
	{ [E]: [
		"GET",
		"/GetImage",
		200
	] },
	() => _d,
	() => vd
];
var hp = [
	9,
	B,
	ui,
	{ [E]: [
		"GET",
		"/GetImageRecipe",
		200
	] },
	() => hd,
	() => gd
];
var gp = [
	9,
	B,
	ri,
	{ [E]: [
		"GET",
		"/GetInfrastructureConfiguration",
		200
	] },
	() => yd,
	() => bd
];
var _p = [
	9,
	B,
	di,
	{ [E]: [
		"GET",
		"/GetWorkflow",
		200
	] },
	() => xd,
	() => Sd
];
var vp = [
	9,
	B,
	qi,
	{ [E]: [
		"POST",
		"/ListComponentBuildVersions",
		200
	] },
	() => Wd,
	() => Gd
];
var yp = [
	9,
	B,
	Xi,
	{ [E]: [
		"POST",
		"/ListDistributionConfigurations",
		200
	] },
	() => Kd,
	() => qd
];
var bp = [
	9,
	B,
	$i,
	{ [E]: [
		"POST",
		"/ListImageBuildVersions",
		200
	] },
	() => Jd,
	() => Yd
];
var xp = [
	9,
	B,
	aa,
	{ [E]: [
		"POST",
		"/ListImagePackages",
		200
	] },
	() => Xd,
	() => Zd
];
var Sp = [
	9,
	B,
	ua,
	{ [E]: [
		"POST",
		"/ListImageRecipes",
		200
	] },
	() => Qd,
	() => $d
];
var Cp = [
	9,
	B,
	da,
	{ [E]: [
		"POST",
		"/ListImageScanFindings",
		200
	] },
	() => ef,
	() => tf
];
var wp = [
	9,
	B,
	na,
	{ [E]: [
		"POST",
		"/ListInfrastructureConfigurations",
		200
	] },
	() => nf,
	() => rf
];
var Tp = [
	9,
	B,
	va,
	{ [E]: [
		"POST",
		"/ListWorkflowExecutions",
		200
	] },
	() => af,
	() => of
];
var Ep = [
	9,
	B,
	xa,
	{ [E]: [
		"POST",
		"/ListWorkflowStepExecutions",
		200
	] },
	() => sf,
	() => cf
];
var Dp = [
	9,
	B,
	Ma,
	{ [E]: [
		"PUT",
		"/RetryImage",
		200
	] },
	() => gf,
	() => _f
];
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (e) => {
	return {
		apiVersion: "2019-12-02",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultImagebuilderHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.Q(),
		protocol: e?.protocol ?? _AwsRestJsonProtocol_PGt3Ku_js__WEBPACK_IMPORTED_MODULE_11__.t,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.imagebuilder",
			errorTypeRegistries: Eu,
			version: "2019-12-02",
			serviceTarget: "imagebuilder"
		},
		serviceId: e?.serviceId ?? "imagebuilder",
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_8__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_8__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.nt);
	const n = getRuntimeConfig$3(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.mt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_13__.i,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.p)({
			serviceId: n.serviceId,
			clientVersion: an
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_9__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.y
		}, e),
		sha256: e?.sha256 ?? Hash.bind(null, "sha256"),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_9__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.f, r)
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
	const n = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.l)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.$)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.A)(e), getHttpAuthExtensionConfiguration$1(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.u)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.et)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.j)(n), resolveHttpAuthRuntimeConfig$1(n));
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/ImagebuilderClient.js
var ImagebuilderClient = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig$2(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters$1(t);
		const r = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.b)(n);
		const i = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.v)(r);
		const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.J)(i);
		const o = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.O)(a);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.V)(o);
		const c = resolveHttpAuthSchemeConfig$1(s);
		const l = resolveRuntimeExtensions$1(c, e?.extensions || []);
		this.config = l;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultImagebuilderHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CancelImageCreationCommand.js
var CancelImageCreationCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CancelImageCreation", {}).n("ImagebuilderClient", "CancelImageCreationCommand").sc(ap).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateComponentCommand.js
var CreateComponentCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateComponent", {}).n("ImagebuilderClient", "CreateComponentCommand").sc(op).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateDistributionConfigurationCommand.js
var CreateDistributionConfigurationCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateDistributionConfiguration", {}).n("ImagebuilderClient", "CreateDistributionConfigurationCommand").sc(sp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateImageCommand.js
var CreateImageCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateImage", {}).n("ImagebuilderClient", "CreateImageCommand").sc(cp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateImageRecipeCommand.js
var CreateImageRecipeCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateImageRecipe", {}).n("ImagebuilderClient", "CreateImageRecipeCommand").sc(lp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateInfrastructureConfigurationCommand.js
var CreateInfrastructureConfigurationCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateInfrastructureConfiguration", {}).n("ImagebuilderClient", "CreateInfrastructureConfigurationCommand").sc(up).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteDistributionConfigurationCommand.js
var DeleteDistributionConfigurationCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteDistributionConfiguration", {}).n("ImagebuilderClient", "DeleteDistributionConfigurationCommand").sc(dp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteImageRecipeCommand.js
var DeleteImageRecipeCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteImageRecipe", {}).n("ImagebuilderClient", "DeleteImageRecipeCommand").sc(fp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetComponentCommand.js
var GetComponentCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetComponent", {}).n("ImagebuilderClient", "GetComponentCommand").sc(pp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImageCommand.js
var GetImageCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImage", {}).n("ImagebuilderClient", "GetImageCommand").sc(mp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImageRecipeCommand.js
var GetImageRecipeCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImageRecipe", {}).n("ImagebuilderClient", "GetImageRecipeCommand").sc(hp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetInfrastructureConfigurationCommand.js
var GetInfrastructureConfigurationCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetInfrastructureConfiguration", {}).n("ImagebuilderClient", "GetInfrastructureConfigurationCommand").sc(gp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetWorkflowCommand.js
var GetWorkflowCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetWorkflow", {}).n("ImagebuilderClient", "GetWorkflowCommand").sc(_p).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListComponentBuildVersionsCommand.js
var ListComponentBuildVersionsCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListComponentBuildVersions", {}).n("ImagebuilderClient", "ListComponentBuildVersionsCommand").sc(vp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListDistributionConfigurationsCommand.js
var ListDistributionConfigurationsCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListDistributionConfigurations", {}).n("ImagebuilderClient", "ListDistributionConfigurationsCommand").sc(yp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageBuildVersionsCommand.js
var ListImageBuildVersionsCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageBuildVersions", {}).n("ImagebuilderClient", "ListImageBuildVersionsCommand").sc(bp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImagePackagesCommand.js
var ListImagePackagesCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImagePackages", {}).n("ImagebuilderClient", "ListImagePackagesCommand").sc(xp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageRecipesCommand.js
var ListImageRecipesCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageRecipes", {}).n("ImagebuilderClient", "ListImageRecipesCommand").sc(Sp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageScanFindingsCommand.js
var ListImageScanFindingsCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageScanFindings", {}).n("ImagebuilderClient", "ListImageScanFindingsCommand").sc(Cp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListInfrastructureConfigurationsCommand.js
var ListInfrastructureConfigurationsCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListInfrastructureConfigurations", {}).n("ImagebuilderClient", "ListInfrastructureConfigurationsCommand").sc(wp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWorkflowExecutionsCommand.js
var ListWorkflowExecutionsCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWorkflowExecutions", {}).n("ImagebuilderClient", "ListWorkflowExecutionsCommand").sc(Tp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWorkflowStepExecutionsCommand.js
var ListWorkflowStepExecutionsCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWorkflowStepExecutions", {}).n("ImagebuilderClient", "ListWorkflowStepExecutionsCommand").sc(Ep).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/RetryImageCommand.js
var RetryImageCommand = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.it.classBuilder().ep(g).m(function(e, t, n, r) {
	return [(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B)(n, e.getEndpointParameterInstructions())];
}).s("imagebuilder", "RetryImage", {}).n("ImagebuilderClient", "RetryImageCommand").sc(Dp).build() {};
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListComponentBuildVersionsPaginator.js
const Op = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.a)(ImagebuilderClient, ListComponentBuildVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListDistributionConfigurationsPaginator.js
const kp = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.a)(ImagebuilderClient, ListDistributionConfigurationsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageBuildVersionsPaginator.js
const Ap = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.a)(ImagebuilderClient, ListImageBuildVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImagePackagesPaginator.js
const jp = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.a)(ImagebuilderClient, ListImagePackagesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageRecipesPaginator.js
const Mp = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.a)(ImagebuilderClient, ListImageRecipesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageScanFindingsPaginator.js
const Np = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.a)(ImagebuilderClient, ListImageScanFindingsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListInfrastructureConfigurationsPaginator.js
const Pp = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.a)(ImagebuilderClient, ListInfrastructureConfigurationsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWorkflowExecutionsPaginator.js
const Fp = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.a)(ImagebuilderClient, ListWorkflowExecutionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/.pnpm/@aws-sdk+client-imagebuilder@3.1046.0/node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWorkflowStepExecutionsPaginator.js
const Ip = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.a)(ImagebuilderClient, ListWorkflowStepExecutionsCommand, "nextToken", "nextToken", "maxResults");
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
const Lp = "1.0.0";
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
const arnIn = (e, t, n) => `arn:${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Fn)(e)}:imagebuilder:${e}:${t}:${n}`;
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
	clientToken: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)).slice(0, 36)
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
			semanticVersion: Lp,
			platform: r,
			description: n.path.slice(0, 1024),
			data: n.data
		})));
		await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.l)(i, notSeen);
	},
	"create-infrastructure": async ({ name: t, infrastructure: n, resourceTags: r }) => {
		const i = withToken({
			name: t,
			...infrastructureRequest(n, r)
		});
		await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.l)(e.send(new CreateInfrastructureConfigurationCommand(i)), notSeen);
	},
	"create-distribution": async ({ name: t, regions: n, tags: r }) => {
		const i = withToken({
			name: t,
			distributions: n.map(distributionInRegion),
			tags: { ...r }
		});
		await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.l)(e.send(new CreateDistributionConfigurationCommand(i)), notSeen);
	},
	"delete-distribution": async ({ arn: t }) => {
		await ifThere(e.send(new DeleteDistributionConfigurationCommand({ distributionConfigurationArn: t })));
	}
});
const recipeActs = (e, t, n) => ({
	"create-recipe": async ({ name: r, version: i, description: a, parent: o, components: s, volumes: c, amiTags: l, tags: u }) => {
		const ee = e.send(new CreateImageRecipeCommand(withToken({
			name: r,
			semanticVersion: i,
			description: a,
			parentImage: o,
			components: s.map(componentConfiguration),
			...c.length > 0 ? { blockDeviceMappings: c.map(blockDeviceMapping) } : {},
			amiTags: { ...l },
			tags: { ...u }
		})));
		await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.l)(ee, () => holderOf(e, t, n, r, i, u[Ht]));
	},
	"delete-recipe": async ({ arn: t }) => {
		await ifThere(e.send(new DeleteImageRecipeCommand({ imageRecipeArn: t })));
	}
});
const holderOf = async (e, t, n, r, i, a) => {
	const o = arnIn(t, n, `image-recipe/${r}/${i}`);
	const s = (await ifThere(e.send(new GetImageRecipeCommand({ imageRecipeArn: o }))))?.imageRecipe;
	if (!s || s.tags?.[Ht] === a) return void 0;
	return new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_3__.i("build.name-taken", `Recipe ${o} is there already, and its tags do not say that it is the recipe of this content.`);
};
const imageActs = (e) => {
	const t = new ImagebuilderClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_13__.t)(e));
	const n = new ImagebuilderClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_13__.r)(e));
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
			await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.l)(u, notSeen);
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
const Rp = {
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
			return (await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.n)(Ap(t, { filters: byName(e) }), (e) => e.imageSummaryList)).map(buildOf);
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
			const i = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.n)(Fp(t, { imageBuildVersionArn: n }), (e) => e.workflowExecutions);
			return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)(i.map(async ({ workflowExecutionId: t = "", type: n = "", status: i = "", retried: a = false, startTime: o, endTime: s }) => ({
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
	return (await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.n)(Ip({
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
	release: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(e) ?? e.split("/").slice(2).join("/"),
	state: Rp[t?.status] ?? "going",
	status: t?.status ?? "",
	reason: t?.reason ?? "",
	run: n?.[Ut] ?? "",
	tested: n?.[Wt] !== "false",
	scanned: n?.[Gt] === "true",
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
			return (await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.n)(Pp(t, { filters: byName(e) }), (e) => e.infrastructureConfigurationSummaryList))[0]?.arn;
		},
		async distributions(e, n, r) {
			const i = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.n)(kp(t, {}), (e) => e.distributionConfigurationSummaryList);
			return {
				named: i.find((e) => e.name === r)?.arn,
				ofStage: i.filter(({ tags: t }) => t?.[Rt] === e && t[zt] === n).map(({ arn: e = "", dateCreated: t }) => ({
					arn: e,
					created: time(t) ?? 0
				}))
			};
		},
		async recipes(e, n) {
			return (await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.n)(Mp(t, { owner: "Self" }), (e) => e.imageRecipeSummaryList)).filter(({ tags: t }) => t?.[Rt] === e && t[zt] === n).map(({ arn: e = "", dateCreated: t, tags: n }) => ({
				arn: e,
				version: e.split("/")[2] ?? "",
				fingerprint: n?.[Ht] ?? "",
				architecture: n?.[Vt] ?? "",
				parts: recordedParts(n ?? {}),
				created: time(t) ?? 0
			}));
		}
	};
};
// packages/aws/src/imagebuilder/scans.ts
const findingsOf = ({ severity: e, title: t = "", fixAvailable: n, inspectorScore: r, firstObservedAt: i, packageVulnerabilityDetails: a }) => (a?.vulnerablePackages?.length ? a.vulnerablePackages : [{}]).map(({ name: o = "" }) => ({
	id: a?.vulnerabilityId ?? t,
	severity: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._t)(e),
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
			return (await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.n)(jp(t, { imageBuildVersionArn: e }), (e) => e.imagePackageList)).map(({ packageName: e = "", packageVersion: t = "" }) => ({
				name: e,
				version: t
			}));
		},
		async scanState(t) {
			return (await ifThere(e.send(new GetImageCommand({ imageBuildVersionArn: t }))))?.image?.scanState?.status ?? "";
		},
		async findings(e, n) {
			const r = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.n)(Np(t, { filters: [{
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
			const i = arnIn(t, n, `component/${e}/${Lp}`);
			const a = await ifThere((0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.n)(Op(r, { componentVersionArn: i }), (e) => e.componentSummaryList));
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
	const n = new ImagebuilderClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_13__.n)(e));
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
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__._t)(e.region)() || (() => {
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
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "ssm"
	});
};
const zp = {
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
var Bp = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/endpoint/bdd.js
const Vp = "ref";
const Hp = -1;
const Up = true;
const Wp = "isSet";
const Gp = "PartitionResult";
const Kp = "booleanEquals";
const qp = "getAttr";
const Jp = { [Vp]: "Endpoint" };
const Yp = { [Vp]: Gp };
const Xp = {};
const Zp = [{ [Vp]: "Region" }];
const Qp = {
	conditions: [
		[Wp, [Jp]],
		[Wp, Zp],
		[
			"aws.partition",
			Zp,
			Gp
		],
		[Kp, [{ [Vp]: "UseFIPS" }, Up]],
		[Kp, [{ [Vp]: "UseDualStack" }, Up]],
		[Kp, [{
			fn: qp,
			argv: [Yp, "supportsDualStack"]
		}, Up]],
		[Kp, [{
			fn: qp,
			argv: [Yp, "supportsFIPS"]
		}, Up]],
		["stringEquals", [{
			fn: qp,
			argv: [Yp, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[Hp],
		[Hp, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[Hp, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[Jp, Xp],
		["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Xp],
		[Hp, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ssm.{Region}.amazonaws.com", Xp],
		["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", Xp],
		[Hp, "FIPS is enabled but this partition does not support FIPS"],
		["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", Xp],
		[Hp, "DualStack is enabled but this partition does not support DualStack"],
		["https://ssm.{Region}.{PartitionResult#dnsSuffix}", Xp],
		[Hp, "Invalid Configuration: Missing Region"]
	]
};
const $p = 2;
const em = new Int32Array([
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
const tm = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.G.from(em, $p, Qp.conditions, Qp.results);
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/endpoint/endpointResolver.js
const nm = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return nm.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.H)(tm, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.d;
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/models/SSMServiceException.js
var H = class SSMServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, SSMServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/models/errors.js
var rm = class AccessDeniedException extends H {
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
var im = class InternalServerError extends H {
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
var am = class InvalidResourceId extends H {
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
var om = class InvalidResourceType extends H {
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
var sm = class TooManyTagsError extends H {
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
var cm = class TooManyUpdates extends H {
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
var lm = class AlreadyExistsException extends H {
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
var um = class OpsItemConflictException extends H {
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
var dm = class OpsItemInvalidParameterException extends H {
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
var fm = class OpsItemLimitExceededException extends H {
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
var pm = class OpsItemNotFoundException extends H {
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
var mm = class OpsItemRelatedItemAlreadyExistsException extends H {
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
var hm = class DuplicateInstanceId extends H {
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
var gm = class InvalidCommandId extends H {
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
var _m = class InvalidInstanceId extends H {
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
var vm = class DoesNotExistException extends H {
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
var ym = class InvalidParameters extends H {
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
var bm = class AssociationAlreadyExists extends H {
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
var xm = class AssociationLimitExceeded extends H {
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
var Sm = class InvalidDocument extends H {
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
var Cm = class InvalidDocumentVersion extends H {
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
var wm = class InvalidOutputLocation extends H {
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
var Tm = class InvalidSchedule extends H {
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
var Em = class InvalidTag extends H {
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
var Dm = class InvalidTarget extends H {
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
var Om = class InvalidTargetMaps extends H {
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
var km = class UnsupportedPlatformType extends H {
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
var Am = class ConflictException extends H {
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
var jm = class ServiceQuotaExceededException extends H {
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
var Mm = class DocumentAlreadyExists extends H {
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
var Nm = class DocumentLimitExceeded extends H {
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
var Pm = class InvalidDocumentContent extends H {
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
var Fm = class InvalidDocumentSchemaVersion extends H {
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
var Im = class MaxDocumentSizeExceeded extends H {
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
var Lm = class NoLongerSupportedException extends H {
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
var Rm = class IdempotentParameterMismatch extends H {
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
var zm = class ResourceLimitExceededException extends H {
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
var Bm = class OpsItemAccessDeniedException extends H {
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
var Vm = class OpsItemAlreadyExistsException extends H {
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
var Hm = class OpsMetadataAlreadyExistsException extends H {
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
var Um = class OpsMetadataInvalidArgumentException extends H {
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
var Wm = class OpsMetadataLimitExceededException extends H {
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
var Gm = class OpsMetadataTooManyUpdatesException extends H {
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
var Km = class ResourceDataSyncAlreadyExistsException extends H {
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
var qm = class ResourceDataSyncCountExceededException extends H {
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
var Jm = class ResourceDataSyncInvalidConfigurationException extends H {
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
var Ym = class InvalidActivation extends H {
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
var Xm = class InvalidActivationId extends H {
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
var Zm = class AssociationDoesNotExist extends H {
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
var Qm = class ResourceNotFoundException extends H {
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
var $m = class AssociatedInstances extends H {
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
var eh = class InvalidDocumentOperation extends H {
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
var th = class InvalidDeleteInventoryParametersException extends H {
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
var nh = class InvalidInventoryRequestException extends H {
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
var rh = class InvalidOptionException extends H {
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
var ih = class InvalidTypeNameException extends H {
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
var ah = class OpsMetadataNotFoundException extends H {
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
var oh = class ParameterNotFound extends H {
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
var sh = class ResourceInUseException extends H {
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
var ch = class ResourceDataSyncNotFoundException extends H {
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
var lh = class MalformedResourcePolicyDocumentException extends H {
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
var uh = class ResourcePolicyConflictException extends H {
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
var dh = class ResourcePolicyInvalidParameterException extends H {
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
var fh = class ResourcePolicyNotFoundException extends H {
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
var ph = class TargetInUseException extends H {
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
var mh = class InvalidFilter extends H {
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
var hh = class InvalidNextToken extends H {
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
var gh = class InvalidAssociationVersion extends H {
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
var _h = class AssociationExecutionDoesNotExist extends H {
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
var vh = class InvalidFilterKey extends H {
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
var yh = class InvalidFilterValue extends H {
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
var bh = class AutomationExecutionNotFoundException extends H {
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
var xh = class InvalidPermissionType extends H {
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
var Sh = class UnsupportedOperatingSystem extends H {
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
var Ch = class InvalidInstanceInformationFilterValue extends H {
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
var wh = class InvalidInstancePropertyFilterValue extends H {
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
var Th = class InvalidDeletionIdException extends H {
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
var Eh = class InvalidFilterOption extends H {
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
var Dh = class OpsItemRelatedItemAssociationNotFoundException extends H {
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
var Oh = class ThrottlingException extends H {
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
var kh = class ValidationException extends H {
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
var Ah = class InvalidDocumentType extends H {
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
var jh = class UnsupportedCalendarException extends H {
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
var Mh = class InvalidPluginName extends H {
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
var Nh = class InvocationDoesNotExist extends H {
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
var Ph = class UnsupportedFeatureRequiredException extends H {
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
var Fh = class InvalidAggregatorException extends H {
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
var Ih = class InvalidInventoryGroupException extends H {
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
var Lh = class InvalidResultAttributeException extends H {
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
var Rh = class InvalidKeyId extends H {
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
var zh = class ParameterVersionNotFound extends H {
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
var Bh = class ServiceSettingNotFound extends H {
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
var Vh = class ParameterVersionLabelLimitExceeded extends H {
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
var Hh = class UnsupportedOperationException extends H {
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
var Uh = class DocumentPermissionLimit extends H {
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
var Wh = class ComplianceTypeCountLimitExceededException extends H {
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
var Gh = class InvalidItemContentException extends H {
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
var Kh = class ItemSizeLimitExceededException extends H {
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
var qh = class TotalSizeLimitExceededException extends H {
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
var Jh = class CustomSchemaCountLimitExceededException extends H {
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
var Yh = class InvalidInventoryItemContextException extends H {
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
var Xh = class ItemContentMismatchException extends H {
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
var Zh = class SubTypeCountLimitExceededException extends H {
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
var Qh = class UnsupportedInventoryItemContextException extends H {
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
var $h = class UnsupportedInventorySchemaVersionException extends H {
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
var eg = class HierarchyLevelLimitExceededException extends H {
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
var tg = class HierarchyTypeMismatchException extends H {
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
var ng = class IncompatiblePolicyException extends H {
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
var rg = class InvalidAllowedPatternException extends H {
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
var ig = class InvalidPolicyAttributeException extends H {
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
var ag = class InvalidPolicyTypeException extends H {
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
var og = class ParameterAlreadyExists extends H {
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
var sg = class ParameterLimitExceeded extends H {
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
var cg = class ParameterMaxVersionLimitExceeded extends H {
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
var lg = class ParameterPatternMismatchException extends H {
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
var ug = class PoliciesLimitExceededException extends H {
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
var dg = class UnsupportedParameterType extends H {
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
var fg = class ResourcePolicyLimitExceededException extends H {
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
var pg = class FeatureNotAvailableException extends H {
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
var mg = class AutomationStepNotFoundException extends H {
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
var hg = class InvalidAutomationSignalException extends H {
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
var gg = class InvalidNotificationConfig extends H {
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
var _g = class InvalidOutputFolder extends H {
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
var vg = class InvalidRole extends H {
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
var yg = class InvalidAssociation extends H {
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
var bg = class AutomationDefinitionNotFoundException extends H {
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
var xg = class AutomationDefinitionVersionNotFoundException extends H {
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
var Sg = class AutomationExecutionLimitExceededException extends H {
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
var Cg = class InvalidAutomationExecutionParametersException extends H {
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
var wg = class AutomationDefinitionNotApprovedException extends H {
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
var Tg = class TargetNotConnected extends H {
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
var Eg = class InvalidAutomationStatusUpdateException extends H {
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
var Dg = class AssociationVersionLimitExceeded extends H {
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
var Og = class InvalidUpdate extends H {
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
var kg = class StatusUnchanged extends H {
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
var Ag = class DocumentVersionLimitExceeded extends H {
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
var jg = class DuplicateDocumentContent extends H {
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
var Mg = class DuplicateDocumentVersionName extends H {
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
var Ng = class OpsMetadataKeyLimitExceededException extends H {
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
var Pg = class ResourceDataSyncConflictException extends H {
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
const Fg = "AssociationAlreadyExists";
const Ig = "AlarmConfiguration";
const Lg = "AccessDeniedException";
const Rg = "AutomationDefinitionNotApprovedException";
const zg = "AssociationDoesNotExist";
const Bg = "AutomationDefinitionNotFoundException";
const Vg = "AutomationDefinitionVersionNotFoundException";
const Hg = "AssociationExecutionDoesNotExist";
const Ug = "AlreadyExistsException";
const Wg = "AutomationExecutionLimitExceededException";
const Gg = "AutomationExecutionNotFoundException";
const Kg = "AssociatedInstances";
const qg = "AssociationLimitExceeded";
const Jg = "AlarmList";
const Yg = "AllowedPattern";
const Xg = "ARN";
const Zg = "AlarmStateInformationList";
const Qg = "AlarmStateInformation";
const $g = "AutomationStepNotFoundException";
const e_ = "AssociationVersionLimitExceeded";
const t_ = "Alarm";
const n_ = "Alarms";
const r_ = "Command";
const i_ = "CompletedCount";
const a_ = "ConflictException";
const o_ = "CommandFilter";
const s_ = "CommandFilterList";
const c_ = "CommandId";
const l_ = "CommandInvocationList";
const u_ = "CommandInvocation";
const d_ = "CommandInvocations";
const f_ = "CommandList";
const p_ = "CommandPlugins";
const m_ = "CommandPluginList";
const h_ = "CommandPlugin";
const g_ = "CustomSchemaCountLimitExceededException";
const __ = "ComplianceTypeCountLimitExceededException";
const v_ = "CloudWatchLogGroupName";
const y_ = "CloudWatchOutputConfig";
const b_ = "CloudWatchOutputEnabled";
const x_ = "Comment";
const S_ = "Commands";
const C_ = "Description";
const w_ = "DocumentAlreadyExists";
const T_ = "DuplicateDocumentContent";
const E_ = "DuplicateDocumentVersionName";
const D_ = "DocumentHash";
const O_ = "DocumentHashType";
const k_ = "DuplicateInstanceId";
const A_ = "DocumentLimitExceeded";
const j_ = "DocumentName";
const M_ = "DoesNotExistException";
const N_ = "DocumentPermissionLimit";
const P_ = "DeliveryTimedOutCount";
const F_ = "DataType";
const I_ = "DocumentVersion";
const L_ = "DocumentVersionLimitExceeded";
const R_ = "Details";
const z_ = "ExpiresAfter";
const B_ = "ErrorCount";
const V_ = "FeatureNotAvailableException";
const H_ = "Filters";
const U_ = "GetParametersByPath";
const W_ = "GetParametersByPathRequest";
const G_ = "GetParametersByPathResult";
const K_ = "GetParameterHistory";
const q_ = "GetParameterHistoryRequest";
const J_ = "GetParameterHistoryResult";
const Y_ = "GetParameterRequest";
const X_ = "GetParameterResult";
const Z_ = "GetParametersRequest";
const Q_ = "GetParametersResult";
const $_ = "GetParameter";
const ev = "GetParameters";
const tv = "HierarchyLevelLimitExceededException";
const nv = "HierarchyTypeMismatchException";
const rv = "InvalidActivation";
const iv = "InvalidAggregatorException";
const av = "InvalidAutomationExecutionParametersException";
const ov = "InvalidActivationId";
const sv = "InvalidAllowedPatternException";
const cv = "InvalidAutomationSignalException";
const lv = "InvalidAutomationStatusUpdateException";
const uv = "InvalidAssociationVersion";
const dv = "InvalidAssociation";
const fv = "InvalidCommandId";
const pv = "ItemContentMismatchException";
const mv = "InvalidDocument";
const hv = "InvalidDocumentContent";
const gv = "InvalidDeletionIdException";
const _v = "InvalidDeleteInventoryParametersException";
const vv = "InvocationDoesNotExist";
const yv = "InvalidDocumentOperation";
const bv = "InvalidDocumentSchemaVersion";
const xv = "InvalidDocumentType";
const Sv = "InvalidDocumentVersion";
const Cv = "InvalidFilter";
const wv = "InvalidFilterKey";
const Tv = "InvalidFilterOption";
const Ev = "InvalidFilterValue";
const Dv = "InstanceId";
const Ov = "InvalidItemContentException";
const kv = "InvalidInventoryGroupException";
const Av = "InvalidInstanceId";
const jv = "InvalidInventoryItemContextException";
const Mv = "InvalidInstanceInformationFilterValue";
const Nv = "InvalidInstancePropertyFilterValue";
const Pv = "InvalidInventoryRequestException";
const Fv = "InstanceIds";
const Iv = "InvalidKeyId";
const Lv = "InvalidLabels";
const Rv = "InstanceName";
const zv = "InvalidNotificationConfig";
const Bv = "InvalidNextToken";
const Vv = "InvalidOptionException";
const Hv = "InvalidOutputFolder";
const Uv = "InvalidOutputLocation";
const Wv = "InvalidParameters";
const Gv = "InvalidPolicyAttributeException";
const Kv = "IgnorePollAlarmFailure";
const qv = "IncompatiblePolicyException";
const Jv = "IdempotentParameterMismatch";
const Yv = "InvalidPluginName";
const Xv = "InvalidPermissionType";
const Zv = "InvalidPolicyTypeException";
const Qv = "InvalidRole";
const $v = "InvalidResultAttributeException";
const ey = "InvalidResourceId";
const ty = "InvalidResourceType";
const ny = "InvalidSchedule";
const ry = "InternalServerError";
const iy = "ItemSizeLimitExceededException";
const ay = "InvalidTag";
const oy = "InvalidTargetMaps";
const sy = "InvalidTypeNameException";
const cy = "InvalidTarget";
const ly = "InvalidUpdate";
const uy = "Key";
const dy = "KeyId";
const fy = "Limit";
const py = "ListCommandInvocations";
const my = "ListCommandInvocationsRequest";
const hy = "ListCommandInvocationsResult";
const gy = "ListCommandsRequest";
const _y = "ListCommandsResult";
const vy = "ListCommands";
const yy = "LastModifiedDate";
const by = "LastModifiedUser";
const xy = "LabelParameterVersion";
const Sy = "LabelParameterVersionRequest";
const Cy = "LabelParameterVersionResult";
const wy = "LimitType";
const Ty = "Labels";
const U = "Message";
const Ey = "MaxConcurrency";
const Dy = "MaxDocumentSizeExceeded";
const Oy = "MaxErrors";
const ky = "MaxResults";
const Ay = "MalformedResourcePolicyDocumentException";
const W = "Name";
const jy = "NotificationArn";
const My = "NotificationConfig";
const Ny = "NotificationEvents";
const Py = "NoLongerSupportedException";
const G = "NextToken";
const Fy = "NotificationType";
const Iy = "Names";
const Ly = "OpsItemAccessDeniedException";
const Ry = "OpsItemAlreadyExistsException";
const zy = "OpsItemConflictException";
const By = "OpsItemId";
const Vy = "OpsItemInvalidParameterException";
const Hy = "OpsItemLimitExceededException";
const Uy = "OpsItemNotFoundException";
const Wy = "OpsItemRelatedItemAlreadyExistsException";
const Gy = "OpsItemRelatedItemAssociationNotFoundException";
const Ky = "OpsMetadataAlreadyExistsException";
const qy = "OpsMetadataInvalidArgumentException";
const Jy = "OpsMetadataKeyLimitExceededException";
const Yy = "OpsMetadataLimitExceededException";
const Xy = "OpsMetadataNotFoundException";
const Zy = "OpsMetadataTooManyUpdatesException";
const Qy = "OutputS3BucketName";
const $y = "OutputS3KeyPrefix";
const eb = "OutputS3Region";
const tb = "Option";
const nb = "Output";
const rb = "Overwrite";
const ib = "Parameters";
const ab = "ParameterAlreadyExists";
const ob = "ParameterFilters";
const sb = "ParameterHistoryList";
const cb = "ParameterHistory";
const lb = "ParameterInlinePolicy";
const ub = "ParameterList";
const db = "ParameterLimitExceeded";
const fb = "PoliciesLimitExceededException";
const pb = "ParameterMaxVersionLimitExceeded";
const mb = "ParameterNames";
const hb = "ParameterNotFound";
const gb = "PutParameter";
const _b = "ParameterPolicyList";
const vb = "ParameterPatternMismatchException";
const yb = "PutParameterRequest";
const bb = "PutParameterResult";
const xb = "ParameterStringFilter";
const Sb = "ParameterStringFilterList";
const Cb = "PSParameterValue";
const wb = "PolicyStatus";
const Tb = "PolicyText";
const Eb = "PolicyType";
const Db = "ParameterVersionLabelLimitExceeded";
const Ob = "ParameterVersionNotFound";
const kb = "ParameterVersion";
const Ab = "Parameter";
const jb = "Path";
const Mb = "Policies";
const Nb = "QuotaCode";
const Pb = "ReasonCode";
const Fb = "ResponseCode";
const Ib = "ResourceDataSyncAlreadyExistsException";
const Lb = "ResourceDataSyncConflictException";
const Rb = "ResourceDataSyncCountExceededException";
const zb = "ResourceDataSyncInvalidConfigurationException";
const Bb = "ResourceDataSyncNotFoundException";
const Vb = "RequestedDateTime";
const Hb = "ResponseFinishDateTime";
const Ub = "ResourceId";
const Wb = "ResourceInUseException";
const Gb = "ResourceLimitExceededException";
const Kb = "RemovedLabels";
const qb = "ResourceNotFoundException";
const Jb = "ResourcePolicyConflictException";
const Yb = "ResourcePolicyInvalidParameterException";
const Xb = "ResourcePolicyLimitExceededException";
const Zb = "ResourcePolicyNotFoundException";
const Qb = "ResponseStartDateTime";
const $b = "ResourceTypes";
const ex = "ResourceType";
const tx = "ResourceUri";
const nx = "Recursive";
const rx = "State";
const ix = "ServiceCode";
const ax = "SendCommandRequest";
const ox = "SendCommandResult";
const sx = "SendCommand";
const cx = "StatusDetails";
const lx = "StandardErrorUrl";
const ux = "SyncName";
const dx = "StandardOutputUrl";
const fx = "ServiceQuotaExceededException";
const px = "ServiceRole";
const mx = "ServiceRoleArn";
const hx = "SourceResult";
const gx = "ServiceSettingNotFound";
const _x = "SyncType";
const vx = "SubTypeCountLimitExceededException";
const yx = "StatusUnchanged";
const bx = "Selector";
const xx = "Status";
const Sx = "Tags";
const Cx = "TriggeredAlarms";
const wx = "TargetCount";
const Tx = "ThrottlingException";
const Ex = "TargetInUseException";
const Dx = "TagList";
const Ox = "TooManyTagsError";
const kx = "TooManyUpdates";
const Ax = "TypeName";
const jx = "TargetNotConnected";
const Mx = "TraceOutput";
const Nx = "TotalSizeLimitExceededException";
const Px = "TimeoutSeconds";
const Fx = "Targets";
const Ix = "Tag";
const Lx = "Target";
const Rx = "Tier";
const zx = "Type";
const Bx = "UnsupportedCalendarException";
const Vx = "UnsupportedFeatureRequiredException";
const Hx = "UnsupportedInventoryItemContextException";
const Ux = "UnsupportedInventorySchemaVersionException";
const Wx = "UnsupportedOperationException";
const Gx = "UnsupportedOperatingSystem";
const Kx = "UnsupportedParameterType";
const qx = "UnsupportedPlatformType";
const Jx = "UnlabelParameterVersion";
const Yx = "UnlabelParameterVersionRequest";
const Xx = "UnlabelParameterVersionResult";
const Zx = "Value";
const Qx = "ValidationException";
const $x = "Values";
const eS = "Version";
const tS = "WithDecryption";
const K = "awsQueryError";
const q = "client";
const J = "error";
const nS = "key";
const Y = "message";
const rS = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
const iS = "server";
const aS = "value";
const X = "com.amazonaws.ssm";
const oS = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_8__.t(rS);
var sS = [
	-3,
	rS,
	"SSMServiceException",
	0,
	[],
	[]
];
oS.registerError(sS, H);
const Z = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_8__.t(X);
var cS = [
	-3,
	X,
	Lg,
	{ [J]: q },
	[U],
	[0],
	1
];
Z.registerError(cS, rm);
var lS = [
	-3,
	X,
	Ug,
	{
		[K]: [`AlreadyExistsException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(lS, lm);
var uS = [
	-3,
	X,
	Kg,
	{
		[K]: [`AssociatedInstances`, 400],
		[J]: q
	},
	[],
	[]
];
Z.registerError(uS, $m);
var dS = [
	-3,
	X,
	Fg,
	{
		[K]: [`AssociationAlreadyExists`, 400],
		[J]: q
	},
	[],
	[]
];
Z.registerError(dS, bm);
var fS = [
	-3,
	X,
	zg,
	{
		[K]: [`AssociationDoesNotExist`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(fS, Zm);
var pS = [
	-3,
	X,
	Hg,
	{
		[K]: [`AssociationExecutionDoesNotExist`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(pS, _h);
var mS = [
	-3,
	X,
	qg,
	{
		[K]: [`AssociationLimitExceeded`, 400],
		[J]: q
	},
	[],
	[]
];
Z.registerError(mS, xm);
var hS = [
	-3,
	X,
	e_,
	{
		[K]: [`AssociationVersionLimitExceeded`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(hS, Dg);
var gS = [
	-3,
	X,
	Rg,
	{
		[K]: [`AutomationDefinitionNotApproved`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(gS, wg);
var _S = [
	-3,
	X,
	Bg,
	{
		[K]: [`AutomationDefinitionNotFound`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(_S, bg);
var vS = [
	-3,
	X,
	Vg,
	{
		[K]: [`AutomationDefinitionVersionNotFound`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(vS, xg);
var yS = [
	-3,
	X,
	Wg,
	{
		[K]: [`AutomationExecutionLimitExceeded`, 429],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(yS, Sg);
var bS = [
	-3,
	X,
	Gg,
	{
		[K]: [`AutomationExecutionNotFound`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(bS, bh);
var xS = [
	-3,
	X,
	$g,
	{
		[K]: [`AutomationStepNotFoundException`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(xS, mg);
var SS = [
	-3,
	X,
	__,
	{
		[K]: [`ComplianceTypeCountLimitExceeded`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(SS, Wh);
var CS = [
	-3,
	X,
	a_,
	{
		[K]: [`ConflictException`, 409],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(CS, Am);
var wS = [
	-3,
	X,
	g_,
	{
		[K]: [`CustomSchemaCountLimitExceeded`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(wS, Jh);
var TS = [
	-3,
	X,
	w_,
	{
		[K]: [`DocumentAlreadyExists`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(TS, Mm);
var ES = [
	-3,
	X,
	A_,
	{
		[K]: [`DocumentLimitExceeded`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(ES, Nm);
var DS = [
	-3,
	X,
	N_,
	{
		[K]: [`DocumentPermissionLimit`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(DS, Uh);
var OS = [
	-3,
	X,
	L_,
	{
		[K]: [`DocumentVersionLimitExceeded`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(OS, Ag);
var kS = [
	-3,
	X,
	M_,
	{
		[K]: [`DoesNotExistException`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(kS, vm);
var AS = [
	-3,
	X,
	T_,
	{
		[K]: [`DuplicateDocumentContent`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(AS, jg);
var jS = [
	-3,
	X,
	E_,
	{
		[K]: [`DuplicateDocumentVersionName`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(jS, Mg);
var MS = [
	-3,
	X,
	k_,
	{
		[K]: [`DuplicateInstanceId`, 404],
		[J]: q
	},
	[],
	[]
];
Z.registerError(MS, hm);
var NS = [
	-3,
	X,
	V_,
	{
		[K]: [`FeatureNotAvailableException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(NS, pg);
var PS = [
	-3,
	X,
	tv,
	{
		[K]: [`HierarchyLevelLimitExceededException`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(PS, eg);
var FS = [
	-3,
	X,
	nv,
	{
		[K]: [`HierarchyTypeMismatchException`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(FS, tg);
var IS = [
	-3,
	X,
	Jv,
	{
		[K]: [`IdempotentParameterMismatch`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(IS, Rm);
var LS = [
	-3,
	X,
	qv,
	{
		[K]: [`IncompatiblePolicyException`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(LS, ng);
var RS = [
	-3,
	X,
	ry,
	{
		[K]: [`InternalServerError`, 500],
		[J]: iS
	},
	[U],
	[0]
];
Z.registerError(RS, im);
var zS = [
	-3,
	X,
	rv,
	{
		[K]: [`InvalidActivation`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(zS, Ym);
var BS = [
	-3,
	X,
	ov,
	{
		[K]: [`InvalidActivationId`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(BS, Xm);
var VS = [
	-3,
	X,
	iv,
	{
		[K]: [`InvalidAggregator`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(VS, Fh);
var HS = [
	-3,
	X,
	sv,
	{
		[K]: [`InvalidAllowedPatternException`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(HS, rg);
var US = [
	-3,
	X,
	dv,
	{
		[K]: [`InvalidAssociation`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(US, yg);
var WS = [
	-3,
	X,
	uv,
	{
		[K]: [`InvalidAssociationVersion`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(WS, gh);
var GS = [
	-3,
	X,
	av,
	{
		[K]: [`InvalidAutomationExecutionParameters`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(GS, Cg);
var KS = [
	-3,
	X,
	cv,
	{
		[K]: [`InvalidAutomationSignalException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(KS, hg);
var qS = [
	-3,
	X,
	lv,
	{
		[K]: [`InvalidAutomationStatusUpdateException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(qS, Eg);
var JS = [
	-3,
	X,
	fv,
	{
		[K]: [`InvalidCommandId`, 404],
		[J]: q
	},
	[],
	[]
];
Z.registerError(JS, gm);
var YS = [
	-3,
	X,
	_v,
	{
		[K]: [`InvalidDeleteInventoryParameters`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(YS, th);
var XS = [
	-3,
	X,
	gv,
	{
		[K]: [`InvalidDeletionId`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(XS, Th);
var ZS = [
	-3,
	X,
	mv,
	{
		[K]: [`InvalidDocument`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(ZS, Sm);
var QS = [
	-3,
	X,
	hv,
	{
		[K]: [`InvalidDocumentContent`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(QS, Pm);
var $S = [
	-3,
	X,
	yv,
	{
		[K]: [`InvalidDocumentOperation`, 403],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError($S, eh);
var eC = [
	-3,
	X,
	bv,
	{
		[K]: [`InvalidDocumentSchemaVersion`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(eC, Fm);
var tC = [
	-3,
	X,
	xv,
	{
		[K]: [`InvalidDocumentType`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(tC, Ah);
var nC = [
	-3,
	X,
	Sv,
	{
		[K]: [`InvalidDocumentVersion`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(nC, Cm);
var rC = [
	-3,
	X,
	Cv,
	{
		[K]: [`InvalidFilter`, 441],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(rC, mh);
var iC = [
	-3,
	X,
	wv,
	{
		[K]: [`InvalidFilterKey`, 400],
		[J]: q
	},
	[],
	[]
];
Z.registerError(iC, vh);
var aC = [
	-3,
	X,
	Tv,
	{
		[K]: [`InvalidFilterOption`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(aC, Eh);
var oC = [
	-3,
	X,
	Ev,
	{
		[K]: [`InvalidFilterValue`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(oC, yh);
var sC = [
	-3,
	X,
	Av,
	{
		[K]: [`InvalidInstanceId`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(sC, _m);
var cC = [
	-3,
	X,
	Mv,
	{
		[K]: [`InvalidInstanceInformationFilterValue`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(cC, Ch);
var lC = [
	-3,
	X,
	Nv,
	{
		[K]: [`InvalidInstancePropertyFilterValue`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(lC, wh);
var uC = [
	-3,
	X,
	kv,
	{
		[K]: [`InvalidInventoryGroup`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(uC, Ih);
var dC = [
	-3,
	X,
	jv,
	{
		[K]: [`InvalidInventoryItemContext`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(dC, Yh);
var fC = [
	-3,
	X,
	Pv,
	{
		[K]: [`InvalidInventoryRequest`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(fC, nh);
var pC = [
	-3,
	X,
	Ov,
	{
		[K]: [`InvalidItemContent`, 400],
		[J]: q
	},
	[Ax, U],
	[0, 0]
];
Z.registerError(pC, Gh);
var mC = [
	-3,
	X,
	Iv,
	{
		[K]: [`InvalidKeyId`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(mC, Rh);
var hC = [
	-3,
	X,
	Bv,
	{
		[K]: [`InvalidNextToken`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(hC, hh);
var gC = [
	-3,
	X,
	zv,
	{
		[K]: [`InvalidNotificationConfig`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(gC, gg);
var _C = [
	-3,
	X,
	Vv,
	{
		[K]: [`InvalidOption`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(_C, rh);
var vC = [
	-3,
	X,
	Hv,
	{
		[K]: [`InvalidOutputFolder`, 400],
		[J]: q
	},
	[],
	[]
];
Z.registerError(vC, _g);
var yC = [
	-3,
	X,
	Uv,
	{
		[K]: [`InvalidOutputLocation`, 400],
		[J]: q
	},
	[],
	[]
];
Z.registerError(yC, wm);
var bC = [
	-3,
	X,
	Wv,
	{
		[K]: [`InvalidParameters`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(bC, ym);
var xC = [
	-3,
	X,
	Xv,
	{
		[K]: [`InvalidPermissionType`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(xC, xh);
var SC = [
	-3,
	X,
	Yv,
	{
		[K]: [`InvalidPluginName`, 404],
		[J]: q
	},
	[],
	[]
];
Z.registerError(SC, Mh);
var CC = [
	-3,
	X,
	Gv,
	{
		[K]: [`InvalidPolicyAttributeException`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(CC, ig);
var wC = [
	-3,
	X,
	Zv,
	{
		[K]: [`InvalidPolicyTypeException`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(wC, ag);
var TC = [
	-3,
	X,
	ey,
	{
		[K]: [`InvalidResourceId`, 400],
		[J]: q
	},
	[],
	[]
];
Z.registerError(TC, am);
var EC = [
	-3,
	X,
	ty,
	{
		[K]: [`InvalidResourceType`, 400],
		[J]: q
	},
	[],
	[]
];
Z.registerError(EC, om);
var DC = [
	-3,
	X,
	$v,
	{
		[K]: [`InvalidResultAttribute`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(DC, Lh);
var OC = [
	-3,
	X,
	Qv,
	{
		[K]: [`InvalidRole`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(OC, vg);
var kC = [
	-3,
	X,
	ny,
	{
		[K]: [`InvalidSchedule`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(kC, Tm);
var AC = [
	-3,
	X,
	ay,
	{
		[K]: [`InvalidTag`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(AC, Em);
var jC = [
	-3,
	X,
	cy,
	{
		[K]: [`InvalidTarget`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(jC, Dm);
var MC = [
	-3,
	X,
	oy,
	{
		[K]: [`InvalidTargetMaps`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(MC, Om);
var NC = [
	-3,
	X,
	sy,
	{
		[K]: [`InvalidTypeName`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(NC, ih);
var PC = [
	-3,
	X,
	ly,
	{
		[K]: [`InvalidUpdate`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(PC, Og);
var FC = [
	-3,
	X,
	vv,
	{
		[K]: [`InvocationDoesNotExist`, 400],
		[J]: q
	},
	[],
	[]
];
Z.registerError(FC, Nh);
var IC = [
	-3,
	X,
	pv,
	{
		[K]: [`ItemContentMismatch`, 400],
		[J]: q
	},
	[Ax, U],
	[0, 0]
];
Z.registerError(IC, Xh);
var LC = [
	-3,
	X,
	iy,
	{
		[K]: [`ItemSizeLimitExceeded`, 400],
		[J]: q
	},
	[Ax, U],
	[0, 0]
];
Z.registerError(LC, Kh);
var RC = [
	-3,
	X,
	Ay,
	{
		[K]: [`MalformedResourcePolicyDocumentException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(RC, lh);
var zC = [
	-3,
	X,
	Dy,
	{
		[K]: [`MaxDocumentSizeExceeded`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(zC, Im);
var BC = [
	-3,
	X,
	Py,
	{
		[K]: [`NoLongerSupported`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(BC, Lm);
var VC = [
	-3,
	X,
	Ly,
	{
		[K]: [`OpsItemAccessDeniedException`, 403],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(VC, Bm);
var HC = [
	-3,
	X,
	Ry,
	{
		[K]: [`OpsItemAlreadyExistsException`, 400],
		[J]: q
	},
	[U, By],
	[0, 0]
];
Z.registerError(HC, Vm);
var UC = [
	-3,
	X,
	zy,
	{
		[K]: [`OpsItemConflictException`, 409],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(UC, um);
var WC = [
	-3,
	X,
	Vy,
	{
		[K]: [`OpsItemInvalidParameterException`, 400],
		[J]: q
	},
	[mb, U],
	[64, 0]
];
Z.registerError(WC, dm);
var GC = [
	-3,
	X,
	Hy,
	{
		[K]: [`OpsItemLimitExceededException`, 400],
		[J]: q
	},
	[
		$b,
		fy,
		wy,
		U
	],
	[
		64,
		1,
		0,
		0
	]
];
Z.registerError(GC, fm);
var KC = [
	-3,
	X,
	Uy,
	{
		[K]: [`OpsItemNotFoundException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(KC, pm);
var qC = [
	-3,
	X,
	Wy,
	{
		[K]: [`OpsItemRelatedItemAlreadyExistsException`, 400],
		[J]: q
	},
	[
		U,
		tx,
		By
	],
	[
		0,
		0,
		0
	]
];
Z.registerError(qC, mm);
var JC = [
	-3,
	X,
	Gy,
	{
		[K]: [`OpsItemRelatedItemAssociationNotFoundException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(JC, Dh);
var YC = [
	-3,
	X,
	Ky,
	{
		[K]: [`OpsMetadataAlreadyExistsException`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(YC, Hm);
var XC = [
	-3,
	X,
	qy,
	{
		[K]: [`OpsMetadataInvalidArgumentException`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(XC, Um);
var ZC = [
	-3,
	X,
	Jy,
	{
		[K]: [`OpsMetadataKeyLimitExceededException`, 429],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(ZC, Ng);
var QC = [
	-3,
	X,
	Yy,
	{
		[K]: [`OpsMetadataLimitExceededException`, 429],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(QC, Wm);
var $C = [
	-3,
	X,
	Xy,
	{
		[K]: [`OpsMetadataNotFoundException`, 404],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError($C, ah);
var ew = [
	-3,
	X,
	Zy,
	{
		[K]: [`OpsMetadataTooManyUpdatesException`, 429],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(ew, Gm);
var tw = [
	-3,
	X,
	ab,
	{
		[K]: [`ParameterAlreadyExists`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(tw, og);
var nw = [
	-3,
	X,
	db,
	{
		[K]: [`ParameterLimitExceeded`, 429],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(nw, sg);
var rw = [
	-3,
	X,
	pb,
	{
		[K]: [`ParameterMaxVersionLimitExceeded`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(rw, cg);
var iw = [
	-3,
	X,
	hb,
	{
		[K]: [`ParameterNotFound`, 404],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(iw, oh);
var aw = [
	-3,
	X,
	vb,
	{
		[K]: [`ParameterPatternMismatchException`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(aw, lg);
var ow = [
	-3,
	X,
	Db,
	{
		[K]: [`ParameterVersionLabelLimitExceeded`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(ow, Vh);
var sw = [
	-3,
	X,
	Ob,
	{
		[K]: [`ParameterVersionNotFound`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(sw, zh);
var cw = [
	-3,
	X,
	fb,
	{
		[K]: [`PoliciesLimitExceededException`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(cw, ug);
var lw = [
	-3,
	X,
	Ib,
	{
		[K]: [`ResourceDataSyncAlreadyExists`, 400],
		[J]: q
	},
	[ux],
	[0]
];
Z.registerError(lw, Km);
var uw = [
	-3,
	X,
	Lb,
	{
		[K]: [`ResourceDataSyncConflictException`, 409],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(uw, Pg);
var dw = [
	-3,
	X,
	Rb,
	{
		[K]: [`ResourceDataSyncCountExceeded`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(dw, qm);
var fw = [
	-3,
	X,
	zb,
	{
		[K]: [`ResourceDataSyncInvalidConfiguration`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(fw, Jm);
var pw = [
	-3,
	X,
	Bb,
	{
		[K]: [`ResourceDataSyncNotFound`, 404],
		[J]: q
	},
	[
		ux,
		_x,
		U
	],
	[
		0,
		0,
		0
	]
];
Z.registerError(pw, ch);
var mw = [
	-3,
	X,
	Wb,
	{
		[K]: [`ResourceInUseException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(mw, sh);
var hw = [
	-3,
	X,
	Gb,
	{
		[K]: [`ResourceLimitExceededException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(hw, zm);
var gw = [
	-3,
	X,
	qb,
	{
		[K]: [`ResourceNotFoundException`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(gw, Qm);
var _w = [
	-3,
	X,
	Jb,
	{
		[K]: [`ResourcePolicyConflictException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(_w, uh);
var vw = [
	-3,
	X,
	Yb,
	{
		[K]: [`ResourcePolicyInvalidParameterException`, 400],
		[J]: q
	},
	[mb, U],
	[64, 0]
];
Z.registerError(vw, dh);
var yw = [
	-3,
	X,
	Xb,
	{
		[K]: [`ResourcePolicyLimitExceededException`, 400],
		[J]: q
	},
	[
		fy,
		wy,
		U
	],
	[
		1,
		0,
		0
	]
];
Z.registerError(yw, fg);
var bw = [
	-3,
	X,
	Zb,
	{
		[K]: [`ResourcePolicyNotFoundException`, 404],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(bw, fh);
var xw = [
	-3,
	X,
	fx,
	{ [J]: q },
	[
		U,
		Nb,
		ix,
		Ub,
		ex
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
Z.registerError(xw, jm);
var Sw = [
	-3,
	X,
	gx,
	{
		[K]: [`ServiceSettingNotFound`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(Sw, Bh);
var Cw = [
	-3,
	X,
	yx,
	{
		[K]: [`StatusUnchanged`, 400],
		[J]: q
	},
	[],
	[]
];
Z.registerError(Cw, kg);
var ww = [
	-3,
	X,
	vx,
	{
		[K]: [`SubTypeCountLimitExceeded`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(ww, Zh);
var Tw = [
	-3,
	X,
	Ex,
	{
		[K]: [`TargetInUseException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(Tw, ph);
var Ew = [
	-3,
	X,
	jx,
	{
		[K]: [`TargetNotConnected`, 430],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(Ew, Tg);
var Dw = [
	-3,
	X,
	Tx,
	{ [J]: q },
	[
		U,
		Nb,
		ix
	],
	[
		0,
		0,
		0
	],
	1
];
Z.registerError(Dw, Oh);
var Ow = [
	-3,
	X,
	Ox,
	{
		[K]: [`TooManyTagsError`, 400],
		[J]: q
	},
	[],
	[]
];
Z.registerError(Ow, sm);
var kw = [
	-3,
	X,
	kx,
	{
		[K]: [`TooManyUpdates`, 429],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(kw, cm);
var Aw = [
	-3,
	X,
	Nx,
	{
		[K]: [`TotalSizeLimitExceeded`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(Aw, qh);
var jw = [
	-3,
	X,
	Bx,
	{
		[K]: [`UnsupportedCalendarException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(jw, jh);
var Mw = [
	-3,
	X,
	Vx,
	{
		[K]: [`UnsupportedFeatureRequiredException`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(Mw, Ph);
var Nw = [
	-3,
	X,
	Hx,
	{
		[K]: [`UnsupportedInventoryItemContext`, 400],
		[J]: q
	},
	[Ax, U],
	[0, 0]
];
Z.registerError(Nw, Qh);
var Pw = [
	-3,
	X,
	Ux,
	{
		[K]: [`UnsupportedInventorySchemaVersion`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(Pw, $h);
var Fw = [
	-3,
	X,
	Gx,
	{
		[K]: [`UnsupportedOperatingSystem`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(Fw, Sh);
var Iw = [
	-3,
	X,
	Wx,
	{
		[K]: [`UnsupportedOperation`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(Iw, Hh);
var Lw = [
	-3,
	X,
	Kx,
	{
		[K]: [`UnsupportedParameterType`, 400],
		[J]: q
	},
	[Y],
	[0]
];
Z.registerError(Lw, dg);
var Rw = [
	-3,
	X,
	qx,
	{
		[K]: [`UnsupportedPlatformType`, 400],
		[J]: q
	},
	[U],
	[0]
];
Z.registerError(Rw, km);
var zw = [
	-3,
	X,
	Qx,
	{
		[K]: [`ValidationException`, 400],
		[J]: q
	},
	[U, Pb],
	[0, 0]
];
Z.registerError(zw, kh);
const Bw = [oS, Z];
var Vw = [
	0,
	X,
	Cb,
	8,
	0
];
var Hw = [
	3,
	X,
	t_,
	0,
	[W],
	[0],
	1
];
var Uw = [
	3,
	X,
	Ig,
	0,
	[n_, Kv],
	[() => CT, 2],
	1
];
var Ww = [
	3,
	X,
	Qg,
	0,
	[W, rx],
	[0, 0],
	2
];
var Gw = [
	3,
	X,
	y_,
	0,
	[v_, b_],
	[0, 2]
];
var Kw = [
	3,
	X,
	r_,
	0,
	[
		c_,
		j_,
		I_,
		x_,
		z_,
		ib,
		Fv,
		Fx,
		Vb,
		xx,
		cx,
		eb,
		Qy,
		$y,
		Ey,
		Oy,
		wx,
		i_,
		B_,
		P_,
		px,
		My,
		y_,
		Px,
		Ig,
		Cx
	],
	[
		0,
		0,
		0,
		0,
		4,
		[() => FT, 0],
		64,
		() => PT,
		4,
		0,
		0,
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
		() => uT,
		() => Gw,
		1,
		() => Uw,
		() => wT
	]
];
var qw = [
	3,
	X,
	o_,
	0,
	[nS, aS],
	[0, 0],
	2
];
var Jw = [
	3,
	X,
	u_,
	0,
	[
		c_,
		Dv,
		Rv,
		x_,
		j_,
		I_,
		Vb,
		xx,
		cx,
		Mx,
		dx,
		lx,
		p_,
		px,
		My,
		y_
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		0,
		() => OT,
		0,
		() => uT,
		() => Gw
	]
];
var Yw = [
	3,
	X,
	h_,
	0,
	[
		W,
		xx,
		cx,
		Fb,
		Qb,
		Hb,
		nb,
		dx,
		lx,
		eb,
		Qy,
		$y
	],
	[
		0,
		0,
		0,
		1,
		4,
		4,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var Xw = [
	3,
	X,
	q_,
	0,
	[
		W,
		tS,
		ky,
		G
	],
	[
		0,
		2,
		1,
		0
	],
	1
];
var Zw = [
	3,
	X,
	J_,
	0,
	[ib, G],
	[[() => kT, 0], 0]
];
var Qw = [
	3,
	X,
	Y_,
	0,
	[W, tS],
	[0, 2],
	1
];
var $w = [
	3,
	X,
	X_,
	0,
	[Ab],
	[[() => dT, 0]]
];
var eT = [
	3,
	X,
	W_,
	0,
	[
		jb,
		nx,
		ob,
		tS,
		ky,
		G
	],
	[
		0,
		2,
		() => MT,
		2,
		1,
		0
	],
	1
];
var tT = [
	3,
	X,
	G_,
	0,
	[ib, G],
	[[() => AT, 0], 0]
];
var nT = [
	3,
	X,
	Z_,
	0,
	[Iy, tS],
	[64, 2],
	1
];
var rT = [
	3,
	X,
	Q_,
	0,
	[ib, Wv],
	[[() => AT, 0], 64]
];
var iT = [
	3,
	X,
	Sy,
	0,
	[
		W,
		Ty,
		kb
	],
	[
		0,
		64,
		1
	],
	2
];
var aT = [
	3,
	X,
	Cy,
	0,
	[Lv, kb],
	[64, 1]
];
var oT = [
	3,
	X,
	my,
	0,
	[
		c_,
		Dv,
		ky,
		G,
		H_,
		R_
	],
	[
		0,
		0,
		1,
		0,
		() => TT,
		2
	]
];
var sT = [
	3,
	X,
	hy,
	0,
	[d_, G],
	[() => ET, 0]
];
var cT = [
	3,
	X,
	gy,
	0,
	[
		c_,
		Dv,
		ky,
		G,
		H_
	],
	[
		0,
		0,
		1,
		0,
		() => TT
	]
];
var lT = [
	3,
	X,
	_y,
	0,
	[S_, G],
	[[() => DT, 0], 0]
];
var uT = [
	3,
	X,
	My,
	0,
	[
		jy,
		Ny,
		Fy
	],
	[
		0,
		64,
		0
	]
];
var dT = [
	3,
	X,
	Ab,
	0,
	[
		W,
		zx,
		Zx,
		eS,
		bx,
		hx,
		yy,
		Xg,
		F_
	],
	[
		0,
		0,
		[() => Vw, 0],
		1,
		0,
		0,
		4,
		0,
		0
	]
];
var fT = [
	3,
	X,
	cb,
	0,
	[
		W,
		zx,
		dy,
		yy,
		by,
		C_,
		Zx,
		Yg,
		eS,
		Ty,
		Rx,
		Mb,
		F_
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		[() => Vw, 0],
		0,
		1,
		64,
		0,
		() => jT,
		0
	]
];
var pT = [
	3,
	X,
	lb,
	0,
	[
		Tb,
		Eb,
		wb
	],
	[
		0,
		0,
		0
	]
];
var mT = [
	3,
	X,
	xb,
	0,
	[
		uy,
		tb,
		$x
	],
	[
		0,
		0,
		64
	],
	1
];
var hT = [
	3,
	X,
	yb,
	0,
	[
		W,
		Zx,
		C_,
		zx,
		dy,
		rb,
		Yg,
		Sx,
		Rx,
		Mb,
		F_
	],
	[
		0,
		[() => Vw, 0],
		0,
		0,
		0,
		2,
		0,
		() => NT,
		0,
		0,
		0
	],
	2
];
var gT = [
	3,
	X,
	bb,
	0,
	[eS, Rx],
	[1, 0]
];
var _T = [
	3,
	X,
	ax,
	0,
	[
		j_,
		Fv,
		Fx,
		I_,
		D_,
		O_,
		Px,
		x_,
		ib,
		eb,
		Qy,
		$y,
		Ey,
		Oy,
		mx,
		My,
		y_,
		Ig
	],
	[
		0,
		64,
		() => PT,
		0,
		0,
		0,
		1,
		0,
		[() => FT, 0],
		0,
		0,
		0,
		0,
		0,
		0,
		() => uT,
		() => Gw,
		() => Uw
	],
	1
];
var vT = [
	3,
	X,
	ox,
	0,
	[r_],
	[[() => Kw, 0]]
];
var yT = [
	3,
	X,
	Ix,
	0,
	[uy, Zx],
	[0, 0],
	2
];
var bT = [
	3,
	X,
	Lx,
	0,
	[uy, $x],
	[0, 64]
];
var xT = [
	3,
	X,
	Yx,
	0,
	[
		W,
		kb,
		Ty
	],
	[
		0,
		1,
		64
	],
	3
];
var ST = [
	3,
	X,
	Xx,
	0,
	[Kb, Lv],
	[64, 64]
];
var CT = [
	1,
	X,
	Jg,
	0,
	() => Hw
];
var wT = [
	1,
	X,
	Zg,
	0,
	() => Ww
];
var TT = [
	1,
	X,
	s_,
	0,
	() => qw
];
var ET = [
	1,
	X,
	l_,
	0,
	() => Jw
];
var DT = [
	1,
	X,
	f_,
	0,
	[() => Kw, 0]
];
var OT = [
	1,
	X,
	m_,
	0,
	() => Yw
];
var kT = [
	1,
	X,
	sb,
	0,
	[() => fT, 0]
];
var AT = [
	1,
	X,
	ub,
	0,
	[() => dT, 0]
];
var jT = [
	1,
	X,
	_b,
	0,
	() => pT
];
var MT = [
	1,
	X,
	Sb,
	0,
	() => mT
];
var NT = [
	1,
	X,
	Dx,
	0,
	() => yT
];
var PT = [
	1,
	X,
	Fx,
	0,
	() => bT
];
var FT = [
	2,
	X,
	ib,
	8,
	0,
	64
];
var IT = [
	9,
	X,
	$_,
	0,
	() => Qw,
	() => $w
];
var LT = [
	9,
	X,
	K_,
	0,
	() => Xw,
	() => Zw
];
var RT = [
	9,
	X,
	ev,
	0,
	() => nT,
	() => rT
];
var zT = [
	9,
	X,
	U_,
	0,
	() => eT,
	() => tT
];
var BT = [
	9,
	X,
	xy,
	0,
	() => iT,
	() => aT
];
var VT = [
	9,
	X,
	py,
	0,
	() => oT,
	() => sT
];
var HT = [
	9,
	X,
	vy,
	0,
	() => cT,
	() => lT
];
var UT = [
	9,
	X,
	gb,
	0,
	() => hT,
	() => gT
];
var WT = [
	9,
	X,
	sx,
	0,
	() => _T,
	() => vT
];
var GT = [
	9,
	X,
	Jx,
	0,
	() => xT,
	() => ST
];
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (e) => {
	return {
		apiVersion: "2014-11-06",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSMHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.Q(),
		protocol: e?.protocol ?? _paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.r,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ssm",
			errorTypeRegistries: Bw,
			xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/",
			version: "2014-11-06",
			serviceTarget: "AmazonSSM"
		},
		serviceId: e?.serviceId ?? "SSM",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_8__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_8__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/runtimeConfig.js
const getRuntimeConfig = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.nt);
	const n = getRuntimeConfig$1(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.mt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_13__.i,
		defaultSocketTimeout: (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_6__.i)(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.p)({
			serviceId: n.serviceId,
			clientVersion: Bp
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_9__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_9__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_10__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.f, r)
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
	const n = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.l)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.$)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.A)(e), getHttpAuthExtensionConfiguration(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.u)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.et)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.j)(n), resolveHttpAuthRuntimeConfig(n));
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/SSMClient.js
var SSMClient = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters(t);
		const r = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.b)(n);
		const i = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.v)(r);
		const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.J)(i);
		const o = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.O)(a);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.V)(o);
		const c = resolveHttpAuthSchemeConfig(s);
		const l = resolveRuntimeExtensions(c, e?.extensions || []);
		this.config = l;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultSSMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commandBuilder.js
const Q = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.Z)(zp, "AmazonSSM", "SSMClient", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B);
const $ = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParameterCommand.js
var GetParameterCommand = class extends Q($, _mw0, "GetParameter", IT) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParameterHistoryCommand.js
var GetParameterHistoryCommand = class extends Q($, _mw0, "GetParameterHistory", LT) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParametersByPathCommand.js
var GetParametersByPathCommand = class extends Q($, _mw0, "GetParametersByPath", zT) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParametersCommand.js
var GetParametersCommand = class extends Q($, _mw0, "GetParameters", RT) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/LabelParameterVersionCommand.js
var LabelParameterVersionCommand = class extends Q($, _mw0, "LabelParameterVersion", BT) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/PutParameterCommand.js
var PutParameterCommand = class extends Q($, _mw0, "PutParameter", UT) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/UnlabelParameterVersionCommand.js
var UnlabelParameterVersionCommand = class extends Q($, _mw0, "UnlabelParameterVersion", GT) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/pagination/GetParameterHistoryPaginator.js
const KT = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.a)(SSMClient, GetParameterHistoryCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/pagination/GetParametersByPathPaginator.js
const qT = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.a)(SSMClient, GetParametersByPathCommand, "NextToken", "NextToken", "MaxResults");
// packages/aws/src/ssm/client.ts
const JT = 4;
const YT = 50;
const XT = 10;
const newest = async (e, t) => {
	const n = new Map();
	for (const r of (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.p)([...new Set(t)], XT)) for (const { Name: t = "", Selector: i = "", ...a } of (await e.send(new GetParametersCommand({ Names: r }))).Parameters ?? []) n.set(`${t}${i}`, newestVersion(a));
	return n;
};
const getParameter = async (e, t) => {
	try {
		return (await e.send(new GetParameterCommand({ Name: t }))).Parameter;
	} catch (e) {
		if (e instanceof oh) return void 0;
		throw e;
	}
};
const newestOne = async (e, t) => {
	try {
		return (await newest(e, [t])).get(t);
	} catch (n) {
		if (!(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_4__.r)(n)) throw n;
		const r = await getParameter(e, t).catch((e) => Promise.reject((0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_4__.r)(e) ? n : e));
		return r && newestVersion(r);
	}
};
const ssm = (e) => {
	const t = new SSMClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_13__.n)(e));
	const n = new SSMClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_13__.t)(e));
	const { clock: r } = e;
	return {
		async history(e) {
			try {
				const n = KT({
					client: t,
					pageSize: YT
				}, { Name: e });
				return (await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.n)(n, (e) => e.Parameters?.map(versionOf))).sort((e, t) => e.version - t.version);
			} catch (e) {
				if (e instanceof oh) return [];
				throw e;
			}
		},
		async value(e) {
			return (await getParameter(t, e))?.Value;
		},
		newest: (e) => newest(t, e),
		newestOne: (e) => newestOne(t, e),
		async under(e) {
			const n = qT({
				client: t,
				pageSize: XT
			}, { Path: e });
			return (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_12__.n)(n, (e) => e.Parameters?.map(({ Name: e = "", Value: t = "" }) => ({
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
				if ((0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_4__.n)(n) !== "throttled" || s >= JT || r.cancelled()) throw n;
				await r.sleep((0,_back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_15__.t)((0,_back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_15__.n)(e.seed + s), s));
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
