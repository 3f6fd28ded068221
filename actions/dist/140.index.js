export const id = 140;
export const ids = [140];
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

/***/ 1140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GetRoleCredentialsCommand: () => (/* binding */ GetRoleCredentialsCommand),
/* harmony export */   SSOClient: () => (/* binding */ SSOClient)
/* harmony export */ });
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7010);
/* harmony import */ var _package_BI4imxdI_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1428);
/* harmony import */ var _FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1848);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6997);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1589);
/* harmony import */ var _AwsRestJsonProtocol_PGt3Ku_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1879);
/* harmony import */ var _noAuth_D1L0pBVI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2619);








// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthSchemeProvider.js
const defaultSSOHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__._t)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "awsssoportal",
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
const defaultSSOHttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		case "GetRoleCredentials":
			t.push(createSmithyApiNoAuthHttpAuthOption(e));
			break;
		default: t.push(createAwsAuthSigv4HttpAuthOption(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig = (e) => {
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "awsssoportal"
	});
};
const Ne = {
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
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/bdd.js
const j = "ref";
const M = -1;
const N = true;
const P = "isSet";
const F = "PartitionResult";
const I = "booleanEquals";
const L = "getAttr";
const R = { [j]: "Endpoint" };
const z = { [j]: F };
const B = {};
const V = [{ [j]: "Region" }];
const H = {
	conditions: [
		[P, [R]],
		[P, V],
		[
			"aws.partition",
			V,
			F
		],
		[I, [{ [j]: "UseFIPS" }, N]],
		[I, [{ [j]: "UseDualStack" }, N]],
		[I, [{
			fn: L,
			argv: [z, "supportsDualStack"]
		}, N]],
		[I, [{
			fn: L,
			argv: [z, "supportsFIPS"]
		}, N]],
		["stringEquals", [{
			fn: L,
			argv: [z, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[M],
		[M, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[M, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[R, B],
		["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", B],
		[M, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://portal.sso.{Region}.amazonaws.com", B],
		["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", B],
		[M, "FIPS is enabled but this partition does not support FIPS"],
		["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", B],
		[M, "DualStack is enabled but this partition does not support DualStack"],
		["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", B],
		[M, "Invalid Configuration: Missing Region"]
	]
};
const Pe = 2;
const Fe = new Int32Array([
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
const Ie = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.G.from(Fe, Pe, H.conditions, H.results);
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/endpointResolver.js
const Le = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return Le.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.H)(Ie, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.d;
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/SSOServiceException.js
var U = class SSOServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, SSOServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/errors.js
var Re = class InvalidRequestException extends U {
	static shapeId = "com.amazonaws.sso#InvalidRequestException";
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
var ze = class ResourceNotFoundException extends U {
	static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
};
var Be = class TooManyRequestsException extends U {
	static shapeId = "com.amazonaws.sso#TooManyRequestsException";
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
var Ve = class UnauthorizedException extends U {
	static shapeId = "com.amazonaws.sso#UnauthorizedException";
	name = "UnauthorizedException";
	$fault = "client";
	constructor(e) {
		super({
			name: "UnauthorizedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnauthorizedException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/schemas/schemas_0.js
const He = "AccessTokenType";
const Ue = "GetRoleCredentials";
const We = "GetRoleCredentialsRequest";
const Ge = "GetRoleCredentialsResponse";
const Ke = "InvalidRequestException";
const qe = "RoleCredentials";
const Je = "ResourceNotFoundException";
const Ye = "SecretAccessKeyType";
const Xe = "SessionTokenType";
const Ze = "TooManyRequestsException";
const Qe = "UnauthorizedException";
const $e = "accountId";
const et = "accessKeyId";
const tt = "accessToken";
const nt = "account_id";
const W = "client";
const G = "error";
const rt = "expiration";
const it = "http";
const K = "httpError";
const at = "httpHeader";
const q = "httpQuery";
const J = "message";
const ot = "roleCredentials";
const st = "roleName";
const ct = "role_name";
const Y = "smithy.ts.sdk.synthetic.com.amazonaws.sso";
const lt = "secretAccessKey";
const ut = "sessionToken";
const dt = "x-amz-sso_bearer_token";
const X = "com.amazonaws.sso";
const Z = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.t(Y);
var ft = [
	-3,
	Y,
	"SSOServiceException",
	0,
	[],
	[]
];
Z.registerError(ft, U);
const Q = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.t(X);
var pt = [
	-3,
	X,
	Ke,
	{
		[G]: W,
		[K]: 400
	},
	[J],
	[0]
];
Q.registerError(pt, Re);
var mt = [
	-3,
	X,
	Je,
	{
		[G]: W,
		[K]: 404
	},
	[J],
	[0]
];
Q.registerError(mt, ze);
var ht = [
	-3,
	X,
	Ze,
	{
		[G]: W,
		[K]: 429
	},
	[J],
	[0]
];
Q.registerError(ht, Be);
var gt = [
	-3,
	X,
	Qe,
	{
		[G]: W,
		[K]: 401
	},
	[J],
	[0]
];
Q.registerError(gt, Ve);
const _t = [Z, Q];
var vt = [
	0,
	X,
	He,
	8,
	0
];
var $ = [
	0,
	X,
	Ye,
	8,
	0
];
var yt = [
	0,
	X,
	Xe,
	8,
	0
];
var bt = [
	3,
	X,
	We,
	0,
	[
		st,
		$e,
		tt
	],
	[
		[0, { [q]: ct }],
		[0, { [q]: nt }],
		[() => vt, { [at]: dt }]
	],
	3
];
var xt = [
	3,
	X,
	Ge,
	0,
	[ot],
	[[() => St, 0]]
];
var St = [
	3,
	X,
	qe,
	0,
	[
		et,
		lt,
		ut,
		rt
	],
	[
		0,
		[() => $, 0],
		[() => yt, 0],
		1
	]
];
var Ct = [
	9,
	X,
	Ue,
	{ [it]: [
		"GET",
		"/federation/credentials",
		200
	] },
	() => bt,
	() => xt
];
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.shared.js
const getRuntimeConfig$1 = (e) => {
	return {
		apiVersion: "2019-06-10",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.o()
		}, {
			schemeId: "smithy.api#noAuth",
			identityProvider: (e) => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new _noAuth_D1L0pBVI_js__WEBPACK_IMPORTED_MODULE_6__.t()
		}],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.Q(),
		protocol: e?.protocol ?? _AwsRestJsonProtocol_PGt3Ku_js__WEBPACK_IMPORTED_MODULE_5__.t,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sso",
			errorTypeRegistries: _t,
			version: "2019-06-10",
			serviceTarget: "SWBPortalService"
		},
		serviceId: e?.serviceId ?? "SSO",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.n
	};
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.js
const getRuntimeConfig = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.nt);
	const n = getRuntimeConfig$1(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.mt,
		defaultSocketTimeout: (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_2__.i)(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.p)({
			serviceId: n.serviceId,
			clientVersion: _package_BI4imxdI_js__WEBPACK_IMPORTED_MODULE_7__.t
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_4__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_4__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthExtensionConfiguration.js
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
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeExtensions.js
const resolveRuntimeExtensions = (n, r) => {
	const i = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.l)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.$)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.A)(n), getHttpAuthExtensionConfiguration(n));
	r.forEach((e) => e.configure(i));
	return Object.assign(n, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.u)(i), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.et)(i), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.j)(i), resolveHttpAuthRuntimeConfig(i));
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSOClient.js
var SSOClient = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters(t);
		const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.b)(n);
		const o = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.v)(a);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.J)(o);
		const c = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.O)(s);
		const l = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.V)(c);
		const u = resolveHttpAuthSchemeConfig(l);
		const d = resolveRuntimeExtensions(u, e?.extensions || []);
		this.config = d;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commandBuilder.js
const wt = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.Z)(Ne, "SWBPortalService", "SSOClient", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.B);
const Tt = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/GetRoleCredentialsCommand.js
var GetRoleCredentialsCommand = class extends wt(Tt, _mw0, "GetRoleCredentials", Ct) {};



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



/***/ })

};
