export const id = 996;
export const ids = [996];
export const modules = {

/***/ 6417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ AwsQueryProtocol)
/* harmony export */ });
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);
/* harmony import */ var _RpcProtocol_3fFqlI24_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1496);
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2226);
/* harmony import */ var _FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1848);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1589);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7010);






// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
const getValueFromTextNode = (e) => {
	const t = "#text";
	for (const n in e) {
		if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_2__.r)(e, n)) continue;
		if (e[n][t] !== void 0) e[n] = e[n][t];
		else if (typeof e[n] === "object" && e[n] !== null) e[n] = getValueFromTextNode(e[n]);
	}
	return e;
};
// node_modules/.pnpm/@aws-sdk+xml-builder@3.972.43/node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey$1(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function parseXML(e) {
	return new m(e).parse();
}
var m = class AwsXmlParser {
	x;
	i = 0;
	z;
	constructor(e) {
		this.x = e;
		this.x = e.replace(/\r\n?/g, "\n");
		this.z = this.x.length;
	}
	parse() {
		const e = this;
		const { z: t } = e;
		while (e.i < t) {
			e.trim();
			if (e.i >= t) break;
			if (e.isNext("<?")) {
				e.readTo("?>");
				e.trim();
			} else if (e.isNext("<!--")) {
				e.readTo("-->");
				e.trim();
			} else if (e.isNext("<!DOCTYPE", false)) {
				e.skipDoctype();
				e.trim();
			} else if (e.x[e.i] === "<") {
				const t = e.parseTag();
				return { [t.tag]: t.value };
			} else throw new Error("@aws-sdk XML parse error: unexpected content.");
		}
		throw new Error("@aws-sdk XML parse error: no root element.");
	}
	isNext(e, t = true) {
		const n = this;
		if (t) return n.x.startsWith(e, n.i);
		return n.x.toLowerCase().startsWith(e.toLowerCase(), n.i);
	}
	readTo(e) {
		const t = this;
		const n = t.x.indexOf(e, t.i);
		if (n === -1) throw new Error(`@aws-sdk XML parse error: expected "${e}" not found.`);
		const r = t.x.slice(t.i, n);
		t.i = n + e.length;
		return r;
	}
	trim() {
		const e = this;
		while (e.i < e.z && " 	\r\n".includes(e.x[e.i])) ++e.i;
	}
	readAttrValue() {
		const e = this;
		const t = e.x[e.i];
		++e.i;
		let n = "";
		while (e.i < e.z && e.x[e.i] !== t) n += e.x[e.i++];
		++e.i;
		return e.decodeEntities(n);
	}
	parseTag() {
		const e = this;
		++e.i;
		let t = "";
		while (e.i < e.z && !" 	\r\n>/".includes(e.x[e.i])) t += e.x[e.i++];
		let n = false;
		const r = {};
		while (e.i < e.z) {
			e.trim();
			if (">/".includes(e.x[e.i])) break;
			let t = "";
			while (e.i < e.z && !"= 	\r\n>/?".includes(e.x[e.i])) t += e.x[e.i++];
			e.trim();
			if (e.x[e.i] !== "=") break;
			++e.i;
			e.trim();
			if (t === "__proto__") writeKey$1(r);
			r[t] = e.readAttrValue();
			n = true;
		}
		if (e.i >= e.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
		if (e.x[e.i] === "/") {
			++e.i;
			if (e.i >= e.z || e.x[e.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
			++e.i;
			return {
				tag: t,
				value: n ? r : ""
			};
		}
		if (e.x[e.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
		++e.i;
		const i = [];
		const a = [];
		let o = false;
		while (e.i < e.z) {
			if (e.isNext("</")) break;
			if (e.x[e.i] === "<") {
				if (e.isNext("<!--")) e.readTo("-->");
				else if (e.isNext("<![CDATA[")) {
					e.i += 9;
					i.push(e.readTo("]]>"));
				} else if (e.isNext("<?")) e.readTo("?>");
				else {
					o = true;
					a.push(e.parseTag());
				}
			} else {
				let t = "";
				while (e.i < e.z && e.x[e.i] !== "<") t += e.x[e.i++];
				i.push(e.decodeEntities(t));
			}
		}
		if (!e.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);
		e.i += 2;
		const s = e.readTo(">").trim();
		if (s !== t) throw new Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${s}>.`);
		if (!n && i.length === 0 && !o) return {
			tag: t,
			value: ""
		};
		if (!n && !o) {
			const e = i.length === 1 ? i[0] : i.join("");
			if (e.trim() === "" && e.includes("\n")) return {
				tag: t,
				value: ""
			};
			return {
				tag: t,
				value: e
			};
		}
		const c = {};
		for (const e of i) {
			if (e.trim() === "" && e.includes("\n")) continue;
			c["#text"] = "#text" in c ? c["#text"] + e : e;
		}
		for (const e of a) {
			if (e.tag === "__proto__") writeKey$1(c);
			if (e.tag in c) {
				if (Array.isArray(c[e.tag])) c[e.tag].push(e.value);
				else c[e.tag] = [c[e.tag], e.value];
			} else c[e.tag] = e.value;
		}
		for (const [e, t] of Object.entries(r)) {
			if (e === "__proto__") writeKey$1(c);
			c[e] = t;
		}
		return {
			tag: t,
			value: c
		};
	}
	static ENTITIES = {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: "\"",
		apos: "'"
	};
	skipDoctype() {
		const e = this;
		e.i += 9;
		let t = 0;
		while (e.i < e.z) {
			const n = e.x[e.i];
			if (n === "[") ++t;
			else if (n === "]") --t;
			else if (n === ">" && t === 0) {
				++e.i;
				return;
			}
			++e.i;
		}
		throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
	}
	decodeEntities(e) {
		return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (e, t, n, r) => {
			if (t) return String.fromCharCode(parseInt(t, 16));
			if (n) return String.fromCharCode(parseInt(n, 10));
			return AwsXmlParser.ENTITIES[r] ?? "";
		});
	}
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(e) {
		this.serdeContext = e;
	}
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
	from;
	to;
	keys;
	constructor(e, t) {
		this.from = e;
		this.to = t;
		const n = Object.keys(this.from);
		const r = new Set(n);
		r.delete("__type");
		this.keys = r;
	}
	mark(e) {
		this.keys.delete(e);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const e = this.keys.values().next().value;
			const t = this.from[e];
			this.to.$unknown = [e, t];
		}
	}
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var XmlShapeDeserializer = class extends SerdeContextConfig {
	settings;
	stringDeserializer;
	constructor(e) {
		super();
		this.settings = e;
		this.stringDeserializer = new _FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_3__.t(e);
	}
	setSerdeContext(e) {
		this.serdeContext = e;
		this.stringDeserializer.setSerdeContext(e);
	}
	read(e, t, n) {
		const i = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(e);
		const a = i.getMemberSchemas();
		if (i.isStructSchema() && i.isMemberSchema() && !!Object.values(a).find((e) => {
			return !!e.getMemberTraits().eventPayload;
		})) {
			const e = {};
			const n = Object.keys(a)[0];
			if (a[n].isBlobSchema()) e[n] = t;
			else e[n] = this.read(a[n], t);
			return e;
		}
		const o = (this.serdeContext?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_5__.n)(t);
		const s = this.parseXml(o);
		return this.readSchema(e, n ? s[n] : s);
	}
	readSchema(e, t) {
		const n = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(e);
		if (n.isUnitSchema()) return;
		const i = n.getMergedTraits();
		if (n.isListSchema() && !Array.isArray(t)) return this.readSchema(n, [t]);
		if (t == null) return t;
		if (typeof t === "object") {
			const e = !!i.xmlFlattened;
			if (n.isListSchema()) {
				const r = n.getValueSchema();
				const i = [];
				const a = r.getMergedTraits().xmlName ?? "member";
				const o = e ? t : (t[0] ?? t)[a];
				if (o == null) return i;
				const s = Array.isArray(o) ? o : [o];
				for (const e of s) i.push(this.readSchema(r, e));
				return i;
			}
			const r = {};
			if (n.isMapSchema()) {
				const i = n.getKeySchema();
				const a = n.getValueSchema();
				let o;
				if (e) o = Array.isArray(t) ? t : [t];
				else o = Array.isArray(t.entry) ? t.entry : [t.entry];
				const s = i.getMergedTraits().xmlName ?? "key";
				const c = a.getMergedTraits().xmlName ?? "value";
				for (const e of o) {
					const t = e[s];
					const n = e[c];
					if (t === "__proto__") writeKey(r);
					r[t] = this.readSchema(a, n);
				}
				return r;
			}
			if (n.isStructSchema()) {
				const e = n.isUnionSchema();
				let i;
				if (e) i = new UnionSerde(t, r);
				for (const [a, o] of n.structIterator()) {
					const n = o.getMergedTraits();
					const s = !n.httpPayload ? o.getMemberTraits().xmlName ?? a : n.xmlName ?? o.getName();
					if (e) i.mark(s);
					if (t[s] != null) r[a] = this.readSchema(o, t[s]);
				}
				if (e) i.writeUnknown();
				return r;
			}
			if (n.isDocumentSchema()) return t;
			throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${n.getName(true)}`);
		}
		if (n.isListSchema()) return [];
		if (n.isMapSchema() || n.isStructSchema()) return {};
		return this.stringDeserializer.read(n, t);
	}
	parseXml(e) {
		if (e.length) {
			let t;
			try {
				t = parseXML(e);
			} catch (t) {
				if (t && typeof t === "object") Object.defineProperty(t, "$responseBodyText", { value: e });
				throw t;
			}
			const n = "#text";
			const r = Object.keys(t)[0];
			const i = t[r];
			if (i[n]) {
				i[r] = i[n];
				delete i[n];
			}
			return getValueFromTextNode(i);
		}
		return {};
	}
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer = class extends SerdeContextConfig {
	settings;
	buffer;
	constructor(e) {
		super();
		this.settings = e;
	}
	write(e, a, o = "") {
		if (this.buffer === void 0) this.buffer = "";
		const c = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(e);
		if (o && !o.endsWith(".")) o += ".";
		if (c.isBlobSchema()) {
			if (typeof a === "string" || a instanceof Uint8Array) {
				this.writeKey(o);
				this.writeValue((this.serdeContext?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.yt)(a));
			}
		} else if (c.isBooleanSchema() || c.isNumericSchema() || c.isStringSchema()) {
			if (a != null) {
				this.writeKey(o);
				this.writeValue(String(a));
			} else if (c.isIdempotencyToken()) {
				this.writeKey(o);
				this.writeValue((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.R)());
			}
		} else if (c.isBigIntegerSchema()) {
			if (a != null) {
				this.writeKey(o);
				this.writeValue(String(a));
			}
		} else if (c.isBigDecimalSchema()) {
			if (a != null) {
				this.writeKey(o);
				this.writeValue(a instanceof _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ht ? a.string : String(a));
			}
		} else if (c.isTimestampSchema()) {
			if (a instanceof Date) {
				this.writeKey(o);
				switch ((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.M)(c, this.settings)) {
					case 5:
						this.writeValue(a.toISOString().replace(".000Z", "Z"));
						break;
					case 6:
						this.writeValue((0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_4__.o)(a));
						break;
					case 7: this.writeValue(String(a.getTime() / 1e3));
				}
			}
		} else if (c.isDocumentSchema()) {
			if (Array.isArray(a)) this.write(79, a, o);
			else if (a instanceof Date) this.write(4, a, o);
			else if (a instanceof Uint8Array) this.write(21, a, o);
			else if (a && typeof a === "object") this.write(143, a, o);
			else {
				this.writeKey(o);
				this.writeValue(String(a));
			}
		} else if (c.isListSchema()) {
			if (Array.isArray(a)) {
				if (a.length === 0) {
					if (this.settings.serializeEmptyLists) {
						this.writeKey(o);
						this.writeValue("");
					}
				} else {
					const e = c.getValueSchema();
					const t = this.settings.flattenLists || c.getMergedTraits().xmlFlattened;
					let n = 1;
					for (const r of a) {
						if (r == null) continue;
						const i = e.getMergedTraits();
						const a = this.getKey("member", i.xmlName, i.ec2QueryName);
						const s = t ? `${o}${n}` : `${o}${a}.${n}`;
						this.write(e, r, s);
						++n;
					}
				}
			}
		} else if (c.isMapSchema()) {
			if (a && typeof a === "object") {
				const e = c.getKeySchema();
				const t = c.getValueSchema();
				const n = c.getMergedTraits().xmlFlattened;
				let r = 1;
				for (const i in a) {
					const s = a[i];
					if (s == null) continue;
					const c = e.getMergedTraits();
					const l = this.getKey("key", c.xmlName, c.ec2QueryName);
					const u = n ? `${o}${r}.${l}` : `${o}entry.${r}.${l}`;
					const d = t.getMergedTraits();
					const f = this.getKey("value", d.xmlName, d.ec2QueryName);
					const p = n ? `${o}${r}.${f}` : `${o}entry.${r}.${f}`;
					this.write(e, i, u);
					this.write(t, s, p);
					++r;
				}
			}
		} else if (c.isStructSchema()) {
			if (a && typeof a === "object") {
				let e = false;
				for (const [t, n] of c.structIterator()) {
					if (a[t] == null && !n.isIdempotencyToken()) continue;
					const r = n.getMergedTraits();
					const i = this.getKey(t, r.xmlName, r.ec2QueryName, "struct");
					const s = `${o}${i}`;
					this.write(n, a[t], s);
					e = true;
				}
				if (!e && c.isUnionSchema()) {
					const { $unknown: e } = a;
					if (Array.isArray(e)) {
						const [t, n] = e;
						const r = `${o}${t}`;
						this.write(15, n, r);
					}
				}
			}
		} else if (c.isUnitSchema()) {} else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${c.getName(true)}`);
	}
	flush() {
		if (this.buffer === void 0) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
		const e = this.buffer;
		delete this.buffer;
		return e;
	}
	getKey(e, t, n, r) {
		const { ec2: i, capitalizeKeys: a } = this.settings;
		if (i && n) return n;
		const o = t ?? e;
		if (a && r === "struct") return o[0].toUpperCase() + o.slice(1);
		return o;
	}
	writeKey(e) {
		if (e.endsWith(".")) e = e.slice(0, e.length - 1);
		this.buffer += `&${(0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_3__.n)(e)}=`;
	}
	writeValue(e) {
		this.buffer += (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_3__.n)(e);
	}
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol = class extends _RpcProtocol_3fFqlI24_js__WEBPACK_IMPORTED_MODULE_1__.t {
	options;
	serializer;
	deserializer;
	mixin = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.n();
	constructor(e) {
		super({
			defaultNamespace: e.defaultNamespace,
			errorTypeRegistries: e.errorTypeRegistries
		});
		this.options = e;
		const t = {
			timestampFormat: {
				useTrait: true,
				default: 5
			},
			httpBindings: false,
			xmlNamespace: e.xmlNamespace,
			serviceNamespace: e.defaultNamespace,
			serializeEmptyLists: true
		};
		this.serializer = new QueryShapeSerializer(t);
		this.deserializer = new XmlShapeDeserializer(t);
	}
	getShapeId() {
		return "aws.protocols#awsQuery";
	}
	setSerdeContext(e) {
		this.serializer.setSerdeContext(e);
		this.deserializer.setSerdeContext(e);
	}
	getPayloadCodec() {
		throw new Error("AWSQuery protocol has no payload codec.");
	}
	async serializeRequest(e, t, n) {
		const r = await super.serializeRequest(e, t, n);
		if (!r.path.endsWith("/")) r.path += "/";
		r.headers["content-type"] = "application/x-www-form-urlencoded";
		if ((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.st)(e.input) === "unit" || !r.body) r.body = "";
		r.body = `Action=${e.name.split("#")[1] ?? e.name}&Version=${this.options.version}` + r.body;
		if (r.body.endsWith("&")) r.body = r.body.slice(-1);
		return r;
	}
	async deserializeResponse(t, n, i) {
		const a = this.deserializer;
		const o = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(t.output);
		const s = {};
		if (i.statusCode >= 300) {
			const r = await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.L)(i.body, n);
			if (r.byteLength > 0) Object.assign(s, await a.read(15, r));
			await this.handleError(t, n, i, s, this.deserializeMetadata(i));
		}
		for (const e in i.headers) {
			const t = i.headers[e];
			delete i.headers[e];
			i.headers[e.toLowerCase()] = t;
		}
		const c = t.name.split("#")[1] ?? t.name;
		const l = o.isStructSchema() && this.useNestedResult() ? c + "Result" : void 0;
		const u = await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.L)(i.body, n);
		if (u.byteLength > 0) Object.assign(s, await a.read(o, u, l));
		s.$metadata = this.deserializeMetadata(i);
		return s;
	}
	useNestedResult() {
		return true;
	}
	async handleError(e, t, n, i, a) {
		const o = this.loadQueryErrorCode(n, i) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, o, this.options.defaultNamespace);
		const s = this.loadQueryError(i) ?? {};
		const c = this.loadQueryErrorMessage(i);
		s.message = c;
		s.Error = {
			Type: s.Type,
			Code: s.Code,
			Message: c
		};
		const { errorSchema: l, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(o, this.options.defaultNamespace, n, s, a, this.mixin.findQueryCompatibleError);
		const d = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(l);
		const f = new ((this.compositeErrorRegistry.getErrorCtor(l)) ?? Error)({});
		const p = {
			Type: s.Error.Type,
			Code: s.Error.Code,
			Error: s.Error
		};
		for (const [e, t] of d.structIterator()) {
			const n = t.getMergedTraits().xmlName ?? e;
			const r = s[n] ?? i[n];
			p[e] = this.deserializer.readSchema(t, r);
		}
		throw this.mixin.decorateServiceException(Object.assign(f, u, {
			$fault: d.getMergedTraits().error,
			message: c
		}, p), i);
	}
	loadQueryErrorCode(e, t) {
		const n = (t.Errors?.[0]?.Error ?? t.Errors?.Error ?? t.Error)?.Code;
		if (n !== void 0) return n;
		if (e.statusCode == 404) return "NotFound";
	}
	loadQueryError(e) {
		return e.Errors?.[0]?.Error ?? e.Errors?.Error ?? e.Error;
	}
	loadQueryErrorMessage(e) {
		const t = this.loadQueryError(e);
		return t?.message ?? t?.Message ?? e.message ?? e.Message ?? "Unknown";
	}
	getDefaultContentType() {
		return "application/x-www-form-urlencoded";
	}
};



/***/ }),

/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ e),
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var e = class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(e, t = true) {
		let n;
		let r = true;
		if (typeof t === "boolean") {
			n = void 0;
			r = t;
		} else if (t != null && typeof t === "object") {
			n = t.logger;
			r = t.tryNextLink ?? true;
		}
		super(e);
		this.tryNextLink = r;
		Object.setPrototypeOf(this, ProviderError.prototype);
		n?.debug?.(`@smithy/property-provider ${r ? "->" : "(!)"} ${e}`);
	}
	static from(e, t = true) {
		return Object.assign(new this(e.message, t), e);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var t = class CredentialsProviderError extends e {
	name = "CredentialsProviderError";
	constructor(e, t = true) {
		super(e, t);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};



/***/ }),

/***/ 1848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ getDefaultSocketTimeout),
/* harmony export */   n: () => (/* binding */ extendedEncodeURIComponent),
/* harmony export */   r: () => (/* binding */ splitHeader),
/* harmony export */   t: () => (/* binding */ FromStringShapeDeserializer)
/* harmony export */ });
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7010);


// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (e, t) => {
	if (!isDefaultSocketTimeoutEnabled()) return;
	if (typeof e?.handle === "function") return;
	return t;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
const o = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
const s = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
const c = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
const l = `(\\d?\\d)`;
const u = `(\\d{4})`;
const d = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
const f = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
const p = new RegExp(`^${o}, ${l} ${s} ${u} ${c} GMT$`);
const m = new RegExp(`^${o}, ${l}-${s}-(\\d\\d) ${c} GMT$`);
const h = new RegExp(`^${o} ${s} ( [1-9]|\\d\\d) ${c} ${u}$`);
const g = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const _parseEpochTimestamp = (e) => {
	if (e == null) return;
	let t = NaN;
	if (typeof e === "number") t = e;
	else if (typeof e === "string") {
		if (!/^-?\d*\.?\d+$/.test(e)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
		t = Number.parseFloat(e);
	} else if (typeof e === "object" && e.tag === 1) t = e.value;
	if (isNaN(t) || Math.abs(t) === 1e400) throw new TypeError("Epoch timestamps must be valid finite numbers.");
	return new Date(Math.round(t * 1e3));
};
const _parseRfc3339DateTimeWithOffset = (e) => {
	if (e == null) return;
	if (typeof e !== "string") throw new TypeError("RFC3339 timestamps must be strings");
	const t = d.exec(e);
	if (!t) throw new TypeError(`Invalid RFC3339 timestamp format ${e}`);
	const [, n, r, i, a, o, s, , c, l] = t;
	range(r, 1, 12);
	range(i, 1, 31);
	range(a, 0, 23);
	range(o, 0, 59);
	range(s, 0, 60);
	const u = new Date(Date.UTC(Number(n), Number(r) - 1, Number(i), Number(a), Number(o), Number(s), Number(c) ? Math.round(parseFloat(`0.${c}`) * 1e3) : 0));
	u.setUTCFullYear(Number(n));
	if (l.toUpperCase() != "Z") {
		const [, e, t, n] = /([+-])(\d\d):(\d\d)/.exec(l) || [
			void 0,
			"+",
			0,
			0
		];
		const r = e === "-" ? 1 : -1;
		u.setTime(u.getTime() + r * (Number(t) * 60 * 60 * 1e3 + Number(n) * 60 * 1e3));
	}
	return u;
};
const _parseRfc7231DateTime = (e) => {
	if (e == null) return;
	if (typeof e !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
	if (f.test(e)) return new Date(e);
	let t;
	let n;
	let r;
	let i;
	let a;
	let o;
	let s;
	let c;
	if (c = p.exec(e)) [, t, n, r, i, a, o, s] = c;
	else if (c = m.exec(e)) {
		[, t, n, r, i, a, o, s] = c;
		r = (Number(r) + 1900).toString();
	} else if (c = h.exec(e)) [, n, t, i, a, o, s, r] = c;
	if (r && o) {
		const e = Date.UTC(Number(r), g.indexOf(n), Number(t), Number(i), Number(a), Number(o), s ? Math.round(parseFloat(`0.${s}`) * 1e3) : 0);
		range(t, 1, 31);
		range(i, 0, 23);
		range(a, 0, 59);
		range(o, 0, 60);
		const c = new Date(e);
		c.setUTCFullYear(Number(r));
		return c;
	}
	throw new TypeError(`Invalid RFC7231 date-time value ${e}.`);
};
function range(e, t, n) {
	const r = Number(e);
	if (r < t || r > n) throw new Error(`Value ${r} out of range [${t}, ${n}]`);
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
const splitHeader = (e) => {
	const t = e.length;
	const n = [];
	let r = false;
	let i = false;
	let a = 0;
	for (let o = 0; o < t; ++o) {
		const t = e[o];
		switch (t) {
			case `"`:
				if (!i) r = !r;
				break;
			case ",": if (!r) {
				n.push(e.slice(a, o));
				a = o + 1;
			}
		}
		i = t === "\\" && !i;
	}
	n.push(e.slice(a));
	return n.map((e) => {
		e = e.trim();
		const t = e.length;
		if (t < 2) return e;
		if (e[0] === `"` && e[t - 1] === `"`) {
			e = e.slice(1, t - 1);
			return e.replace(/\\(["\\])/g, "$1");
		}
		return e.replace(/\\"/g, "\"");
	});
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
function extendedEncodeURIComponent(e) {
	if (/^[\w.~-]+$/.test(e)) return e;
	return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return "%" + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
var FromStringShapeDeserializer = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.P {
	settings;
	constructor(e) {
		super();
		this.settings = e;
	}
	read(t, n) {
		const r = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.F.of(t);
		const i = r.getMergedTraits();
		const a = r.getHttpBindingLocation(i);
		return this.readHttpBinding(r.getHttpBindingValue(a, i), n, a);
	}
	readHttpBinding([e, t, o], s, c) {
		const l = t & 255;
		if ((l & 192) === 64) {
			o ??= e.getHttpBindingCollectionValue(c);
			return splitHeader(s).map((e) => this.readHttpBinding(o, e, c));
		}
		switch (l) {
			case 21:
			case 42: return (this.serdeContext?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.bt)(s);
			case 4:
			case 5:
			case 6:
			case 7: {
				const e = this.settings.httpBindings ? t >> 14 & 3 : 0;
				switch (this.settings.timestampFormat.useTrait && l > 4 ? l : e ? e + 4 : this.settings.timestampFormat.default) {
					case 5: return _parseRfc3339DateTimeWithOffset(s);
					case 6: return _parseRfc7231DateTime(s);
					case 7: return _parseEpochTimestamp(s);
					default:
						console.warn("Missing timestamp format, parsing value with Date constructor:", s);
						return new Date(s);
				}
			}
			case 0: {
				const e = t >> 8 & 3;
				if (!e) return s;
				let i = s;
				if ((c & 6) === 6) i = (this.serdeContext?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.n)((this.serdeContext?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.bt)(i));
				return e === 2 ? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.gt.from(i) : i;
			}
			case 1: return Number(s);
			case 2: return s.toLowerCase() === "true";
			case 17: return BigInt(s);
			case 19: return new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ht(s, "bigDecimal");
			default: return s;
		}
	}
};



/***/ }),

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ loadJsonRpcErrorCode),
/* harmony export */   r: () => (/* binding */ loadRestJsonErrorCode),
/* harmony export */   t: () => (/* binding */ JsonCodec2)
/* harmony export */ });
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1589);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7010);
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2226);




// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(e) {
		this.serdeContext = e;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
	from;
	to;
	keys;
	constructor(e, t) {
		this.from = e;
		this.to = t;
		const n = Object.keys(this.from);
		const r = new Set(n);
		r.delete("__type");
		this.keys = r;
	}
	mark(e) {
		this.keys.delete(e);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const e = this.keys.values().next().value;
			const t = this.from[e];
			this.to.$unknown = [e, t];
		}
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
let h;
function detectBufferParsing() {
	if (h === void 0) try {
		if (typeof Buffer !== "function") h = false;
		else {
			const e = JSON.parse(Buffer.from([123, 125]));
			h = e !== null && typeof e === "object";
		}
	} catch {
		h = false;
	}
	return h;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
function jsonReviver(e, t, n) {
	if (n?.source) {
		const e = n.source;
		if (typeof t === "number") {
			if (t <= Number.MAX_SAFE_INTEGER && t >= Number.MIN_SAFE_INTEGER) {
				if (isRepresentable(e, t)) return t;
				return new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ht(e, "bigDecimal");
			} else {
				if (isFractionalBigNumeric(e)) return new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ht(e, "bigDecimal");
				if (/[eE]/.test(e)) return expandExponentToBigInt(e);
				return BigInt(e);
			}
		}
	}
	return t;
}
function isFractionalBigNumeric(e) {
	const t = e.indexOf(".");
	if (t === -1) return false;
	const n = e.search(/[eE]/);
	if (n === -1) return true;
	const r = n - t - 1;
	return parseInt(e.slice(n + 1), 10) < r;
}
function isRepresentable(e, t) {
	if (e === String(t)) return true;
	if (Object.is(t, -0)) return true;
	if (/[eE]/.test(e)) return expandToDecimal(e) === expandToDecimal(String(t));
	const n = e.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	const r = String(t);
	if (n === r) return true;
	if (/[eE]/.test(r)) return n === expandToDecimal(r);
	return false;
}
function expandToDecimal(e) {
	const t = e.startsWith("-");
	const n = t ? e.slice(1) : e;
	const r = n.search(/[eE]/);
	let i;
	if (r === -1) i = n;
	else {
		const e = parseInt(n.slice(r + 1), 10);
		const t = n.slice(0, r);
		const a = t.indexOf(".");
		let o;
		let s;
		if (a === -1) {
			o = t;
			s = t.length;
		} else {
			o = t.slice(0, a) + t.slice(a + 1);
			s = a;
		}
		o = o.replace(/0+$/, "") || "0";
		const c = s + e;
		if (o === "0") i = "0";
		else if (c <= 0) i = "0." + "0".repeat(-c) + o;
		else if (c >= o.length) i = o + "0".repeat(c - o.length);
		else i = o.slice(0, c) + "." + o.slice(c);
	}
	if (i.includes(".")) i = i.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	return (t ? "-" : "") + i;
}
function expandExponentToBigInt(e) {
	const t = e.search(/[eE]/);
	const n = parseInt(e.slice(t + 1), 10);
	const r = e.startsWith("-");
	const i = e.slice(r ? 1 : 0, t);
	const a = i.indexOf(".");
	let o;
	let s;
	if (a === -1) {
		o = i;
		s = n;
	} else {
		o = i.slice(0, a) + i.slice(a + 1);
		s = n - (i.length - a - 1);
	}
	o = o.replace(/0+$/, "") || "0";
	const c = BigInt(o) * 10n ** BigInt(s + (i.replace(".", "").length - o.length));
	return r ? -c : c;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
const g = Symbol.for("@aws-sdk/reviver");
function needsReviver(e) {
	const t = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(e);
	const n = t.getSchema();
	if (Array.isArray(n) && t.isStructSchema()) {
		if (g in n) return n[g];
		const e = _check(t, new Set());
		n[g] = e;
		return e;
	}
	return _check(t, new Set());
}
function _check(e, t) {
	const n = e.getSchema();
	if (t.has(n)) return false;
	t.add(n);
	if (e.isBigIntegerSchema() || e.isBigDecimalSchema()) return true;
	if (e.isStructSchema()) {
		for (const [, n] of e.structIterator()) if (_check(n, t)) return true;
	} else if (e.isListSchema() || e.isMapSchema()) {
		if (_check(e.getValueSchema(), t)) return true;
	} else if (e.isDocumentSchema()) return true;
	return false;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/common.js
const collectBodyString = (t, n) => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.L)(t, n).then((e) => (n?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.n)(e));
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
async function parseJsonBody(t, n, r) {
	let i;
	if (detectBufferParsing() && typeof t?.[Symbol.asyncIterator] === "function") {
		const r = await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.L)(t, n);
		if (typeof Buffer === "function") {
			if (Buffer.isBuffer(r)) i = r;
			else i = Buffer.from(r.buffer, r.byteOffset, r.byteLength);
		}
	}
	if (!i) i = await collectBodyString(t, n);
	if (i.length === 0) return {};
	const a = r && needsReviver(r) ? jsonReviver : void 0;
	try {
		return JSON.parse(i, a);
	} catch (e) {
		if (e?.name === "SyntaxError") Object.defineProperty(e, "$responseBodyText", { value: typeof i === "string" ? i : i.toString("utf8") });
		throw e;
	}
}
const findKey = (e, t) => Object.keys(e).find((e) => e.toLowerCase() === t.toLowerCase());
const sanitizeErrorCode = (e) => {
	let t = e;
	if (typeof t === "number") t = t.toString();
	if (t.indexOf(",") >= 0) t = t.split(",")[0];
	if (t.indexOf(":") >= 0) t = t.split(":")[0];
	if (t.indexOf("#") >= 0) t = t.split("#")[1];
	return t;
};
const loadRestJsonErrorCode = (e, t) => {
	return loadErrorCode(e, t, [
		"header",
		"code",
		"type"
	]);
};
const loadJsonRpcErrorCode = (e, t, n = false) => {
	return loadErrorCode(e, t, n ? [
		"code",
		"header",
		"type"
	] : [
		"type",
		"code",
		"header"
	]);
};
const loadErrorCode = ({ headers: e }, t, n) => {
	while (n.length > 0) switch (n.shift()) {
		case "header":
			const n = findKey(e ?? {}, "x-amzn-errortype");
			if (n !== void 0) return sanitizeErrorCode(e[n]);
			break;
		case "code":
			const r = findKey(t ?? {}, "code");
			if (r && t[r] !== void 0) return sanitizeErrorCode(t[r]);
			break;
		case "type": if (t?.__type !== void 0) return sanitizeErrorCode(t.__type);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
var JsonShapeDeserializer2 = class extends SerdeContextConfig {
	settings;
	constructor(e) {
		super();
		this.settings = e;
	}
	async read(e, t) {
		const n = needsReviver(e) ? jsonReviver : void 0;
		let r;
		if (typeof t === "string") {
			if (t.length === 0) return {};
			r = JSON.parse(t, n);
		} else if (t instanceof Uint8Array && detectBufferParsing()) {
			if (t.byteLength === 0) return {};
			const e = Buffer.isBuffer(t) ? t : Buffer.from(t.buffer, t.byteOffset, t.byteLength);
			r = JSON.parse(e, n);
		} else r = await parseJsonBody(t, this.serdeContext, e);
		return this._read(e, r);
	}
	readObject(e, t) {
		return this._read(e, t);
	}
	_read(e, n) {
		const s = n !== null && typeof n === "object";
		const u = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(e);
		if (s) {
			if (u.isStructSchema()) return this._readStruct(u, n);
			if (Array.isArray(n) && u.isListSchema()) {
				const e = u.getValueSchema();
				if (this.needsTransform(e)) for (let t = 0; t < n.length; ++t) n[t] = this._read(e, n[t]);
				return n;
			}
			if (u.isMapSchema()) {
				const e = u.getValueSchema();
				const t = n;
				if (this.needsTransform(e)) for (const n in t) {
					if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_3__.r)(t, n)) continue;
					if (n === "__proto__") (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.z)(t);
					t[n] = this._read(e, t[n]);
				}
				return t;
			}
		}
		if (u.isBlobSchema() && typeof n === "string") return (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.bt)(n);
		const p = u.getMergedTraits().mediaType;
		if (u.isStringSchema() && typeof n === "string" && p) {
			if (p === "application/json" || p.endsWith("+json")) return _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.gt.from(n);
			return n;
		}
		if (u.isTimestampSchema() && n != null) switch ((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.M)(u, this.settings)) {
			case 5: return (0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.l)(n);
			case 6: return (0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.u)(n);
			case 7: return (0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.s)(n);
			default:
				console.warn("Missing timestamp format, parsing value with Date constructor:", n);
				return new Date(n);
		}
		if (u.isBigIntegerSchema() && (typeof n === "number" || typeof n === "string")) return BigInt(n);
		if (u.isBigDecimalSchema() && n != void 0) {
			if (n instanceof _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ht) return n;
			const e = n;
			if (e.type === "bigDecimal" && "string" in e) return new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ht(e.string, e.type);
			return new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ht(String(n), "bigDecimal");
		}
		if (u.isNumericSchema() && typeof n === "string") {
			switch (n) {
				case "Infinity": return 1e400;
				case "-Infinity": return -1e400;
				case "NaN": return NaN;
			}
			return n;
		}
		if (u.isDocumentSchema()) {
			if (s) {
				if (Array.isArray(n)) for (let e = 0; e < n.length; ++e) {
					const t = n[e];
					if (!(t instanceof _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ht)) n[e] = this._read(u, t);
				}
				else {
					const e = n;
					for (const t in e) {
						if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_3__.r)(e, t)) continue;
						if (t === "__proto__") (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.z)(e);
						const n = e[t];
						if (!(n instanceof _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ht)) e[t] = this._read(u, n);
					}
				}
			}
		}
		return n;
	}
	_readStruct(e, t) {
		const n = e.isUnionSchema();
		const r = {};
		let i;
		const a = typeof t.__type === "string";
		const { jsonName: o } = this.settings;
		if (o && a) i = {};
		let s;
		if (n) s = new UnionSerde(t, r);
		for (const [c, l] of e.structIterator()) {
			let e = c;
			if (o) {
				e = l.getMergedTraits().jsonName ?? e;
				if (a) i[e] = c;
			}
			if (n) s.mark(e);
			if (t[e] != null) r[c] = this._read(l, t[e]);
		}
		if (n) s.writeUnknown();
		else if (a) for (const e in t) {
			if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_3__.r)(t, e)) continue;
			const n = t[e];
			const a = o ? i[e] ?? e : e;
			if (!(a in r)) r[a] = n;
		}
		return r;
	}
	needsTransform(e) {
		if (e.isBlobSchema() || e.isTimestampSchema() || e.isBigIntegerSchema() || e.isBigDecimalSchema() || e.isNumericSchema()) return true;
		if (e.isDocumentSchema() || e.isStructSchema() || e.isListSchema() || e.isMapSchema()) return true;
		if (e.isStringSchema() && e.getMergedTraits().mediaType) return true;
		return false;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
var _ = class JsonBytesStringAdapter extends Uint8Array {
	string = null;
	static allocUnsafe(e) {
		if (typeof Buffer === "function") {
			const t = Buffer.allocUnsafe(e);
			return new JsonBytesStringAdapter(t.buffer, t.byteOffset, t.byteLength);
		}
		return new JsonBytesStringAdapter(e);
	}
	toString() {
		return this.s();
	}
	valueOf() {
		return this.s();
	}
	includes(e, t) {
		if (typeof e === "string") return this.s().includes(e, t);
		return Uint8Array.prototype.includes.call(this, e, t);
	}
	indexOf(e, t) {
		if (typeof e === "string") return this.s().indexOf(e, t);
		return Uint8Array.prototype.indexOf.call(this, e, t);
	}
	lastIndexOf(e, t) {
		if (typeof e === "string") return this.s().lastIndexOf(e, t);
		const n = Uint8Array.prototype.lastIndexOf;
		if (t !== void 0) return n.call(this, e, t);
		return n.call(this, e);
	}
	startsWith(e, t) {
		return this.s().startsWith(e, t);
	}
	endsWith(e, t) {
		return this.s().endsWith(e, t);
	}
	match(e) {
		return this.s().match(e);
	}
	replace(e, t) {
		return this.s().replace(e, t);
	}
	search(e) {
		return this.s().search(e);
	}
	split(e, t) {
		return this.s().split(e, t);
	}
	substring(e, t) {
		return this.s().substring(e, t);
	}
	trim() {
		return this.s().trim();
	}
	trimStart() {
		return this.s().trimStart();
	}
	trimEnd() {
		return this.s().trimEnd();
	}
	charAt(e) {
		return this.s().charAt(e);
	}
	charCodeAt(e) {
		return this.s().charCodeAt(e);
	}
	padStart(e, t) {
		return this.s().padStart(e, t);
	}
	padEnd(e, t) {
		return this.s().padEnd(e, t);
	}
	repeat(e) {
		return this.s().repeat(e);
	}
	toUpperCase() {
		return this.s().toUpperCase();
	}
	toLowerCase() {
		return this.s().toLowerCase();
	}
	s() {
		if (this.string == null) {
			const e = Date.now();
			if (e > v + 6e4) {
				console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
				v = e;
			}
			this.string = (0,_TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.n)(this);
		}
		return this.string;
	}
};
var v = 0;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
const y = new TextEncoder();
const b = 123;
const x = 125;
const S = 91;
const C = 93;
const w = 34;
const T = 58;
const E = 44;
const D = 92;
const O = new Uint8Array([
	116,
	114,
	117,
	101
]);
const k = new Uint8Array([
	102,
	97,
	108,
	115,
	101
]);
const A = new Uint8Array([
	110,
	117,
	108,
	108
]);
const j = new Array(128).fill(null);
j[8] = "b";
j[9] = "t";
j[10] = "n";
j[12] = "f";
j[13] = "r";
j[34] = "\"";
j[92] = "\\";
for (let e = 0; e < 32; e++) if (j[e] === null) j[e] = "u00" + e.toString(16).padStart(2, "0");
const M = 2048;
function alloc(e) {
	return _.allocUnsafe(e);
}
var N = class JsonShapeSerializer2 extends SerdeContextConfig {
	settings;
	json;
	i = 0;
	rootSchema;
	rawValue;
	passthrough = false;
	constructor(e) {
		super();
		this.settings = e;
		this.json = alloc(M);
	}
	write(e, t) {
		this.i = 0;
		this.rawValue = t;
		this.rootSchema = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(e);
		this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
		if (!this.passthrough) this.writeValue(this.rootSchema, t, void 0);
	}
	writeDiscriminatedDocument(e, t) {
		this.i = 0;
		this.rootSchema = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(e);
		const n = this.rootSchema;
		if (n.isStructSchema() && t != null && typeof t === "object") {
			this.writeValue(n, t, void 0);
			const e = `"__type":"${n.getName(true) ?? "Unknown"}",`;
			const r = e.length;
			this.ensure(r);
			this.json.copyWithin(1 + r, 1, this.i);
			y.encodeInto(e, this.json.subarray(1));
			this.i += r;
		} else this.writeValue(n, t, void 0);
	}
	flush() {
		this.rootSchema = void 0;
		const e = this.i;
		this.i = 0;
		const t = this.rawValue;
		this.rawValue = void 0;
		if (e === 0) return t;
		const n = this.json.subarray(0, e);
		this.json = alloc(M);
		return n;
	}
	ensure(e) {
		const { i: t, json: n } = this;
		if (t + e > n.length) {
			let r = n.length * 2;
			while (r < t + e) r *= 2;
			const i = alloc(r);
			i.set(this.json);
			this.json = i;
		}
	}
	writeAscii(e) {
		const t = e.length;
		this.ensure(t);
		let { i: n, json: r } = this;
		for (let i = 0; i < t; ++i) {
			r[n] = e.charCodeAt(i);
			n += 1;
		}
		this.i = n;
	}
	writeAsciiQuoted(e) {
		const t = e.length;
		this.ensure(t + 4);
		let { json: n, i: r } = this;
		n[r++] = w;
		for (let i = 0; i < t; ++i) n[r++] = e.charCodeAt(i);
		n[r++] = w;
		this.i = r;
	}
	writeJsonString(e) {
		const t = e.length;
		this.ensure(t * 3 + 2);
		this.json[this.i++] = w;
		for (let n = 0; n < t; ++n) {
			const r = e.charCodeAt(n);
			if (r > 34 && r < 92) this.json[this.i++] = r;
			else if (r < 128) {
				const e = j[r];
				if (e !== null) {
					this.ensure(e.length + 1 + (t - n - 1) * 3 + 1);
					this.json[this.i++] = D;
					for (let t = 0; t < e.length; t++) this.json[this.i++] = e.charCodeAt(t);
				} else this.json[this.i++] = r;
			} else if (r >= 55296 && r <= 56319) {
				const i = n + 1 < t ? e.charCodeAt(n + 1) : 0;
				if (i >= 56320 && i <= 57343) {
					this.ensure(4);
					const { written: t } = y.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
					this.i += t;
					++n;
				} else {
					this.ensure(6 + (t - n - 1) * 3 + 1);
					this.writeUnicodeEscape(r);
				}
			} else if (r >= 56320 && r <= 57343) {
				this.ensure(6 + (t - n - 1) * 3 + 1);
				this.writeUnicodeEscape(r);
			} else {
				let { i: e, json: t } = this;
				if (r < 2048) {
					t[e++] = 192 | r >> 6;
					t[e++] = 128 | r & 63;
				} else {
					t[e++] = 224 | r >> 12;
					t[e++] = 128 | r >> 6 & 63;
					t[e++] = 128 | r & 63;
				}
				this.i = e;
			}
		}
		this.json[this.i++] = w;
	}
	writeUnicodeEscape(e) {
		let { json: t, i: n } = this;
		t[n++] = D;
		t[n++] = 117;
		const r = e.toString(16).padStart(4, "0");
		for (let e = 0; e < 4; ++e) t[n++] = r.charCodeAt(e);
		this.i = n;
	}
	static B64 = (() => {
		const e = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		const t = new Uint8Array(64);
		for (let n = 0; n < 64; ++n) t[n] = e.charCodeAt(n);
		return t;
	})();
	writeBase64(e) {
		const t = Math.ceil(e.length / 3) * 4;
		this.ensure(t + 2);
		const n = this.json;
		const r = JsonShapeSerializer2.B64;
		let i = this.i;
		n[i++] = w;
		const a = e.length;
		const o = a % 3;
		const s = a - o;
		for (let t = 0; t < s; t += 3) {
			const a = e[t];
			const o = e[t + 1];
			const s = e[t + 2];
			n[i++] = r[a >> 2];
			n[i++] = r[(a & 3) << 4 | o >> 4];
			n[i++] = r[(o & 15) << 2 | s >> 6];
			n[i++] = r[s & 63];
		}
		if (o === 2) {
			const t = e[s];
			const a = e[s + 1];
			n[i++] = r[t >> 2];
			n[i++] = r[(t & 3) << 4 | a >> 4];
			n[i++] = r[(a & 15) << 2];
			n[i++] = 61;
		} else if (o === 1) {
			const t = e[s];
			n[i++] = r[t >> 2];
			n[i++] = r[(t & 3) << 4];
			n[i++] = 61;
			n[i++] = 61;
		}
		n[i++] = w;
		this.i = i;
	}
	writeValue(e, t, i) {
		if (t == null) {
			if (i?.isStructSchema()) {
				if (t === void 0) {
					if (_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(e).isIdempotencyToken()) {
						this.writeAsciiQuoted((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.R)());
						return;
					}
				}
				return;
			}
			this.ensure(4);
			this.json.set(A, this.i);
			this.i += 4;
			return;
		}
		const c = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(e);
		const l = typeof t === "object";
		if (c.isStringSchema()) {
			const e = c.getMergedTraits().mediaType;
			if (e) {
				if (e === "application/json" || e.endsWith("+json")) {
					this.writeJsonString(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.gt.from(t).toString());
					return;
				}
			}
		}
		if (this.settings.bigNumberAsString && t != null && (c.isBigIntegerSchema() || c.isBigDecimalSchema())) {
			const e = t instanceof _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ht ? t.string : String(t);
			this.writeAsciiQuoted(e);
			return;
		}
		if (l) {
			if (c.isStructSchema()) {
				this.writeStruct(c, t);
				return;
			}
			if (Array.isArray(t) && (c.isListSchema() || c.isDocumentSchema())) {
				this.writeList(c, t, c.isDocumentSchema());
				return;
			}
			if (c.isMapSchema()) {
				this.writeMap(c, t, false);
				return;
			}
			if (t instanceof Uint8Array && (c.isBlobSchema() || c.isDocumentSchema())) {
				this.writeBase64(t);
				return;
			}
			if (t instanceof Date && (c.isTimestampSchema() || c.isDocumentSchema())) {
				this.writeTimestamp(c, t);
				return;
			}
			if (t instanceof _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ht) {
				this.writeAscii(t.string);
				return;
			}
			if (c.isDocumentSchema()) {
				if (Array.isArray(t)) this.writeList(c, t, true);
				else this.writeMap(c, t, true);
				return;
			}
			const e = JSON.stringify(t);
			this.writeAscii(e);
			return;
		}
		if (typeof t === "string") {
			if (c.isBlobSchema()) {
				const e = (this.serdeContext?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.yt)(t);
				this.writeAsciiQuoted(e);
				return;
			}
			this.writeJsonString(t);
			return;
		}
		if (typeof t === "number") {
			if (Math.abs(t) === 1e400 || Number.isNaN(t)) {
				this.writeAsciiQuoted(String(t));
				return;
			}
			const e = String(t);
			this.writeAscii(e);
			return;
		}
		if (typeof t === "boolean") {
			this.ensure(5);
			let { i: e, json: n } = this;
			if (t) {
				n.set(O, e);
				e += 4;
			} else {
				n.set(k, e);
				e += 5;
			}
			this.i = e;
			return;
		}
		if (typeof t === "bigint") {
			this.writeAscii(t.toString());
			return;
		}
		this.writeAscii(String(t));
	}
	writeStruct(e, t) {
		this.ensure(2);
		this.json[this.i++] = b;
		let n = false;
		const r = typeof t.__type === "string";
		let i;
		if (r) i = new Set();
		for (const [r, a] of e.structIterator()) {
			const o = t[r];
			if (o == null && !a.isIdempotencyToken()) continue;
			if (n) {
				this.ensure(1);
				this.json[this.i++] = E;
			}
			n = true;
			const s = this.settings.jsonName ? a.getMergedTraits().jsonName ?? r : r;
			if (i) {
				i.add(r);
				i.add(s);
			}
			this.writeAsciiQuoted(s);
			this.json[this.i++] = T;
			this.writeValue(a, o, e);
		}
		if (!n && e.isUnionSchema()) {
			const { $unknown: n } = t;
			if (Array.isArray(n)) {
				const [t, r] = n;
				this.writeAsciiQuoted(t);
				this.ensure(1);
				this.json[this.i++] = T;
				this.writeValue(15, r, e);
			}
		} else if (r) for (const e in t) {
			if (i.has(e)) continue;
			i.add(e);
			const r = t[e];
			if (n) {
				this.ensure(1);
				this.json[this.i++] = E;
			}
			n = true;
			this.writeAsciiQuoted(e);
			this.ensure(1);
			this.json[this.i++] = T;
			this.writeValue(15, r, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = x;
	}
	writeList(e, t, n) {
		const r = !!e.getMergedTraits().sparse;
		const i = e.getValueSchema();
		if (!n) {
			if (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema()) {
				let e = false;
				for (let n = 0; n < t.length; ++n) {
					const i = t[n];
					if (Number.isNaN(i) || i === 1e400 || i === -1e400 || i == null && !r) {
						e = true;
						break;
					}
				}
				let n;
				if (!e) n = JSON.stringify(t);
				else {
					const e = [];
					for (let n = 0; n < t.length; ++n) {
						const i = t[n];
						if (i == null && !r) continue;
						if (Number.isNaN(i) || i === 1e400 || i === -1e400) e.push(String(i));
						else e.push(i);
					}
					n = JSON.stringify(e);
				}
				this.ensure(n.length * 3);
				this.i += y.encodeInto(n, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = S;
		let a = false;
		for (let e = 0; e < t.length; ++e) {
			const o = t[e];
			if (n ? o === void 0 : o == null && !r) continue;
			if (a) {
				this.ensure(1);
				this.json[this.i++] = E;
			}
			this.writeValue(i, o, void 0);
			a = true;
		}
		this.ensure(1);
		this.json[this.i++] = C;
	}
	writeMap(e, t, n) {
		const r = !!e.getMergedTraits().sparse;
		const i = e.getValueSchema();
		if (!n) {
			if (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema()) {
				let e;
				for (const n in t) {
					if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_3__.r)(t, n)) continue;
					const i = t[n];
					if (Number.isNaN(i) || i === 1e400 || i === -1e400) {
						(e ??= {})[n] = i;
						t[n] = String(i);
					} else if (i === null && !r) {
						(e ??= {})[n] = null;
						t[n] = void 0;
					}
				}
				const n = JSON.stringify(t);
				if (e) Object.assign(t, e);
				this.ensure(n.length * 3);
				this.i += y.encodeInto(n, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = b;
		let a = true;
		for (const e in t) {
			if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_3__.r)(t, e)) continue;
			const o = t[e];
			if (n ? o === void 0 : o == null && !r) continue;
			if (!a) {
				this.ensure(1);
				this.json[this.i++] = E;
			}
			a = false;
			this.writeJsonString(e);
			this.ensure(1);
			this.json[this.i++] = T;
			this.writeValue(i, o, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = x;
	}
	writeTimestamp(e, n) {
		switch ((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.M)(e, this.settings)) {
			case 5: {
				const e = n.toISOString().replace(".000Z", "Z");
				this.writeAsciiQuoted(e);
				return;
			}
			case 6:
				this.writeAsciiQuoted((0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.o)(n));
				return;
			case 7: {
				const e = String(n.getTime() / 1e3);
				this.writeAscii(e);
				return;
			}
			default: {
				const e = String(n.getTime() / 1e3);
				this.writeAscii(e);
				return;
			}
		}
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
var JsonCodec2 = class extends SerdeContextConfig {
	settings;
	constructor(e) {
		super();
		this.settings = e;
	}
	createSerializer() {
		const e = new N(this.settings);
		e.setSerdeContext(this.serdeContext);
		return e;
	}
	createDeserializer() {
		const e = new JsonShapeDeserializer2(this.settings);
		e.setSerdeContext(this.serdeContext);
		return e;
	}
};



/***/ }),

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RpcProtocol)
/* harmony export */ });
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2226);
/* harmony import */ var _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(148);
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1562);



// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.N {
	async serializeRequest(e, n, r) {
		const a = this.serializer;
		const o = {};
		const s = {};
		const c = await r.endpoint();
		const l = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.at.of(e?.input);
		const u = l.getSchema();
		let d;
		const f = n && typeof n === "object" ? n : {};
		const p = new _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_2__.t({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query: o,
			headers: s,
			body: void 0
		});
		if (c) {
			this.updateServiceEndpoint(p, c);
			this.setHostPrefix(p, e, f);
		}
		if (f) {
			const e = l.getEventStreamMember();
			if (e) {
				if (f[e]) {
					const t = {};
					for (const [n] of l.structIterator()) if (n !== e && f[n] != null) t[n] = f[n];
					d = await this.serializeEventStream({
						eventStream: f[e],
						requestSchema: l,
						initialRequest: t
					});
				}
			} else {
				a.write(u, f);
				d = a.flush();
			}
		}
		p.headers = Object.assign(p.headers, s);
		p.query = o;
		p.body = d;
		p.method = "POST";
		return p;
	}
	async deserializeResponse(t, r, a) {
		const o = this.deserializer;
		const s = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.at.of(t.output);
		const c = {};
		if (this.isErrorResponse(a.statusCode)) {
			const e = await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.L)(a.body, r);
			if (e.byteLength > 0) Object.assign(c, await o.read(15, e));
			await this.handleError(t, r, a, c, this.deserializeMetadata(a));
			throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (const t in a.headers) {
			if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(a.headers, t)) continue;
			const n = a.headers[t];
			delete a.headers[t];
			a.headers[t.toLowerCase()] = n;
		}
		const l = s.getEventStreamMember();
		if (l) c[l] = await this.deserializeEventStream({
			response: a,
			responseSchema: s,
			initialResponseContainer: c
		});
		else {
			const e = await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.L)(a.body, r);
			if (e.byteLength > 0) Object.assign(c, await o.read(s, e));
		}
		c.$metadata = this.deserializeMetadata(a);
		return c;
	}
	isErrorResponse(e) {
		return e >= 300;
	}
};



/***/ }),

/***/ 1562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ getDefaultExtensionConfiguration),
/* harmony export */   A: () => (/* binding */ getHttpHandlerExtensionConfiguration),
/* harmony export */   B: () => (/* binding */ ct),
/* harmony export */   C: () => (/* binding */ getHttpSigningPlugin),
/* harmony export */   D: () => (/* binding */ getHostHeaderPlugin),
/* harmony export */   E: () => (/* binding */ getLoggerPlugin),
/* harmony export */   F: () => (/* binding */ V),
/* harmony export */   G: () => (/* binding */ $e),
/* harmony export */   H: () => (/* binding */ decideEndpoint),
/* harmony export */   I: () => (/* binding */ getHttpOperationBindings),
/* harmony export */   J: () => (/* binding */ resolveRegionConfig),
/* harmony export */   K: () => (/* binding */ resolveParams),
/* harmony export */   L: () => (/* binding */ collectBody),
/* harmony export */   M: () => (/* binding */ determineTimestampFormat),
/* harmony export */   N: () => (/* binding */ HttpProtocol),
/* harmony export */   O: () => (/* binding */ resolveHostHeaderConfig),
/* harmony export */   P: () => (/* binding */ SerdeContext),
/* harmony export */   Q: () => (/* binding */ NoOpLogger),
/* harmony export */   R: () => (/* binding */ ut),
/* harmony export */   S: () => (/* binding */ normalizeProvider),
/* harmony export */   T: () => (/* binding */ getRecursionDetectionPlugin),
/* harmony export */   U: () => (/* binding */ I),
/* harmony export */   V: () => (/* binding */ ot),
/* harmony export */   W: () => (/* binding */ EndpointCache),
/* harmony export */   X: () => (/* binding */ Le),
/* harmony export */   Y: () => (/* binding */ Re),
/* harmony export */   Z: () => (/* binding */ makeBuilder),
/* harmony export */   _: () => (/* binding */ Gt),
/* harmony export */   _t: () => (/* binding */ normalizeProvider$1),
/* harmony export */   a: () => (/* binding */ pn),
/* harmony export */   at: () => (/* binding */ N),
/* harmony export */   b: () => (/* binding */ resolveUserAgentConfig),
/* harmony export */   bt: () => (/* binding */ fromBase64),
/* harmony export */   c: () => (/* binding */ getSkewCorrectedDate),
/* harmony export */   ct: () => (/* binding */ Client),
/* harmony export */   d: () => (/* binding */ ln),
/* harmony export */   dt: () => (/* binding */ D),
/* harmony export */   et: () => (/* binding */ resolveDefaultRuntimeConfig),
/* harmony export */   f: () => (/* binding */ on),
/* harmony export */   ft: () => (/* binding */ booleanSelector),
/* harmony export */   g: () => (/* binding */ Ht),
/* harmony export */   gt: () => (/* binding */ E),
/* harmony export */   h: () => (/* binding */ qt),
/* harmony export */   ht: () => (/* binding */ ue),
/* harmony export */   i: () => (/* binding */ SignatureV4),
/* harmony export */   it: () => (/* binding */ Command),
/* harmony export */   j: () => (/* binding */ resolveHttpHandlerRuntimeConfig),
/* harmony export */   k: () => (/* binding */ getContentLengthPlugin),
/* harmony export */   l: () => (/* binding */ getAwsRegionExtensionConfiguration),
/* harmony export */   lt: () => (/* binding */ ge),
/* harmony export */   m: () => (/* binding */ getUserAgentPlugin),
/* harmony export */   mt: () => (/* binding */ calculateBodyLength),
/* harmony export */   n: () => (/* binding */ ProtocolLib),
/* harmony export */   nt: () => (/* binding */ loadConfigsForDefaultMode),
/* harmony export */   o: () => (/* binding */ AwsSdkSigV4Signer),
/* harmony export */   ot: () => (/* binding */ getSchemaSerdePlugin),
/* harmony export */   p: () => (/* binding */ createDefaultUserAgentProvider),
/* harmony export */   pt: () => (/* binding */ toUint8Array),
/* harmony export */   q: () => (/* binding */ resolveDefaultsModeConfig),
/* harmony export */   r: () => (/* binding */ Hn),
/* harmony export */   rt: () => (/* binding */ xe),
/* harmony export */   s: () => (/* binding */ validateSigningProperties),
/* harmony export */   st: () => (/* binding */ deref),
/* harmony export */   t: () => (/* binding */ Yn),
/* harmony export */   tt: () => (/* binding */ emitWarningIfUnsupportedVersion),
/* harmony export */   u: () => (/* binding */ resolveAwsRegionExtensionConfiguration),
/* harmony export */   ut: () => (/* binding */ pe),
/* harmony export */   v: () => (/* binding */ resolveRetryConfig),
/* harmony export */   vt: () => (/* binding */ getSmithyContext),
/* harmony export */   w: () => (/* binding */ getHttpAuthSchemeEndpointRuleSetPlugin),
/* harmony export */   x: () => (/* binding */ DefaultIdentityProviderConfig),
/* harmony export */   xt: () => (/* binding */ emitWarningIfUnsupportedVersion$1),
/* harmony export */   y: () => (/* binding */ zt),
/* harmony export */   yt: () => (/* binding */ toBase64),
/* harmony export */   z: () => (/* binding */ writeKey)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2625);
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2226);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7010);
/* harmony import */ var _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(148);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1589);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6997);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7075);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1708);











// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
const x = { warningEmitted: false };
const emitWarningIfUnsupportedVersion$1 = (e) => {
	if (e && !x.warningEmitted) {
		if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
			x.warningEmitted = true;
			return;
		}
		const t = parseInt(e.substring(1, e.indexOf(".")));
		const n = 22;
		if (t < n) {
			x.warningEmitted = true;
			process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${n}. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${n}.

More information can be found at: https://a.co/c895JFp`);
		}
	}
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature$1(e, t, n) {
	if (!e.__aws_sdk_context) e.__aws_sdk_context = { features: {} };
	else if (!e.__aws_sdk_context.features) e.__aws_sdk_context.features = {};
	e.__aws_sdk_context.features[t] = n;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
const se = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = (e) => {
	if (e.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
	if (!se.exec(e)) throw new TypeError(`Invalid base64 string.`);
	const n = (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.a)(e, "base64");
	return new Uint8Array(n.buffer, n.byteOffset, n.byteLength);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
const toBase64 = (e) => {
	let t;
	if (typeof e === "string") t = (0,_TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.r)(e);
	else t = e;
	if (typeof t !== "object" || typeof t.byteOffset !== "number" || typeof t.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.i)(t.buffer, t.byteOffset, t.byteLength).toString("base64");
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(e, t, n, r) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(e, n = "utf-8") {
			if (typeof e === "string") {
				if (n === "base64") return Uint8ArrayBlobAdapter.mutate(r(e));
				return Uint8ArrayBlobAdapter.mutate(t(e));
			}
			throw new Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(e) {
			Object.setPrototypeOf(e, Uint8ArrayBlobAdapter.prototype);
			return e;
		}
		transformToString(t = "utf-8") {
			if (t === "base64") return n(this);
			return e(this);
		}
	};
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
const S = Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, "0"));
function bindV4(e) {
	if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") return () => crypto.randomUUID();
	return () => {
		const t = new Uint8Array(16);
		e(t);
		t[6] = t[6] & 15 | 64;
		t[8] = t[8] & 63 | 128;
		return S[t[0]] + S[t[1]] + S[t[2]] + S[t[3]] + "-" + S[t[4]] + S[t[5]] + "-" + S[t[6]] + S[t[7]] + "-" + S[t[8]] + S[t[9]] + "-" + S[t[10]] + S[t[11]] + S[t[12]] + S[t[13]] + S[t[14]] + S[t[15]];
	};
}
// node_modules/.pnpm/@smithy+types@4.20.0/node_modules/@smithy/types/dist-es/endpoint.js
var C;
(function(e) {
	e["HTTP"] = "http";
	e["HTTPS"] = "https";
})(C || (C = {}));
// node_modules/.pnpm/@smithy+types@4.20.0/node_modules/@smithy/types/dist-es/extensions/checksum.js
var w;
(function(e) {
	e["MD5"] = "md5";
	e["CRC32"] = "crc32";
	e["CRC32C"] = "crc32c";
	e["SHA1"] = "sha1";
	e["SHA256"] = "sha256";
})(w || (w = {}));
// node_modules/.pnpm/@smithy+types@4.20.0/node_modules/@smithy/types/dist-es/middleware.js
const T = "__smithy_context";
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
const getSmithyContext = (e) => e["__smithy_context"] || (e["__smithy_context"] = {});
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
const ce = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
const isValidHostLabel = (e, t = false) => {
	if (!t) return ce.test(e);
	const n = e.split(".");
	for (const e of n) if (!isValidHostLabel(e)) return false;
	return true;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(e) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e);
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
const normalizeProvider$1 = (e) => {
	if (typeof e === "function") return e;
	const t = Promise.resolve(e);
	return () => t;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
const toEndpointV1 = (e) => {
	if (typeof e === "object") {
		if ("url" in e) {
			const t = (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.url);
			if (e.headers) {
				t.headers = {};
				for (const n in e.headers) {
					if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(e.headers, n)) continue;
					t.headers[n.toLowerCase()] = e.headers[n].join(", ");
				}
			}
			return t;
		}
		return e;
	}
	return (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.r)(e);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
const E = function LazyJsonString(e) {
	return Object.assign(new String(e), {
		deserializeJSON() {
			return JSON.parse(String(e));
		},
		toString() {
			return String(e);
		},
		toJSON() {
			return String(e);
		}
	});
};
E.from = (e) => {
	if (e && typeof e === "object" && (e instanceof E || "deserializeJSON" in e)) return e;
	else if (typeof e === "string" || Object.getPrototypeOf(e) === String.prototype) return E(String(e));
	return E(JSON.stringify(e));
};
E.fromObject = E.from;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
const le = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var ue = class NumericValue {
	string;
	type;
	constructor(e, t) {
		this.string = e;
		this.type = t;
		if (!le.test(e)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`);
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](e) {
		if (!e || typeof e !== "object") return false;
		const t = e;
		return NumericValue.prototype.isPrototypeOf(e) || t.type === "bigDecimal" && le.test(t.string);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
const calculateBodyLength = (e) => {
	if (!e) return 0;
	if (typeof e === "string") return Buffer.byteLength(e);
	else if (typeof e.byteLength === "number") return e.byteLength;
	else if (typeof e.size === "number") return e.size;
	else if (typeof e.start === "number" && typeof e.end === "number") return e.end + 1 - e.start;
	else if (e instanceof node_fs__WEBPACK_IMPORTED_MODULE_7__.ReadStream) {
		if (e.path != null) return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.lstatSync)(e.path).size;
		else if (typeof e.fd === "number") return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.fstatSync)(e.fd).size;
	}
	throw new Error(`Body Length computation failed for ${e}`);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
const toUint8Array = (e) => {
	if (e instanceof Uint8Array) return e;
	if (typeof e === "string") return (0,_TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.r)(e);
	if (ArrayBuffer.isView(e)) return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	return new Uint8Array(e);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
const booleanSelector = (e, t, n) => {
	if (!(t in e)) return;
	if (e[t] === "true") return true;
	if (e[t] === "false") return false;
	throw new Error(`Cannot load ${n} "${t}". Expected "true" or "false", got ${e[t]}.`);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var D;
(function(e) {
	e["ENV"] = "env";
	e["CONFIG"] = "shared config entry";
})(D || (D = {}));
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
const de = "AWS_USE_DUALSTACK_ENDPOINT";
const fe = "use_dualstack_endpoint";
const pe = {
	environmentVariableSelector: (e) => booleanSelector(e, de, D.ENV),
	configFileSelector: (e) => booleanSelector(e, fe, D.CONFIG),
	default: false
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
const me = "AWS_USE_FIPS_ENDPOINT";
const he = "use_fips_endpoint";
const ge = {
	environmentVariableSelector: (e) => booleanSelector(e, me, D.ENV),
	configFileSelector: (e) => booleanSelector(e, he, D.CONFIG),
	default: false
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
const getAllAliases = (e, t) => {
	const n = [];
	if (e) n.push(e);
	if (t) for (const e of t) n.push(e);
	return n;
};
const getMiddlewareNameWithAliases = (e, t) => {
	return `${e || "anonymous"}${t && t.length > 0 ? ` (a.k.a. ${t.join(",")})` : ""}`;
};
const constructStack = () => {
	let e = [];
	let t = [];
	let n = false;
	const r = new Set();
	const sort = (e) => e.sort((e, t) => O[t.step] - O[e.step] || _e[t.priority || "normal"] - _e[e.priority || "normal"]);
	const removeByName = (n) => {
		let i = false;
		const filterCb = (e) => {
			const t = getAllAliases(e.name, e.aliases);
			if (t.includes(n)) {
				i = true;
				for (const e of t) r.delete(e);
				return false;
			}
			return true;
		};
		e = e.filter(filterCb);
		t = t.filter(filterCb);
		return i;
	};
	const removeByReference = (n) => {
		let i = false;
		const filterCb = (e) => {
			if (e.middleware === n) {
				i = true;
				for (const t of getAllAliases(e.name, e.aliases)) r.delete(t);
				return false;
			}
			return true;
		};
		e = e.filter(filterCb);
		t = t.filter(filterCb);
		return i;
	};
	const cloneTo = (n) => {
		e.forEach((e) => {
			n.add(e.middleware, { ...e });
		});
		t.forEach((e) => {
			n.addRelativeTo(e.middleware, { ...e });
		});
		n.identifyOnResolve?.(i.identifyOnResolve());
		return n;
	};
	const expandRelativeMiddlewareList = (e) => {
		const t = [];
		e.before.forEach((e) => {
			if (e.before.length === 0 && e.after.length === 0) t.push(e);
			else t.push(...expandRelativeMiddlewareList(e));
		});
		t.push(e);
		e.after.reverse().forEach((e) => {
			if (e.before.length === 0 && e.after.length === 0) t.push(e);
			else t.push(...expandRelativeMiddlewareList(e));
		});
		return t;
	};
	const getMiddlewareList = (n = false) => {
		const r = [];
		const i = [];
		const a = {};
		e.forEach((e) => {
			const t = {
				...e,
				before: [],
				after: []
			};
			for (const e of getAllAliases(t.name, t.aliases)) a[e] = t;
			r.push(t);
		});
		t.forEach((e) => {
			const t = {
				...e,
				before: [],
				after: []
			};
			for (const e of getAllAliases(t.name, t.aliases)) a[e] = t;
			i.push(t);
		});
		i.forEach((e) => {
			if (e.toMiddleware) {
				const t = a[e.toMiddleware];
				if (t === void 0) {
					if (n) return;
					throw new Error(`${e.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(e.name, e.aliases)} middleware ${e.relation} ${e.toMiddleware}`);
				}
				if (e.relation === "after") t.after.push(e);
				if (e.relation === "before") t.before.push(e);
			}
		});
		return sort(r).map(expandRelativeMiddlewareList).reduce((e, t) => {
			e.push(...t);
			return e;
		}, []);
	};
	const i = {
		add: (t, n = {}) => {
			const { name: i, override: a, aliases: o } = n;
			const s = {
				step: "initialize",
				priority: "normal",
				middleware: t,
				...n
			};
			const c = getAllAliases(i, o);
			if (c.length > 0) {
				if (c.some((e) => r.has(e))) {
					if (!a) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(i, o)}'`);
					for (const t of c) {
						const n = e.findIndex((e) => e.name === t || e.aliases?.some((e) => e === t));
						if (n === -1) continue;
						const r = e[n];
						if (r.step !== s.step || s.priority !== r.priority) throw new Error(`"${getMiddlewareNameWithAliases(r.name, r.aliases)}" middleware with ${r.priority} priority in ${r.step} step cannot be overridden by "${getMiddlewareNameWithAliases(i, o)}" middleware with ${s.priority} priority in ${s.step} step.`);
						e.splice(n, 1);
					}
				}
				for (const e of c) r.add(e);
			}
			e.push(s);
		},
		addRelativeTo: (e, n) => {
			const { name: i, override: a, aliases: o } = n;
			const s = {
				middleware: e,
				...n
			};
			const c = getAllAliases(i, o);
			if (c.length > 0) {
				if (c.some((e) => r.has(e))) {
					if (!a) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(i, o)}'`);
					for (const e of c) {
						const n = t.findIndex((t) => t.name === e || t.aliases?.some((t) => t === e));
						if (n === -1) continue;
						const r = t[n];
						if (r.toMiddleware !== s.toMiddleware || r.relation !== s.relation) throw new Error(`"${getMiddlewareNameWithAliases(r.name, r.aliases)}" middleware ${r.relation} "${r.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(i, o)}" middleware ${s.relation} "${s.toMiddleware}" middleware.`);
						t.splice(n, 1);
					}
				}
				for (const e of c) r.add(e);
			}
			t.push(s);
		},
		clone: () => cloneTo(constructStack()),
		use: (e) => {
			e.applyToStack(i);
		},
		remove: (e) => {
			if (typeof e === "string") return removeByName(e);
			else return removeByReference(e);
		},
		removeByTag: (n) => {
			let i = false;
			const filterCb = (e) => {
				const { tags: t, name: a, aliases: o } = e;
				if (t && t.includes(n)) {
					const e = getAllAliases(a, o);
					for (const t of e) r.delete(t);
					i = true;
					return false;
				}
				return true;
			};
			e = e.filter(filterCb);
			t = t.filter(filterCb);
			return i;
		},
		concat: (e) => {
			const t = cloneTo(constructStack());
			t.use(e);
			t.identifyOnResolve(n || t.identifyOnResolve() || (e.identifyOnResolve?.() ?? false));
			return t;
		},
		applyToStack: cloneTo,
		identify: () => {
			return getMiddlewareList(true).map((e) => {
				const t = e.step ?? e.relation + " " + e.toMiddleware;
				return getMiddlewareNameWithAliases(e.name, e.aliases) + " - " + t;
			});
		},
		identifyOnResolve(e) {
			if (typeof e === "boolean") n = e;
			return n;
		},
		resolve: (e, t) => {
			for (const n of getMiddlewareList().map((e) => e.middleware).reverse()) e = n(e, t);
			if (n) console.log(i.identify());
			return e;
		}
	};
	return i;
};
const O = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
};
const _e = {
	high: 3,
	normal: 2,
	low: 1
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client = class {
	config;
	middlewareStack = constructStack();
	initConfig;
	handlers;
	constructor(e) {
		this.config = e;
		const { protocol: t, protocolSettings: n } = e;
		if (n) {
			if (typeof t === "function") e.protocol = new t(n);
		}
	}
	send(e, t, n) {
		const r = typeof t !== "function" ? t : void 0;
		const i = typeof t === "function" ? t : n;
		const a = r === void 0 && this.config.cacheMiddleware === true;
		let o;
		if (a) {
			if (!this.handlers) this.handlers = new WeakMap();
			const t = this.handlers;
			if (t.has(e.constructor)) o = t.get(e.constructor);
			else {
				o = e.resolveMiddleware(this.middlewareStack, this.config, r);
				t.set(e.constructor, o);
			}
		} else {
			delete this.handlers;
			o = e.resolveMiddleware(this.middlewareStack, this.config, r);
		}
		if (i) o(e).then((e) => i(null, e.output), (e) => i(e)).catch(() => {});
		else return o(e).then((e) => e.output);
	}
	destroy() {
		this.config?.requestHandler?.destroy?.();
		delete this.handlers;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/schema/deref.js
const deref = (e) => {
	if (typeof e === "function") return e();
	return e;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
const operation = (e, t, n, r, i) => ({
	name: t,
	namespace: e,
	traits: n,
	input: r,
	output: i
});
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
const schemaDeserializationMiddleware = (e) => (t, n) => async (r) => {
	const { response: i } = await t(r);
	const { operationSchema: a } = getSmithyContext(n);
	const [, o, s, c, l, u] = a ?? [];
	try {
		return {
			response: i,
			output: await e.protocol.deserializeResponse(operation(o, s, c, l, u), {
				...e,
				...n
			}, i)
		};
	} catch (e) {
		Object.defineProperty(e, "$response", {
			value: i,
			enumerable: false,
			writable: false,
			configurable: false
		});
		if (!("$metadata" in e)) {
			const t = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
			try {
				e.message += "\n  " + t;
			} catch (e) {
				if (!n.logger || n.logger?.constructor?.name === "NoOpLogger") console.warn(t);
				else n.logger?.warn?.(t);
			}
			if (typeof e.$responseBodyText !== "undefined") {
				if (e.$response) e.$response.body = e.$responseBodyText;
			}
			try {
				if (_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__.d.isInstance(i)) {
					const { headers: t = {}, statusCode: n } = i;
					const r = Object.entries(t);
					e.$metadata = {
						httpStatusCode: n,
						requestId: findHeader(/^x-[\w-]+-request-?id$/, r),
						extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, r),
						cfId: findHeader(/^x-[\w-]+-cf-id$/, r)
					};
				}
			} catch (e) {}
		}
		throw e;
	}
};
const findHeader = (e, t) => {
	return (t.find(([t]) => {
		return t.match(e);
	}) || [void 0, void 0])[1];
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
const schemaSerializationMiddleware = (e) => (t, n) => async (r) => {
	const { operationSchema: i } = getSmithyContext(n);
	const [, a, o, s, c, l] = i ?? [];
	const u = n.endpointV2 ? async () => toEndpointV1(n.endpointV2) : e.endpoint;
	const d = await e.protocol.serializeRequest(operation(a, o, s, c, l), r.input, {
		...e,
		...n,
		endpoint: u
	});
	return t({
		...r,
		request: d
	});
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
const ve = {
	name: "deserializerMiddleware",
	step: "deserialize",
	tags: ["DESERIALIZER"],
	override: true
};
const ye = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: true
};
function getSchemaSerdePlugin(e) {
	return { applyToStack: (t) => {
		t.add(schemaSerializationMiddleware(e), ye);
		t.add(schemaDeserializationMiddleware(e), ve);
		e.protocol.setSerdeContext(e);
	} };
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
const k = [];
function translateTraits(e) {
	if (typeof e === "object") return e;
	e = e | 0;
	if (k[e]) return k[e];
	const t = {};
	let n = 0;
	for (const r of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) if ((e >> n++ & 1) === 1) t[r] = 1;
	return k[e] = t;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
const A = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns")
};
const j = [];
const M = {};
var N = class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(e, t) {
		this.ref = e;
		this.memberName = t;
		const n = [];
		let r = e;
		let i = e;
		this._isMemberSchema = false;
		while (isMemberSchema(r)) {
			n.push(r[1]);
			r = r[0];
			i = deref(r);
			this._isMemberSchema = true;
		}
		if (n.length > 0) {
			this.memberTraits = {};
			for (let e = n.length - 1; e >= 0; --e) {
				const t = n[e];
				Object.assign(this.memberTraits, translateTraits(t));
			}
		} else this.memberTraits = 0;
		if (i instanceof NormalizedSchema) {
			const e = this.memberTraits;
			Object.assign(this, i);
			this.memberTraits = Object.assign({}, e, i.getMemberTraits(), this.getMemberTraits());
			this.normalizedTraits = void 0;
			this.memberName = t ?? i.memberName;
			return;
		}
		this.schema = deref(i);
		if (isStaticSchema(this.schema)) {
			this.name = `${this.schema[1]}#${this.schema[2]}`;
			this.traits = this.schema[3];
		} else {
			this.name = this.memberName ?? String(i);
			this.traits = 0;
		}
		if (this._isMemberSchema && !t) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
	}
	static [Symbol.hasInstance](e) {
		const t = this.prototype.isPrototypeOf(e);
		if (!t && typeof e === "object" && e !== null) return e.symbol === this.symbol;
		return t;
	}
	static of(e) {
		const t = typeof e === "function" || typeof e === "object" && e !== null;
		if (typeof e === "number") {
			if (j[e]) return j[e];
		} else if (typeof e === "string") {
			if (M[e]) return M[e];
		} else if (t) {
			if (e[A.ns]) return e[A.ns];
		}
		const n = deref(e);
		if (n instanceof NormalizedSchema) return n;
		if (isMemberSchema(n)) {
			const [t, r] = n;
			if (t instanceof NormalizedSchema) {
				Object.assign(t.getMergedTraits(), translateTraits(r));
				return t;
			}
			throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`);
		}
		const r = new NormalizedSchema(n);
		if (t) return e[A.ns] = r;
		if (typeof n === "string") return M[n] = r;
		if (typeof n === "number") return j[n] = r;
		return r;
	}
	getSchema() {
		const e = this.schema;
		if (Array.isArray(e) && e[0] === 0) return e[4];
		return e;
	}
	getName(e = false) {
		const { name: t } = this;
		return !e && t && t.includes("#") ? t.split("#")[1] : t || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		const e = this.getSchema();
		return typeof e === "number" ? e >= 64 && e < 128 : e[0] === 1;
	}
	isMapSchema() {
		const e = this.getSchema();
		return typeof e === "number" ? e >= 128 && e <= 255 : e[0] === 2;
	}
	isStructSchema() {
		const e = this.getSchema();
		if (typeof e !== "object") return false;
		const t = e[0];
		return t === 3 || t === -3 || t === 4;
	}
	isUnionSchema() {
		const e = this.getSchema();
		if (typeof e !== "object") return false;
		return e[0] === 4;
	}
	isBlobSchema() {
		const e = this.getSchema();
		return e === 21 || e === 42;
	}
	isTimestampSchema() {
		const e = this.getSchema();
		return typeof e === "number" && e >= 4 && e <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		const { streaming: e } = this.getMergedTraits();
		return !!e || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ?? (this.normalizedTraits = {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		});
	}
	getMemberTraits() {
		return translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits(this.traits);
	}
	getKeySchema() {
		const [e, t] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!e && !t) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
		const n = this.getSchema();
		return member([e ? 15 : n[4] ?? 0, 0], "key");
	}
	getValueSchema() {
		const e = this.getSchema();
		const [t, n, r] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		];
		const i = typeof e === "number" ? 63 & e : e && typeof e === "object" && (n || r) ? e[3 + e[0]] : t ? 15 : void 0;
		if (i != null) return member([i, 0], n ? "value" : "member");
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
	}
	getMemberSchema(e) {
		const t = this.getSchema();
		if (this.isStructSchema() && t[4].includes(e)) {
			const n = t[4].indexOf(e);
			const r = t[5][n];
			return member(isMemberSchema(r) ? r : [r, 0], e);
		}
		if (this.isDocumentSchema()) return member([15, 0], e);
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${e}.`);
	}
	getMemberSchemas() {
		const e = {};
		try {
			for (const [t, n] of this.structIterator()) e[t] = n;
		} catch (e) {}
		return e;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (const [e, t] of this.structIterator()) if (t.isStreaming() && t.isStructSchema()) return e;
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
		const e = this.getSchema();
		const t = e[4].length;
		let n = e[A.it];
		if (n && t === n.length) {
			yield* n;
			return;
		}
		n = Array(t);
		for (let r = 0; r < t; ++r) {
			const t = e[4][r];
			const i = member([e[5][r], 0], t);
			yield n[r] = [t, i];
		}
		e[A.it] = n;
	}
};
function member(e, t) {
	if (e instanceof N) return Object.assign(e, {
		memberName: t,
		_isMemberSchema: true
	});
	return new N(e, t);
}
const isMemberSchema = (e) => Array.isArray(e) && e.length === 2;
const isStaticSchema = (e) => Array.isArray(e) && e.length >= 5;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
const P = "***SensitiveInformation***";
function schemaLogFilter(e, t) {
	if (t == null) return t;
	const n = N.of(e);
	if (n.getMergedTraits().sensitive) return P;
	if (n.isListSchema()) {
		const e = n.getValueSchema();
		if (e.getMergedTraits().sensitive) return P;
		if (Array.isArray(t)) return t.map((t) => schemaLogFilter(e, t));
	} else if (n.isMapSchema()) {
		const e = n.getValueSchema();
		if (n.getKeySchema().getMergedTraits().sensitive || e.getMergedTraits().sensitive) return P;
		if (typeof t === "object") return Object.fromEntries(Object.entries(t).map(([t, n]) => [t, schemaLogFilter(e, n)]));
	} else if (n.isStructSchema() && typeof t === "object") {
		const e = t;
		const r = {};
		for (const [t, i] of n.structIterator()) if (e[t] != null) r[t] = schemaLogFilter(i, e[t]);
		return r;
	}
	return t;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
const be = Symbol.for("@smithy/op-event-stream");
var Command = class {
	middlewareStack = constructStack();
	schema;
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(e, t, n, { middlewareFn: r, clientName: i, commandName: a, inputFilterSensitiveLog: o, outputFilterSensitiveLog: s, smithyContext: c, additionalContext: l, CommandCtor: u }) {
		for (const i of r.bind(this)(u, e, t, n)) this.middlewareStack.use(i);
		const d = e.concat(this.middlewareStack);
		const { logger: f } = t;
		const p = l[T];
		const m = {
			logger: f,
			clientName: i,
			commandName: a,
			inputFilterSensitiveLog: o,
			outputFilterSensitiveLog: s,
			...l,
			[T]: {
				...p,
				commandInstance: this,
				...c,
				...n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder },
				...n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }
			}
		};
		const { requestHandler: h } = t;
		let g = n ?? {};
		if (g.metricsRecorder) {
			g = { ...g };
			delete g.metricsRecorder;
		}
		let _;
		const v = this.schema;
		const y = v?.[be];
		if (y !== void 0) _ = y;
		else if (v) {
			if (Array.isArray(v) && v[0] === 9) {
				const [, , , , e, t] = v;
				_ = v[be] = Boolean(N.of(e).getEventStreamMember() || N.of(t).getEventStreamMember());
			}
		}
		if (_) g = {
			isEventStream: _,
			...g
		};
		return d.resolve((e) => h.handle(e.request, g), m);
	}
};
var ClassBuilder = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = "";
	_clientName = "";
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(e) {
		this._init = e;
	}
	ep(e) {
		this._ep = e;
		return this;
	}
	m(e) {
		this._middlewareFn = e;
		return this;
	}
	s(e, t, n = {}) {
		this._smithyContext = {
			service: e,
			operation: t,
			...n
		};
		return this;
	}
	c(e = {}) {
		this._additionalContext = e;
		return this;
	}
	n(e, t) {
		this._clientName = e;
		this._commandName = t;
		return this;
	}
	f(e = (e) => e, t = (e) => e) {
		this._inputFilterSensitiveLog = e;
		this._outputFilterSensitiveLog = t;
		return this;
	}
	ser(e) {
		this._serializer = e;
		return this;
	}
	de(e) {
		this._deserializer = e;
		return this;
	}
	sc(e) {
		this._operationSchema = e;
		this._smithyContext.operationSchema = e;
		return this;
	}
	build() {
		const e = this;
		let CommandRef;
		return CommandRef = class extends Command {
			input;
			static getEndpointParameterInstructions() {
				return e._ep;
			}
			constructor(...[t]) {
				super();
				this.input = t ?? {};
				e._init(this);
				this.schema = e._operationSchema;
			}
			resolveMiddleware(t, n, r) {
				const i = e._operationSchema;
				const a = i?.[4] ?? i?.input;
				const o = i?.[5] ?? i?.output;
				return this.resolveMiddlewareWithContext(t, n, r, {
					CommandCtor: CommandRef,
					middlewareFn: e._middlewareFn,
					clientName: e._clientName,
					commandName: e._commandName,
					inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? schemaLogFilter.bind(null, a) : (e) => e),
					outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? schemaLogFilter.bind(null, o) : (e) => e),
					smithyContext: e._smithyContext,
					additionalContext: e._additionalContext
				});
			}
			serialize = e._serializer;
			deserialize = e._deserializer;
		};
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var xe = class ServiceException extends Error {
	static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(e) {
		super(e.message);
		Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
		this.name = e.name;
		this.$fault = e.$fault;
		this.$metadata = e.$metadata;
	}
	static isInstance(e) {
		if (!e) return false;
		const t = e;
		return ServiceException.prototype.isPrototypeOf(t) || Boolean(t.$fault) && Boolean(t.$metadata) && (t.$fault === "client" || t.$fault === "server");
	}
	static [Symbol.hasInstance](e) {
		if (!e) return false;
		const t = e;
		if (this === ServiceException) return ServiceException.isInstance(e);
		if (ServiceException.isInstance(e)) {
			if (this.prototype.isPrototypeOf(e)) return true;
			const n = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
			let r = false;
			if (n) {
				let e = Object.getPrototypeOf(t);
				while (e && e !== Object.prototype) {
					const t = e.constructor;
					const i = t !== ServiceException && Object.prototype.hasOwnProperty.call(t, "shapeId") ? t?.shapeId : void 0;
					if (i) {
						r = true;
						if (i === n) return true;
					}
					e = Object.getPrototypeOf(e);
				}
			}
			if (n && r) return false;
			const i = this.name;
			if (i && i.length >= 6) {
				if (t.name === i) return true;
				let e = Object.getPrototypeOf(t);
				while (e && e !== Object.prototype) {
					const t = e.constructor?.name;
					if (t && t !== "Error" && t === i) return true;
					e = Object.getPrototypeOf(e);
				}
			}
		}
		return false;
	}
};
const decorateServiceException = (e, t = {}) => {
	Object.entries(t).filter(([, e]) => e !== void 0).forEach(([t, n]) => {
		if (e[t] == void 0 || e[t] === "") e[t] = n;
	});
	e.message = e.message || e.Message || "UnknownError";
	delete e.Message;
	return e;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
const loadConfigsForDefaultMode = (e) => {
	switch (e) {
		case "standard": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "in-region": return {
			retryMode: "standard",
			connectionTimeout: 1100
		};
		case "cross-region": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "mobile": return {
			retryMode: "standard",
			connectionTimeout: 3e4
		};
		default: return {};
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
let Se = false;
const emitWarningIfUnsupportedVersion = (e) => {
	if (e && !Se && parseInt(e.substring(1, e.indexOf("."))) < 16) Se = true;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
const Ce = Object.values(w);
const getChecksumConfiguration = (e) => {
	const t = [];
	for (const n in w) {
		if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(w, n)) continue;
		const r = w[n];
		if (e[r] === void 0) continue;
		t.push({
			algorithmId: () => r,
			checksumConstructor: () => e[r]
		});
	}
	for (const [n, r] of Object.entries(e.checksumAlgorithms ?? {})) t.push({
		algorithmId: () => n,
		checksumConstructor: () => r
	});
	return {
		addChecksumAlgorithm(n) {
			e.checksumAlgorithms = e.checksumAlgorithms ?? {};
			const r = n.algorithmId();
			const i = n.checksumConstructor();
			if (Ce.includes(r)) e.checksumAlgorithms[r.toUpperCase()] = i;
			else e.checksumAlgorithms[r] = i;
			t.push(n);
		},
		checksumAlgorithms() {
			return t;
		}
	};
};
const resolveChecksumRuntimeConfig = (e) => {
	const t = {};
	e.checksumAlgorithms().forEach((e) => {
		const n = e.algorithmId();
		if (Ce.includes(n)) t[n] = e.checksumConstructor();
	});
	return t;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
const getRetryConfiguration = (e) => {
	return {
		setRetryStrategy(t) {
			e.retryStrategy = t;
		},
		retryStrategy() {
			return e.retryStrategy;
		}
	};
};
const resolveRetryRuntimeConfig = (e) => {
	const t = {};
	t.retryStrategy = e.retryStrategy();
	return t;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
const getDefaultExtensionConfiguration = (e) => {
	return Object.assign(getChecksumConfiguration(e), getRetryConfiguration(e));
};
const resolveDefaultRuntimeConfig = (e) => {
	return Object.assign(resolveChecksumRuntimeConfig(e), resolveRetryRuntimeConfig(e));
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(e, t, n, r) {
	return function makeCommand(i, a, o, s, c = {}) {
		const l = Object.assign({}, e, i);
		return Command.classBuilder().ep(l).m(function(e, t, n, i) {
			const o = a.call(this, e, t, n, i);
			o.unshift(r(n, e.getEndpointParameterInstructions()));
			return o;
		}).s(t, o, c).n(n, o.charAt(0).toUpperCase() + o.slice(1) + "Command").sc(s).build();
	};
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js
const we = "AWS_EXECUTION_ENV";
const Te = "AWS_REGION";
const Ee = "AWS_DEFAULT_REGION";
const De = "AWS_EC2_METADATA_DISABLED";
const Oe = [
	"in-region",
	"cross-region",
	"mobile",
	"standard",
	"legacy"
];
const ke = "/latest/meta-data/placement/region";
const Ae = "/latest/api/token";
const je = "x-aws-ec2-metadata-token";
const Me = "x-aws-ec2-metadata-token-ttl-seconds";
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
const F = 1e3;
const Ne = 6e4;
let Pe = 0;
const getInstanceMetadataRegion = async () => {
	if (process.env["AWS_EC2_METADATA_DISABLED"]) return;
	if (Date.now() < Pe) return;
	try {
		const e = resolveImdsEndpoint();
		const t = (await imdsRequest({
			...e,
			path: Ae,
			method: "PUT",
			headers: { [Me]: "21600" }
		})).toString();
		return (await imdsRequest({
			...e,
			path: "/latest/meta-data/placement/region",
			method: "GET",
			headers: { ["x-aws-ec2-metadata-token"]: t }
		})).toString().trim() || cacheNegativeAndReturnUndefined();
	} catch {
		return cacheNegativeAndReturnUndefined();
	}
};
const cacheNegativeAndReturnUndefined = () => {
	Pe = Date.now() + Ne;
};
const resolveImdsEndpoint = () => {
	const e = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (e) {
		const t = new URL(e);
		return {
			hostname: t.hostname.replace(/^\[(.+)]$/, "$1"),
			port: t.port ? Number(t.port) : void 0
		};
	}
	if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return { hostname: "fd00:ec2::254" };
	return { hostname: "169.254.169.254" };
};
const imdsRequest = async (e) => {
	const { request: t } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
	return new Promise((n, r) => {
		const i = t({
			hostname: e.hostname,
			port: e.port,
			path: e.path,
			method: e.method,
			headers: e.headers,
			timeout: F,
			signal: AbortSignal.timeout(F)
		});
		i.on("error", (e) => {
			r(e);
			i.destroy();
		});
		i.on("timeout", () => {
			r(new Error("TimeoutError from instance metadata service"));
			i.destroy();
		});
		i.on("response", (e) => {
			const { statusCode: t = 400 } = e;
			if (t < 200 || t >= 300) {
				r(Object.assign(new Error("Error response received from instance metadata service"), { statusCode: t }));
				i.destroy();
				return;
			}
			const a = [];
			e.on("data", (e) => a.push(e));
			e.on("end", () => {
				n(Buffer.concat(a));
				i.destroy();
			});
		});
		i.end();
	});
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
const Fe = "AWS_REGION";
const Ie = "region";
const Le = {
	environmentVariableSelector: (e) => e[Fe],
	configFileSelector: (e) => e[Ie],
	default: async () => {
		const e = await getInstanceMetadataRegion();
		if (e) return e;
		throw new Error("Region is missing");
	}
};
const Re = { preferredFile: "credentials" };
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
const ze = new Set();
const checkRegion = (e, t = isValidHostLabel) => {
	if (!ze.has(e) && !t(e)) {
		if (e === "*") console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
		else throw new Error(`Region not accepted: region="${e}" is not a valid hostname component.`);
	} else ze.add(e);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
const isFipsRegion = (e) => typeof e === "string" && (e.startsWith("fips-") || e.endsWith("-fips"));
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
const getRealRegion = (e) => isFipsRegion(e) ? ["fips-aws-global", "aws-fips"].includes(e) ? "us-east-1" : e.replace(/fips-(dkr-|prod-)?|-fips/, "") : e;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
const resolveRegionConfig = (e) => {
	const { region: t, useFipsEndpoint: n } = e;
	if (!t) throw new Error("Region is missing");
	return Object.assign(e, {
		region: async () => {
			const e = typeof t === "function" ? await t() : t;
			const n = getRealRegion(e);
			checkRegion(n);
			return n;
		},
		useFipsEndpoint: async () => {
			const e = typeof t === "string" ? t : await t();
			if (isFipsRegion(e)) return true;
			return typeof n !== "function" ? Promise.resolve(!!n) : n();
		}
	});
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
const Be = "AWS_DEFAULTS_MODE";
const Ve = "defaults_mode";
const He = {
	environmentVariableSelector: (e) => {
		return e[Be];
	},
	configFileSelector: (e) => {
		return e[Ve];
	},
	default: "legacy"
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
const resolveDefaultsModeConfig = ({ region: e = (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.t)(Le), defaultsMode: t = (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.t)(He) } = {}) => (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.n)(async () => {
	const n = typeof t === "function" ? await t() : t;
	switch (n?.toLowerCase()) {
		case "auto": return resolveNodeDefaultsModeAuto(e);
		case "in-region":
		case "cross-region":
		case "mobile":
		case "standard":
		case "legacy": return Promise.resolve(n?.toLocaleLowerCase());
		case void 0: return Promise.resolve("legacy");
		default: throw new Error(`Invalid parameter for "defaultsMode", expect ${Oe.join(", ")}, got ${n}`);
	}
});
const resolveNodeDefaultsModeAuto = async (e) => {
	if (e) {
		const t = typeof e === "function" ? await e() : e;
		const n = await inferPhysicalRegion();
		if (!n) return "standard";
		if (t === n) return "in-region";
		else return "cross-region";
	}
	return "standard";
};
const inferPhysicalRegion = async () => {
	if (process.env["AWS_EXECUTION_ENV"] && (process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"])) return process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"];
	return getInstanceMetadataRegion();
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
const Ue = "AWS_ENDPOINT_URL";
const We = "endpoint_url";
const getEndpointUrlConfig = (e) => ({
	environmentVariableSelector: (t) => {
		const n = e.split(" ").map((e) => e.toUpperCase());
		const r = t[[Ue, ...n].join("_")];
		if (r) return r;
		const i = t[Ue];
		if (i) return i;
	},
	configFileSelector: (t, n) => {
		if (t.services) {
			const r = ["services", t.services].join(".");
			if (!n || !n[r]) throw new Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`);
			const i = n[r][[e.split(" ").map((e) => e.toLowerCase()).join("_"), We].join(".")];
			if (i) return i;
		}
		const r = t[We];
		if (r) return r;
	},
	default: void 0
});
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
const Ge = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
const Ke = "ignore_configured_endpoint_urls";
const qe = {
	environmentVariableSelector: (e) => booleanSelector(e, Ge, D.ENV),
	configFileSelector: (e) => booleanSelector(e, Ke, D.CONFIG),
	default: false
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
const getEndpointFromConfig = async (e) => {
	if (await (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.t)(qe)()) return;
	return (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.t)(getEndpointUrlConfig(e ?? ""))();
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
const resolveParamsForS3 = async (e) => {
	const t = e?.Bucket || "";
	if (typeof e.Bucket === "string") e.Bucket = t.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
	if (isArnBucketName(t)) {
		if (e.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
	} else if (!isDnsCompatibleBucketName(t) || t.indexOf(".") !== -1 && !String(e.Endpoint).startsWith("http:") || t.toLowerCase() !== t || t.length < 3) e.ForcePathStyle = true;
	if (e.DisableMultiRegionAccessPoints) {
		e.disableMultiRegionAccessPoints = true;
		e.DisableMRAP = true;
	}
	return e;
};
const Je = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const Ye = /(\d+\.){3}\d+/;
const Xe = /\.\./;
const isDnsCompatibleBucketName = (e) => Je.test(e) && !Ye.test(e) && !Xe.test(e);
const isArnBucketName = (e) => {
	const [t, n, r, , , i] = e.split(":");
	const a = t === "arn" && e.split(":").length >= 6;
	const o = Boolean(a && n && r && i);
	if (a && !o) throw new Error(`Invalid ARN: ${e} was an invalid ARN.`);
	return o;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
const createConfigValueProvider = (e, t, n, r = false) => {
	const configProvider = async () => {
		let i;
		if (r) i = n.clientContextParams?.[e] ?? n[e] ?? n[t];
		else i = n[e] ?? n[t];
		if (typeof i === "function") return i();
		return i;
	};
	if (e === "credentialScope" || t === "CredentialScope") return async () => {
		const e = typeof n.credentials === "function" ? await n.credentials() : n.credentials;
		return e?.credentialScope ?? e?.CredentialScope;
	};
	if (e === "accountId" || t === "AccountId") return async () => {
		const e = typeof n.credentials === "function" ? await n.credentials() : n.credentials;
		return e?.accountId ?? e?.AccountId;
	};
	if (e === "endpoint" || t === "endpoint") return async () => {
		if (n.isCustomEndpoint === false) return;
		const e = await configProvider();
		if (e && typeof e === "object") {
			if ("url" in e) return e.url.href;
			if ("hostname" in e) {
				const { protocol: t, hostname: n, port: r, path: i } = e;
				return `${t}//${n}${r ? ":" + r : ""}${i}`;
			}
		}
		return e;
	};
	return configProvider;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(e) {
	return async (t, n, r, i) => {
		if (!r.isCustomEndpoint && !r.ignoreConfiguredEndpointUrls) {
			let t;
			if (r.serviceConfiguredEndpoint) t = await r.serviceConfiguredEndpoint();
			else t = await e(r.serviceId);
			if (t) {
				r.endpoint = () => Promise.resolve(toEndpointV1(t));
				r.isCustomEndpoint = true;
				i?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`);
			}
		}
		const a = await resolveParams(t, n, r);
		if (typeof r.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
		const o = r.endpointProvider(a, i);
		if (r.isCustomEndpoint && r.endpoint) {
			const e = await r.endpoint();
			if (e?.headers) {
				o.headers ??= {};
				for (const [t, n] of Object.entries(e.headers)) o.headers[t] = Array.isArray(n) ? n : [n];
			}
		}
		return o;
	};
}
const resolveParams = async (e, t, n) => {
	const r = {};
	const i = t?.getEndpointParameterInstructions?.() || {};
	for (const [t, a] of Object.entries(i)) switch (a.type) {
		case "staticContextParams":
			r[t] = a.value;
			break;
		case "contextParams":
			r[t] = e[a.name];
			break;
		case "clientContextParams":
		case "builtInParams":
			r[t] = await createConfigValueProvider(a.name, t, n, a.type !== "builtInParams")();
			break;
		case "operationContextParams":
			r[t] = a.get(e);
			break;
		default: throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(a));
	}
	if (Object.keys(i).length === 0) Object.assign(r, n);
	if (String(n.serviceId).toLowerCase() === "s3") await resolveParamsForS3(r);
	return r;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature(e, t, n) {
	if (!e.__smithy_context) e.__smithy_context = { features: {} };
	else if (!e.__smithy_context.features) e.__smithy_context.features = {};
	e.__smithy_context.features[t] = n;
}
function bindEndpointMiddleware(e) {
	const t = bindGetEndpointFromInstructions(e);
	return ({ config: e, instructions: n }) => {
		return (r, i) => async (a) => {
			if (e.isCustomEndpoint) setFeature(i, "ENDPOINT_OVERRIDE", "N");
			const o = await t(a.input, { getEndpointParameterInstructions() {
				return n;
			} }, { ...e }, i);
			i.endpointV2 = o;
			i.authSchemes = o.properties?.authSchemes;
			const s = i.authSchemes?.[0];
			if (s) {
				i["signing_region"] = s.signingRegion;
				i["signing_service"] = s.signingName;
				const e = getSmithyContext(i)?.selectedHttpAuthScheme?.httpAuthOption;
				if (e) e.signingProperties = Object.assign(e.signingProperties || {}, {
					signing_region: s.signingRegion,
					signingRegion: s.signingRegion,
					signing_service: s.signingName,
					signingName: s.signingName,
					signingRegionSet: s.signingRegionSet
				}, s.properties);
			}
			return r({ ...a });
		};
	};
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
const Ze = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: true
};
const Qe = {
	step: "serialize",
	tags: [
		"ENDPOINT_PARAMETERS",
		"ENDPOINT_V2",
		"ENDPOINT"
	],
	name: "endpointV2Middleware",
	override: true,
	relation: "before",
	toMiddleware: Ze.name
};
function bindGetEndpointPlugin(e) {
	const t = bindEndpointMiddleware(e);
	return (e, n) => ({ applyToStack: (r) => {
		r.addRelativeTo(t({
			config: e,
			instructions: n
		}), Qe);
	} });
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(e) {
	return (t) => {
		const n = t.tls ?? true;
		const { endpoint: r, useDualstackEndpoint: i, useFipsEndpoint: a } = t;
		const o = Object.assign(t, {
			endpoint: r != null ? async () => toEndpointV1(await normalizeProvider$1(r)()) : void 0,
			tls: n,
			isCustomEndpoint: !!r,
			useDualstackEndpoint: normalizeProvider$1(i ?? false),
			useFipsEndpoint: normalizeProvider$1(a ?? false),
			ignoreConfiguredEndpointUrls: !!t.ignoreConfiguredEndpointUrls
		});
		let s = void 0;
		o.serviceConfiguredEndpoint = async () => {
			if (t.serviceId && !s) s = e(t.serviceId);
			return s;
		};
		return o;
	};
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var $e = class BinaryDecisionDiagram {
	nodes;
	root;
	conditions;
	results;
	constructor(e, t, n, r) {
		this.nodes = e;
		this.root = t;
		this.conditions = n;
		this.results = r;
	}
	static from(e, t, n, r) {
		return new BinaryDecisionDiagram(e, t, n, r);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = class {
	capacity;
	data = new Map();
	parameters = [];
	constructor({ size: e, params: t }) {
		this.capacity = e ?? 50;
		if (t) this.parameters = t;
	}
	get(e, t) {
		const n = this.hash(e);
		if (n === false) return t();
		if (!this.data.has(n)) {
			if (this.data.size > this.capacity + 10) {
				const e = this.data.keys();
				let t = 0;
				while (true) {
					const { value: n, done: r } = e.next();
					this.data.delete(n);
					if (r || ++t > 10) break;
				}
			}
			this.data.set(n, t());
		}
		return this.data.get(n);
	}
	size() {
		return this.data.size;
	}
	hash(e) {
		let t = "";
		const { parameters: n } = this;
		if (n.length === 0) return false;
		for (const r of n) {
			const n = e[r];
			const i = n == null ? "\0" : String(n);
			if (i.includes("|;")) return false;
			t += i + "|;";
		}
		return t;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
var EndpointError = class extends Error {
	constructor(e) {
		super(e);
		this.name = "EndpointError";
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
const et = "endpoints";
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(e) {
	if (typeof e !== "object" || e == null) return e;
	if ("ref" in e) return `$${toDebugString(e.ref)}`;
	if ("fn" in e) return `${e.fn}(${(e.argv || []).map(toDebugString).join(", ")})`;
	return JSON.stringify(e, null, 2);
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
const I = {};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
const booleanEquals = (e, t) => e === t;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...e) {
	for (const t of e) if (t != null) return t;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
const getAttrPathList = (e) => {
	const t = e.split(".");
	const n = [];
	for (const r of t) {
		const t = r.indexOf("[");
		if (t !== -1) {
			if (r.indexOf("]") !== r.length - 1) throw new EndpointError(`Path: '${e}' does not end with ']'`);
			const i = r.slice(t + 1, -1);
			if (Number.isNaN(parseInt(i))) throw new EndpointError(`Invalid array index: '${i}' in path: '${e}'`);
			if (t !== 0) n.push(r.slice(0, t));
			n.push(i);
		} else n.push(r);
	}
	return n;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
const getAttr = (e, t) => getAttrPathList(t).reduce((n, r) => {
	if (typeof n !== "object") throw new EndpointError(`Index '${r}' in '${t}' not found in '${JSON.stringify(e)}'`);
	else if (Array.isArray(n)) {
		const e = parseInt(r);
		return n[e < 0 ? n.length + e : e];
	}
	return n[r];
}, e);
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
const isSet = (e) => e != null;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(e, t, n) {
	return e ? t : n;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
const not = (e) => !e;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
const tt = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
const isIpAddress = (e) => tt.test(e) || e.startsWith("[") && e.endsWith("]");
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
const L = {
	[C.HTTP]: 80,
	[C.HTTPS]: 443
};
const parseURL = (e) => {
	const t = (() => {
		try {
			if (e instanceof URL) return e;
			if (typeof e === "object" && "hostname" in e) {
				const { hostname: t, port: n, protocol: r = "", path: i = "", query: a = {} } = e;
				const o = new URL(`${r}//${t}${n ? `:${n}` : ""}${i}`);
				o.search = Object.entries(a).map(([e, t]) => `${e}=${t}`).join("&");
				return o;
			}
			return new URL(e);
		} catch (e) {
			return null;
		}
	})();
	if (!t) {
		console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`);
		return null;
	}
	const n = t.href;
	const { host: r, hostname: i, pathname: a, protocol: o, search: s } = t;
	if (s) return null;
	const c = o.slice(0, -1);
	if (!Object.values(C).includes(c)) return null;
	const l = isIpAddress(i);
	return {
		scheme: c,
		authority: `${r}${n.includes(`${r}:${L[c]}`) || typeof e === "string" && e.includes(`${r}:${L[c]}`) ? `:${L[c]}` : ``}`,
		path: a,
		normalizedPath: a.endsWith("/") ? a : `${a}/`,
		isIp: l
	};
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(e, t, n) {
	if (n === 1) return [e];
	if (e === "") return [""];
	const r = e.split(t);
	if (n === 0) return r;
	return r.slice(0, n - 1).concat(r.slice(1).join(t));
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
const stringEquals = (e, t) => e === t;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
const substring = (e, t, n, r) => {
	if (e == null || t >= n || e.length < n || /[^\u0000-\u007f]/.test(e)) return null;
	if (!r) return e.substring(t, n);
	return e.substring(e.length - n, e.length - t);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
const uriEncode = (e) => encodeURIComponent(e).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
const nt = {
	booleanEquals,
	coalesce,
	getAttr,
	isSet,
	isValidHostLabel,
	ite,
	not,
	parseURL,
	split,
	stringEquals,
	substring,
	uriEncode
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
const evaluateTemplate = (e, t) => {
	const n = [];
	const { referenceRecord: r, endpointParams: i } = t;
	let a = 0;
	while (a < e.length) {
		const t = e.indexOf("{", a);
		if (t === -1) {
			n.push(e.slice(a));
			break;
		}
		n.push(e.slice(a, t));
		const o = e.indexOf("}", t);
		if (o === -1) {
			n.push(e.slice(t));
			break;
		}
		if (e[t + 1] === "{" && e[o + 1] === "}") {
			n.push(e.slice(t + 1, o));
			a = o + 2;
		}
		const s = e.substring(t + 1, o);
		if (s.includes("#")) {
			const [e, t] = s.split("#");
			n.push(getAttr(r[e] ?? i[e], t));
		} else n.push(r[s] ?? i[s]);
		a = o + 1;
	}
	return n.join("");
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
const getReferenceValue = ({ ref: e }, t) => {
	return t.referenceRecord[e] ?? t.endpointParams[e];
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
const evaluateExpression = (e, t, n) => {
	if (typeof e === "string") return evaluateTemplate(e, n);
	else if (e["fn"]) return rt.callFunction(e, n);
	else if (e["ref"]) return getReferenceValue(e, n);
	throw new EndpointError(`'${t}': ${String(e)} is not a string, function or reference.`);
};
const callFunction = ({ fn: e, argv: t }, n) => {
	const r = Array(t.length);
	for (let e = 0; e < r.length; ++e) {
		const i = t[e];
		if (typeof i === "boolean" || typeof i === "number") r[e] = i;
		else r[e] = rt.evaluateExpression(i, "arg", n);
	}
	const i = e.indexOf(".");
	if (i !== -1) {
		const t = I[e.slice(0, i)]?.[e.slice(i + 1)];
		if (typeof t === "function") return t(...r);
	}
	const a = nt[e];
	if (typeof a === "function") return a(...r);
	throw new Error(`function ${e} not loaded in endpointFunctions.`);
};
const rt = {
	evaluateExpression,
	callFunction
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
const evaluateCondition = (e, t) => {
	const { assign: n } = e;
	if (n && n in t.referenceRecord) throw new EndpointError(`'${n}' is already defined in Reference Record.`);
	const r = callFunction(e, t);
	t.logger?.debug?.(`${et} evaluateCondition: ${toDebugString(e)} = ${toDebugString(r)}`);
	const i = r === "" ? true : !!r;
	if (n != null) return {
		result: i,
		toAssign: {
			name: n,
			value: r
		}
	};
	return { result: i };
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
const getEndpointHeaders = (e, t) => Object.entries(e ?? {}).reduce((e, [n, r]) => {
	e[n] = r.map((e) => {
		const r = evaluateExpression(e, "Header value entry", t);
		if (typeof r !== "string") throw new EndpointError(`Header '${n}' value '${r}' is not a string`);
		return r;
	});
	return e;
}, {});
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
const getEndpointProperties = (e, t) => Object.entries(e).reduce((e, [n, r]) => {
	e[n] = it.getEndpointProperty(r, t);
	return e;
}, {});
const getEndpointProperty = (e, t) => {
	if (Array.isArray(e)) return e.map((e) => getEndpointProperty(e, t));
	switch (typeof e) {
		case "string": return evaluateTemplate(e, t);
		case "object":
			if (e === null) throw new EndpointError(`Unexpected endpoint property: ${e}`);
			return it.getEndpointProperties(e, t);
		case "boolean": return e;
		default: throw new EndpointError(`Unexpected endpoint property type: ${typeof e}`);
	}
};
const it = {
	getEndpointProperty,
	getEndpointProperties
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
const getEndpointUrl = (e, t) => {
	const n = evaluateExpression(e, "Endpoint URL", t);
	if (typeof n === "string") try {
		return new URL(n);
	} catch (e) {
		console.error(`Failed to construct URL with ${n}`, e);
		throw e;
	}
	throw new EndpointError(`Endpoint URL must be a string, got ${typeof n}`);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
const R = 1e8;
const decideEndpoint = (e, t) => {
	const { nodes: n, root: r, results: i, conditions: a } = e;
	let o = r;
	const s = {};
	const c = {
		referenceRecord: s,
		endpointParams: t.endpointParams,
		logger: t.logger
	};
	while (o !== 1 && o !== -1 && o < R) {
		const e = 3 * (Math.abs(o) - 1);
		const [t, r, i] = [
			n[e],
			n[e + 1],
			n[e + 2]
		];
		const [l, u, d] = a[t];
		const f = evaluateCondition({
			fn: l,
			assign: d,
			argv: u
		}, c);
		if (f.toAssign) {
			const { name: e, value: t } = f.toAssign;
			s[e] = t;
		}
		o = o >= 0 === f.result ? r : i;
	}
	if (o >= R) {
		const e = i[o - R];
		if (e[0] === -1) {
			const [, t] = e;
			throw new EndpointError(evaluateExpression(t, "Error", c));
		}
		const [t, n, r] = e;
		return {
			url: getEndpointUrl(t, c),
			properties: getEndpointProperties(n, c),
			headers: getEndpointHeaders(r ?? {}, c)
		};
	}
	throw new EndpointError(`No matching endpoint.`);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
const at = bindGetEndpointFromInstructions(getEndpointFromConfig);
const ot = bindResolveEndpointConfig(getEndpointFromConfig);
const st = bindEndpointMiddleware(getEndpointFromConfig);
const ct = bindGetEndpointPlugin(getEndpointFromConfig);
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/index.js
var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(_TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.n, _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.r, toBase64, fromBase64) {};
const lt = node_crypto__WEBPACK_IMPORTED_MODULE_4__.getRandomValues;
const z = bindV4(lt);
const ut = z;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
const collectBody = async (e = new Uint8Array(), t) => {
	if (e instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(e);
	if (!e) return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
	const n = t.streamCollector(e);
	return Uint8ArrayBlobAdapter.mutate(await n);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
const B = Symbol.for("@smithy/schema-x");
var V = class HttpBindingNormalizedSchema extends N {
	static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
	identity = HttpBindingNormalizedSchema.identity;
	bindings;
	constructor(e) {
		super(e);
	}
	static of(e) {
		const t = N.of(e);
		if (t.identity === HttpBindingNormalizedSchema.identity) return t;
		const n = t.isMemberSchema() ? t : t.getSchema();
		const r = typeof n === "object" && n !== null ? n : t;
		return r[B] ??= new HttpBindingNormalizedSchema(t);
	}
	getHttpBindingLocation(e) {
		if (e.httpPayload) return 36;
		if (e.httpLabel) return 33;
		if (e.httpHeader) return 38;
		if (typeof e.httpPrefixHeaders === "string") return 39;
		if (e.httpQuery) return 34;
		if (e.httpQueryParams) return 35;
		if (e.httpResponseCode) return 37;
		return 32;
	}
	getHttpBindingValue(e, t, n = false) {
		const r = this.getSchema();
		const i = typeof r === "number" ? r & 255 : this.isListSchema() ? 64 : 255;
		const a = e & 7;
		const o = t.mediaType ? t.mediaType === "application/json" || t.mediaType.endsWith("+json") ? 2 : 1 : 0;
		const s = t.streaming || i === 42 ? this.isStructSchema() ? 2 : 1 : 0;
		const c = i >= 4 && i <= 7 ? a >= 6 ? 2 : a > 0 && a < 4 ? 1 : 0 : 0;
		let l = i | o << 8 | (t.idempotencyToken ? 1 : 0) << 10 | s << 11 | (t.sparse ? 1 : 0) << 13 | c << 14 | (t.hostLabel ? 1 : 0) << 17 | (e === 36 && typeof r !== "object" ? 1 : 0) << 18;
		const u = i & 192;
		const d = a & 2 && (u === 64 || !n && a & 1) ? this.getHttpBindingCollectionValue(e, t) : void 0;
		const f = (d?.[1] ?? 0) & 255;
		l |= (a >= 6 && (f === 4 || f === 6) ? 1 : 0) << 16;
		return [
			this,
			l,
			d
		];
	}
	getHttpBindingCollectionValue(e, t = this.getMergedTraits()) {
		const n = HttpBindingNormalizedSchema.of(this.getValueSchema());
		return n.getHttpBindingValue(e, {
			...n.getMergedTraits(),
			...t
		}, true);
	}
	getHttpBindings() {
		const e = this.getSchema();
		return typeof e !== "object" || e === null ? dt : this.bindings ??= buildHttpBindings(this);
	}
};
const buildHttpBindings = (e) => {
	const t = [];
	const n = [];
	const r = [];
	const i = [];
	const a = [];
	const o = {};
	const s = {};
	const c = [];
	const l = {
		headers: s,
		prefixHeaders: c
	};
	const u = {
		request: {
			memberBindings: a,
			byName: o
		},
		response: {
			bodyMemberNames: t,
			bindings: l
		}
	};
	const { request: d, response: f } = u;
	for (const [u, f] of e.structIterator()) {
		const e = V.of(f);
		const p = e.getMergedTraits();
		const m = e.getHttpBindingLocation(p);
		const h = p.httpHeader?.toLowerCase() ?? p.httpPrefixHeaders?.toLowerCase() ?? p.httpQuery;
		const g = e.getHttpBindingValue(m, p);
		const _ = [
			u,
			g,
			m,
			h
		];
		if (u === "__proto__") writeKey(o);
		o[u] = _;
		if (g[1] >> 10 & 1) d.hasIdempotency = true;
		a.push(_);
		const v = m & 7;
		if (v === 0) {
			r.push(u);
			i.push(f);
		}
		if ((v & 4) === 0) {
			t.push(u);
			n.push(f);
		} else if ((v & 6) === 4) {
			if (v & 1) l.statusCode = _;
			else {
				l.payload = _;
				const e = g[1] & 255;
				d.contentTypeInstruction = p.mediaType ?? (e === 0 ? "text/plain" : e === 21 || e === 42 ? "application/octet-stream" : null);
			}
		} else if (v & 1) {
			d.hasPrefixHeaders = true;
			c.push(_);
		} else {
			if (h === "__proto__") writeKey(s);
			s[h] = _;
		}
	}
	if (d.contentTypeInstruction === void 0 && r.length) d.contentTypeInstruction = null;
	d.syntheticBodySchema = createBodySchema(e, r, i);
	f.syntheticBodySchema = createBodySchema(e, t, n);
	return u;
};
const buildPathSegments = (e) => {
	const t = [];
	let n = 0;
	for (const r of e.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
		if (r.index > n) t.push([e.slice(n, r.index), 0]);
		t.push([r[1], r[2] ? 2 : 1]);
		n = r.index + r[0].length;
	}
	if (t.length && n < e.length) t.push([e.slice(n), 0]);
	return t.length ? t : void 0;
};
const buildHttpOperationBindings = (e) => {
	const { http: t, endpoint: n } = translateTraits(e.traits ?? {});
	const [r, i] = t?.[1].split("?") ?? [];
	return [
		t?.[0],
		r,
		i ? [...new URLSearchParams(i)] : [],
		r ? buildPathSegments(r) : void 0,
		n?.[0]
	];
};
const dt = {
	request: {
		memberBindings: [],
		byName: {}
	},
	response: {
		bodyMemberNames: [],
		bindings: {
			headers: {},
			prefixHeaders: []
		}
	}
};
const getHttpOperationBindings = (e) => e[B] ??= buildHttpOperationBindings(e);
const createBodySchema = (e, t, n) => {
	if (!t.length) return;
	const r = e.getSchema();
	const i = [
		3,
		r[1],
		r[2],
		e.getMergedTraits(),
		t,
		n
	];
	const a = r[6];
	const o = a && t.reduce((e, t) => e + (r[4].indexOf(t) < a ? 1 : 0), 0);
	if (o) i[6] = o;
	return i;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = class {
	serdeContext;
	setSerdeContext(e) {
		this.serdeContext = e;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
var HttpProtocol = class extends SerdeContext {
	options;
	compositeErrorRegistry;
	constructor(e) {
		super();
		this.options = e;
		this.compositeErrorRegistry = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.t(e.defaultNamespace);
		for (const t of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(t);
	}
	getRequestType() {
		return _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_9__.t;
	}
	getResponseType() {
		return _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__.d;
	}
	setSerdeContext(e) {
		this.serdeContext = e;
		this.serializer.setSerdeContext(e);
		this.deserializer.setSerdeContext(e);
		if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(e);
	}
	updateServiceEndpoint(e, t) {
		if ("url" in t) {
			e.protocol = t.url.protocol;
			e.hostname = t.url.hostname;
			e.port = t.url.port ? Number(t.url.port) : void 0;
			e.path = t.url.pathname;
			e.fragment = t.url.hash || void 0;
			e.username = t.url.username || void 0;
			e.password = t.url.password || void 0;
			if (!e.query) e.query = {};
			for (const [n, r] of t.url.searchParams.entries()) e.query[n] = r;
			if (t.headers) for (const n in t.headers) {
				if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(t.headers, n)) continue;
				e.headers[n] = t.headers[n].join(", ");
			}
			return e;
		} else {
			e.protocol = t.protocol;
			e.hostname = t.hostname;
			e.port = t.port ? Number(t.port) : void 0;
			e.path = t.path;
			e.query = { ...t.query };
			if (t.headers) for (const n in t.headers) {
				if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(t.headers, n)) continue;
				e.headers[n] = t.headers[n];
			}
			return e;
		}
	}
	setHostPrefix(e, t, n, r = getHttpOperationBindings(t)) {
		if (this.serdeContext?.disableHostPrefix) return;
		const i = r[4];
		if (typeof i !== "string") return;
		let a = i;
		for (const [e, [, r]] of V.of(t.input).getHttpBindings().request.memberBindings) {
			if (!(r >> 17 & 1)) continue;
			const t = n[e];
			if (typeof t !== "string") throw new Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`);
			a = a.replace(`{${e}}`, t);
		}
		e.hostname = a + e.hostname;
		if (!isValidHostname(e.hostname)) throw new Error(`[${e.hostname}] is not a valid hostname.`);
	}
	deserializeMetadata(e) {
		return {
			httpStatusCode: e.statusCode,
			requestId: e.headers["x-amzn-requestid"] ?? e.headers["x-amzn-request-id"] ?? e.headers["x-amz-request-id"],
			extendedRequestId: e.headers["x-amz-id-2"],
			cfId: e.headers["x-amz-cf-id"]
		};
	}
	resolveError(e, t, n) {
		const r = [
			-3,
			"",
			"Error",
			0,
			[],
			[],
			0
		];
		let i;
		for (const r of n) for (const n of t) try {
			if (n === "*") i = r.getSchema(e);
			else i = r.getSchema(n + "#" + e);
			const t = r.getErrorCtor(i);
			if (t) return [
				i,
				t,
				"modeled"
			];
			else {
				const e = r.getBaseException();
				if (e) {
					const t = r.getErrorCtor(e);
					if (t) return [
						i,
						t,
						"synthetic"
					];
				}
			}
		} catch (e) {}
		for (const e of n) {
			const t = e.getBaseException();
			if (t) {
				const n = e.getErrorCtor(t);
				if (n) return [
					t,
					n,
					"synthetic"
				];
			}
		}
		return [
			r,
			Error,
			"native"
		];
	}
	async serializeEventStream({ eventStream: e, requestSchema: t, initialRequest: n }) {
		return (await this.loadEventStreamCapability()).serializeEventStream({
			eventStream: e,
			requestSchema: t,
			initialRequest: n
		});
	}
	async deserializeEventStream({ response: e, responseSchema: t, initialResponseContainer: n }) {
		return (await this.loadEventStreamCapability()).deserializeEventStream({
			response: e,
			responseSchema: t,
			initialResponseContainer: n
		});
	}
	async loadEventStreamCapability() {
		const { EventStreamSerde: e, eventStreamSerdeProvider: t } = await __webpack_require__.e(/* import() */ 804).then(__webpack_require__.bind(__webpack_require__, 3804)).then((e) => e.t);
		return new e({
			marshaller: this.resolveEventStreamMarshaller(t),
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry
		});
	}
	getDefaultContentType() {
		throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(e, t, n, r, i) {
		return [];
	}
	getEventStreamMarshaller() {
		const e = this.serdeContext;
		if (!e.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
		return e.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(e) {
		const t = this.serdeContext;
		if (t.eventStreamMarshaller) return t.eventStreamMarshaller;
		return e(this.serdeContext);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(e, t) {
	if (t.timestampFormat.useTrait) {
		const t = e.getSchema();
		if (t === 5 || t === 6 || t === 7) return t;
	}
	const { httpLabel: n, httpPrefixHeaders: r, httpHeader: i, httpQuery: a } = e.getMergedTraits();
	return (t.httpBindings ? typeof r === "string" || Boolean(i) ? 6 : Boolean(a) || Boolean(n) ? 5 : void 0 : void 0) ?? t.timestampFormat.default;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
const getHttpHandlerExtensionConfiguration = (e) => {
	if (e.logger && e.logger.constructor?.name !== "NoOpLogger") e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), e.logger);
	if (e.defaultSocketTimeout) e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), e.defaultSocketTimeout);
	return {
		setHttpHandler(t) {
			e.requestHandler = t;
		},
		httpHandler() {
			return e.requestHandler;
		},
		updateHttpClientConfig(t, n) {
			e.requestHandler?.updateHttpClientConfig(t, n);
		},
		httpHandlerConfigs() {
			return e.requestHandler.httpHandlerConfigs();
		}
	};
};
const resolveHttpHandlerRuntimeConfig = (e) => {
	return { requestHandler: e.httpHandler() };
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
const H = "content-length";
function contentLengthMiddleware(e) {
	return (t) => async (n) => {
		const r = n.request;
		if (_httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(r)) {
			const { body: t, headers: n } = r;
			if (t && Object.keys(n).map((e) => e.toLowerCase()).indexOf(H) === -1) try {
				const n = e(t);
				if (n != null) r.headers = {
					...r.headers,
					[H]: String(n)
				};
			} catch (e) {}
		}
		return t({
			...n,
			request: r
		});
	};
}
const ft = {
	step: "build",
	tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
	name: "contentLengthMiddleware",
	override: true
};
const getContentLengthPlugin = (e) => ({ applyToStack: (t) => {
	t.add(contentLengthMiddleware(e.bodyLengthChecker), ft);
} });
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
function resolveHostHeaderConfig(e) {
	return e;
}
const hostHeaderMiddleware = (e) => (t) => async (n) => {
	if (!_httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(n.request)) return t(n);
	const { request: r } = n;
	const { handlerProtocol: i = "" } = e.requestHandler.metadata || {};
	if (i.indexOf("h2") >= 0 && !r.headers[":authority"]) {
		delete r.headers["host"];
		r.headers[":authority"] = r.hostname + (r.port ? ":" + r.port : "");
	} else if (!r.headers["host"]) {
		let e = r.hostname;
		if (r.port != null) e += `:${r.port}`;
		r.headers["host"] = e;
	}
	return t(n);
};
const pt = {
	name: "hostHeaderMiddleware",
	step: "build",
	priority: "low",
	tags: ["HOST"],
	override: true
};
const getHostHeaderPlugin = (e) => ({ applyToStack: (t) => {
	t.add(hostHeaderMiddleware(e), pt);
} });
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
const loggerMiddleware = () => (e, t) => async (n) => {
	try {
		const r = await e(n);
		const { clientName: i, commandName: a, logger: o, dynamoDbDocumentClientOptions: s = {} } = t;
		const { overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: l } = s;
		const u = c ?? t.inputFilterSensitiveLog;
		const d = l ?? t.outputFilterSensitiveLog;
		const { $metadata: f, ...p } = r.output;
		o?.info?.({
			clientName: i,
			commandName: a,
			input: u(n.input),
			output: d(p),
			metadata: f
		});
		return r;
	} catch (e) {
		const { clientName: r, commandName: i, logger: a, dynamoDbDocumentClientOptions: o = {} } = t;
		const { overrideInputFilterSensitiveLog: s } = o;
		const c = s ?? t.inputFilterSensitiveLog;
		a?.error?.({
			clientName: r,
			commandName: i,
			input: c(n.input),
			error: e,
			metadata: e.$metadata
		});
		throw e;
	}
};
const mt = {
	name: "loggerMiddleware",
	tags: ["LOGGER"],
	step: "initialize",
	override: true
};
const getLoggerPlugin = (e) => ({ applyToStack: (e) => {
	e.add(loggerMiddleware(), mt);
} });
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
const ht = {
	step: "build",
	tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
	name: "recursionDetectionMiddleware",
	override: true,
	priority: "low"
};
// node_modules/.pnpm/@aws+lambda-invoke-store@0.3.0/node_modules/@aws/lambda-invoke-store/dist-es/invoke-store.js
const U = {
	REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
	X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
	TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
	TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
	TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
	BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
};
const W = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
if (!W) globalThis.awslambda = globalThis.awslambda || {};
var InvokeStoreBase = class {
	static PROTECTED_KEYS = U;
	isProtectedKey(e) {
		return Object.values(U).includes(e);
	}
	getRequestId() {
		return this.get(U.REQUEST_ID) ?? "-";
	}
	getXRayTraceId() {
		return this.get(U.X_RAY_TRACE_ID);
	}
	getTenantId() {
		return this.get(U.TENANT_ID);
	}
	getTraceparent() {
		return this.get(U.TRACEPARENT);
	}
	getTracestate() {
		return this.get(U.TRACESTATE);
	}
	getBaggage() {
		return this.get(U.BAGGAGE);
	}
};
var InvokeStoreSingle = class extends InvokeStoreBase {
	currentContext;
	getContext() {
		return this.currentContext;
	}
	hasContext() {
		return this.currentContext !== void 0;
	}
	get(e) {
		return this.currentContext?.[e];
	}
	set(e, t) {
		if (this.isProtectedKey(e)) throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);
		this.currentContext = this.currentContext || {};
		this.currentContext[e] = t;
	}
	run(e, t) {
		this.currentContext = e;
		return t();
	}
};
var gt = class InvokeStoreMulti extends InvokeStoreBase {
	als;
	static async create() {
		const e = new InvokeStoreMulti();
		e.als = new (await (Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6698, 19)))).AsyncLocalStorage();
		return e;
	}
	getContext() {
		return this.als.getStore();
	}
	hasContext() {
		return this.als.getStore() !== void 0;
	}
	get(e) {
		return this.als.getStore()?.[e];
	}
	set(e, t) {
		if (this.isProtectedKey(e)) throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);
		const n = this.als.getStore();
		if (!n) throw new Error("No context available");
		n[e] = t;
	}
	run(e, t) {
		return this.als.run(e, t);
	}
};
var G;
(function(e) {
	let t = null;
	async function getInstanceAsync(e) {
		if (!t) t = (async () => {
			const t = e === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await gt.create() : new InvokeStoreSingle();
			if (!W && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore;
			else if (!W && globalThis.awslambda) {
				globalThis.awslambda.InvokeStore = t;
				return t;
			} else return t;
		})();
		return t;
	}
	e.getInstanceAsync = getInstanceAsync;
	e._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? { reset: () => {
		t = null;
		if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
		globalThis.awslambda = { InvokeStore: void 0 };
	} } : void 0;
})(G || (G = {}));
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
const _t = "AWS_LAMBDA_FUNCTION_NAME";
const vt = "_X_AMZN_TRACE_ID";
const K = "X-Amzn-Trace-Id";
const q = "traceparent";
const yt = "tracestate";
const bt = "baggage";
const recursionDetectionMiddleware = () => (e) => async (t) => {
	const { request: n } = t;
	if (!_httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(n)) return e(t);
	let r;
	{
		const e = Object.keys(n.headers ?? {}).find((e) => e.toLowerCase() === K.toLowerCase()) ?? K;
		if (!n.headers.hasOwnProperty(e)) {
			const e = process.env[_t];
			const t = process.env[vt];
			r ??= await G.getInstanceAsync();
			const i = r?.getXRayTraceId() ?? t;
			const nonEmptyString = (e) => typeof e === "string" && e.length > 0;
			if (nonEmptyString(e) && nonEmptyString(i)) n.headers[K] = i;
		}
	}
	sanitizeTraceHeaders(n.headers);
	if (!n.headers[q]) {
		const e = (r ??= await G.getInstanceAsync())?.getTraceparent?.();
		if (e) {
			n.headers[q] = e;
			const t = r?.getTracestate?.();
			if (t) n.headers[yt] = t;
			const i = r?.getBaggage?.();
			if (i) n.headers[bt] = i;
		}
	}
	return e(t);
};
function sanitizeTraceHeaders(e) {
	for (const t of Object.keys(e)) {
		const n = t.toLowerCase();
		if (t !== n && (n === q || n === yt || n === bt)) {
			e[n] = e[t];
			delete e[t];
		}
	}
}
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
const getRecursionDetectionPlugin = (e) => ({ applyToStack: (e) => {
	e.add(recursionDetectionMiddleware(), ht);
} });
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
const resolveAuthOptions = (e, t) => {
	if (!t || t.length === 0) return e;
	const n = [];
	for (const r of t) for (const t of e) if (t.schemeId.split("#")[1] === r) n.push(t);
	for (const t of e) if (!n.find(({ schemeId: e }) => e === t.schemeId)) n.push(t);
	return n;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(e) {
	const t = new Map();
	for (const n of e) t.set(n.schemeId, n);
	return t;
}
const httpAuthSchemeMiddleware = (e, t) => (n, r) => async (i) => {
	const a = e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e, r, i.input));
	const o = e.authSchemePreference ? await e.authSchemePreference() : [];
	const s = resolveAuthOptions(a, o);
	const c = convertHttpAuthSchemesToMap(e.httpAuthSchemes);
	const l = getSmithyContext(r);
	const u = [];
	for (const n of s) {
		const i = c.get(n.schemeId);
		if (!i) {
			u.push(`HttpAuthScheme \`${n.schemeId}\` was not enabled for this service.`);
			continue;
		}
		const a = i.identityProvider(await t.identityProviderConfigProvider(e));
		if (!a) {
			u.push(`HttpAuthScheme \`${n.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		const { identityProperties: o = {}, signingProperties: s = {} } = n.propertiesExtractor?.(e, r) || {};
		n.identityProperties = Object.assign(n.identityProperties || {}, o);
		n.signingProperties = Object.assign(n.signingProperties || {}, s);
		l.selectedHttpAuthScheme = {
			httpAuthOption: n,
			identity: await a(n.identityProperties),
			signer: i.signer
		};
		break;
	}
	if (!l.selectedHttpAuthScheme) throw new Error(u.join("\n"));
	return n(i);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
const xt = {
	step: "serialize",
	tags: ["HTTP_AUTH_SCHEME"],
	name: "httpAuthSchemeMiddleware",
	override: true,
	relation: "before",
	toMiddleware: "endpointV2Middleware"
};
const getHttpAuthSchemeEndpointRuleSetPlugin = (e, { httpAuthSchemeParametersProvider: t, identityProviderConfigProvider: n }) => ({ applyToStack: (r) => {
	r.addRelativeTo(httpAuthSchemeMiddleware(e, {
		httpAuthSchemeParametersProvider: t,
		identityProviderConfigProvider: n
	}), xt);
} });
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
const defaultErrorHandler = (e) => (e) => {
	throw e;
};
const defaultSuccessHandler = (e, t) => {};
const httpSigningMiddleware = (e) => (e, t) => async (n) => {
	if (!_httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(n.request)) return e(n);
	const r = getSmithyContext(t).selectedHttpAuthScheme;
	if (!r) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
	const { httpAuthOption: { signingProperties: i = {} }, identity: a, signer: o } = r;
	const s = await e({
		...n,
		request: await o.sign(n.request, a, i)
	}).catch((o.errorHandler || defaultErrorHandler)(i));
	(o.successHandler || defaultSuccessHandler)(s.response, i);
	return s;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js
const St = {
	step: "finalizeRequest",
	tags: ["HTTP_SIGNING"],
	name: "httpSigningMiddleware",
	aliases: [
		"apiKeyMiddleware",
		"tokenMiddleware",
		"awsAuthMiddleware"
	],
	override: true,
	relation: "after",
	toMiddleware: "retryMiddleware"
};
const getHttpSigningPlugin = (e) => ({ applyToStack: (t) => {
	t.addRelativeTo(httpSigningMiddleware(e), St);
} });
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/normalizeProvider.js
const normalizeProvider = (e) => {
	if (typeof e === "function") return e;
	const t = Promise.resolve(e);
	return () => t;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = class {
	authSchemes = new Map();
	constructor(e) {
		for (const t in e) {
			if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(e, t)) continue;
			const n = e[t];
			if (n !== void 0) this.authSchemes.set(t, n);
		}
	}
	getIdentityProvider(e) {
		return this.authSchemes.get(e);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
const createIsIdentityExpiredFunction = (e) => function isIdentityExpired(t) {
	return doesIdentityRequireRefresh(t) && t.expiration.getTime() - Date.now() < e;
};
const Ct = 3e5;
const wt = createIsIdentityExpiredFunction(Ct);
const doesIdentityRequireRefresh = (e) => e.expiration !== void 0;
const memoizeIdentityProvider = (e, t, n) => {
	if (e === void 0) return;
	const r = typeof e !== "function" ? async () => Promise.resolve(e) : e;
	let i;
	let a;
	let o;
	let s = false;
	const coalesceProvider = async (e) => {
		if (!a) a = r(e);
		try {
			i = await a;
			o = true;
			s = false;
		} finally {
			a = void 0;
		}
		return i;
	};
	if (t === void 0) return async (e) => {
		if (!o || e?.forceRefresh) i = await coalesceProvider(e);
		return i;
	};
	return async (e) => {
		if (!o || e?.forceRefresh) i = await coalesceProvider(e);
		if (s) return i;
		if (!n(i)) {
			s = true;
			return i;
		}
		if (t(i)) {
			await coalesceProvider(e);
			return i;
		}
		return i;
	};
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
const Tt = void 0;
function isValidUserAgentAppId(e) {
	if (e === void 0) return true;
	return typeof e === "string" && e.length <= 50;
}
function resolveUserAgentConfig(e) {
	const t = normalizeProvider(e.userAgentAppId ?? void 0);
	const { customUserAgent: n } = e;
	return Object.assign(e, {
		customUserAgent: typeof n === "string" ? [[n]] : n,
		userAgentAppId: async () => {
			const n = await t();
			if (!isValidUserAgentAppId(n)) {
				const t = e.logger?.constructor?.name === "NoOpLogger" || !e.logger ? console : e.logger;
				if (typeof n !== "string") t?.warn("userAgentAppId must be a string or undefined.");
				else if (n.length > 50) t?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
			}
			return n;
		}
	});
}
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
const Et = {
	"partitions": [
		{
			"id": "aws",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-east-1",
				"name": "aws",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
			"regions": {
				"af-south-1": { "description": "Africa (Cape Town)" },
				"ap-east-1": { "description": "Asia Pacific (Hong Kong)" },
				"ap-east-2": { "description": "Asia Pacific (Taipei)" },
				"ap-northeast-1": { "description": "Asia Pacific (Tokyo)" },
				"ap-northeast-2": { "description": "Asia Pacific (Seoul)" },
				"ap-northeast-3": { "description": "Asia Pacific (Osaka)" },
				"ap-south-1": { "description": "Asia Pacific (Mumbai)" },
				"ap-south-2": { "description": "Asia Pacific (Hyderabad)" },
				"ap-southeast-1": { "description": "Asia Pacific (Singapore)" },
				"ap-southeast-2": { "description": "Asia Pacific (Sydney)" },
				"ap-southeast-3": { "description": "Asia Pacific (Jakarta)" },
				"ap-southeast-4": { "description": "Asia Pacific (Melbourne)" },
				"ap-southeast-5": { "description": "Asia Pacific (Malaysia)" },
				"ap-southeast-6": { "description": "Asia Pacific (New Zealand)" },
				"ap-southeast-7": { "description": "Asia Pacific (Thailand)" },
				"aws-global": { "description": "aws global region" },
				"ca-central-1": { "description": "Canada (Central)" },
				"ca-west-1": { "description": "Canada West (Calgary)" },
				"eu-central-1": { "description": "Europe (Frankfurt)" },
				"eu-central-2": { "description": "Europe (Zurich)" },
				"eu-north-1": { "description": "Europe (Stockholm)" },
				"eu-south-1": { "description": "Europe (Milan)" },
				"eu-south-2": { "description": "Europe (Spain)" },
				"eu-west-1": { "description": "Europe (Ireland)" },
				"eu-west-2": { "description": "Europe (London)" },
				"eu-west-3": { "description": "Europe (Paris)" },
				"il-central-1": { "description": "Israel (Tel Aviv)" },
				"me-central-1": { "description": "Middle East (UAE)" },
				"me-south-1": { "description": "Middle East (Bahrain)" },
				"me-west-1": { "description": "Middle East (Saudi Arabia)" },
				"mx-central-1": { "description": "Mexico (Central)" },
				"sa-east-1": { "description": "South America (Sao Paulo)" },
				"sa-west-1": { "description": "South America (Chile)" },
				"us-east-1": { "description": "US East (N. Virginia)" },
				"us-east-2": { "description": "US East (Ohio)" },
				"us-west-1": { "description": "US West (N. California)" },
				"us-west-2": { "description": "US West (Oregon)" }
			}
		},
		{
			"id": "aws-cn",
			"outputs": {
				"dnsSuffix": "amazonaws.com.cn",
				"dualStackDnsSuffix": "api.amazonwebservices.com.cn",
				"implicitGlobalRegion": "cn-northwest-1",
				"name": "aws-cn",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^cn\\-\\w+\\-\\d+$",
			"regions": {
				"aws-cn-global": { "description": "aws-cn global region" },
				"cn-north-1": { "description": "China (Beijing)" },
				"cn-northwest-1": { "description": "China (Ningxia)" }
			}
		},
		{
			"id": "aws-eusc",
			"outputs": {
				"dnsSuffix": "amazonaws.eu",
				"dualStackDnsSuffix": "api.amazonwebservices.eu",
				"implicitGlobalRegion": "eusc-de-east-1",
				"name": "aws-eusc",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
			"regions": { "eusc-de-east-1": { "description": "AWS European Sovereign Cloud (Germany)" } }
		},
		{
			"id": "aws-iso",
			"outputs": {
				"dnsSuffix": "c2s.ic.gov",
				"dualStackDnsSuffix": "api.aws.ic.gov",
				"implicitGlobalRegion": "us-iso-east-1",
				"name": "aws-iso",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-global": { "description": "aws-iso global region" },
				"us-iso-east-1": { "description": "US ISO East" },
				"us-iso-west-1": { "description": "US ISO WEST" }
			}
		},
		{
			"id": "aws-iso-b",
			"outputs": {
				"dnsSuffix": "sc2s.sgov.gov",
				"dualStackDnsSuffix": "api.aws.scloud",
				"implicitGlobalRegion": "us-isob-east-1",
				"name": "aws-iso-b",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-b-global": { "description": "aws-iso-b global region" },
				"us-isob-east-1": { "description": "US ISOB East (Ohio)" },
				"us-isob-west-1": { "description": "US ISOB West" }
			}
		},
		{
			"id": "aws-iso-e",
			"outputs": {
				"dnsSuffix": "cloud.adc-e.uk",
				"dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
				"implicitGlobalRegion": "eu-isoe-west-1",
				"name": "aws-iso-e",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-e-global": { "description": "aws-iso-e global region" },
				"eu-isoe-west-1": { "description": "EU ISOE West" }
			}
		},
		{
			"id": "aws-iso-f",
			"outputs": {
				"dnsSuffix": "csp.hci.ic.gov",
				"dualStackDnsSuffix": "api.aws.hci.ic.gov",
				"implicitGlobalRegion": "us-isof-south-1",
				"name": "aws-iso-f",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-f-global": { "description": "aws-iso-f global region" },
				"us-isof-east-1": { "description": "US ISOF EAST" },
				"us-isof-south-1": { "description": "US ISOF SOUTH" }
			}
		},
		{
			"id": "aws-us-gov",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-gov-west-1",
				"name": "aws-us-gov",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
			"regions": {
				"aws-us-gov-global": { "description": "aws-us-gov global region" },
				"us-gov-east-1": { "description": "AWS GovCloud (US-East)" },
				"us-gov-west-1": { "description": "AWS GovCloud (US-West)" }
			}
		}
	],
	"version": "1.1"
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
let Dt = Et;
let Ot = "";
const partition = (e) => {
	const { partitions: t } = Dt;
	for (const n of t) {
		const { regions: t, outputs: r } = n;
		for (const [n, i] of Object.entries(t)) if (n === e) return {
			...r,
			...i
		};
	}
	for (const n of t) {
		const { regionRegex: t, outputs: r } = n;
		if (new RegExp(t).test(e)) return { ...r };
	}
	const n = t.find((e) => e.id === "aws");
	if (!n) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
	return { ...n.outputs };
};
const getUserAgentPrefix = () => Ot;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js
const isStreamingPayload = (e) => e?.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_5__.Readable || typeof ReadableStream !== "undefined" && e?.body instanceof ReadableStream;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
const kt = [
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"LimitExceededException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException"
];
const At = [
	"TimeoutError",
	"RequestTimeout",
	"RequestTimeoutException"
];
const jt = [
	500,
	502,
	503,
	504
];
const Mt = [
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT"
];
const Nt = [
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ENOTFOUND",
	"EAI_AGAIN"
];
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
const isRetryableByTrait = (e) => e?.$retryable !== void 0;
const isClockSkewCorrectedError = (e) => e.$metadata?.clockSkewCorrected;
const isBrowserNetworkError = (e) => {
	const t = new Set([
		"Failed to fetch",
		"NetworkError when attempting to fetch resource",
		"The Internet connection appears to be offline",
		"Load failed",
		"Network request failed"
	]);
	if (!(e && e instanceof TypeError)) return false;
	return t.has(e.message);
};
const isThrottlingError = (e) => e.$metadata?.httpStatusCode === 429 || kt.includes(e.name) || e.$retryable?.throttling == true;
const isTransientError = (e, t = 0) => e?.name !== "AbortError" && (isRetryableByTrait(e) || isClockSkewCorrectedError(e) || e.name === "InvalidSignatureException" && e.message?.includes("Signature expired") || At.includes(e.name) || Mt.includes(e?.code || "") || Nt.includes(e?.code || "") || jt.includes(e.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(e) || isNodeJsHttp2TransientError(e) || e.cause !== void 0 && t <= 10 && isTransientError(e.cause, t + 1));
const isServerError = (e) => {
	if (e.$metadata?.httpStatusCode !== void 0) {
		const t = e.$metadata.httpStatusCode;
		if (500 <= t && t <= 599 && !isTransientError(e)) return true;
		return false;
	}
	return false;
};
function isNodeJsHttp2TransientError(e) {
	return e.code === "ERR_HTTP2_STREAM_ERROR" && e.message.includes("NGHTTP2_REFUSED_STREAM");
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
const race = (e, t) => {
	if (!t) return e;
	let cleanup = () => {};
	const n = new Promise((e, n) => {
		const handler = () => n(createAbortError());
		if (t.aborted) handler();
		else if (typeof t.addEventListener === "function") {
			t.addEventListener("abort", handler, { once: true });
			cleanup = () => t.removeEventListener("abort", handler);
		} else t.onabort = handler;
	});
	return Promise.race([e, n]).finally(cleanup);
};
const createAbortError = () => Object.assign(new Error("Request aborted"), { name: "AbortError" });
const isAbortError = (e) => typeof e === "object" && e !== null && "name" in e && e.name === "AbortError";
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
const Pt = 2e4;
const Ft = "amz-sdk-invocation-id";
const It = "amz-sdk-request";
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
function parseRetryAfterHeader(e, t) {
	if (!_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__.d.isInstance(e)) return;
	for (const n in e.headers) {
		if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(e.headers, n)) continue;
		const r = n.toLowerCase();
		if (r === "retry-after") {
			const r = e.headers[n];
			let i = NaN;
			if (r.endsWith("GMT")) try {
				i = ((0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__.u)(r).getTime() - Date.now()) / 1e3;
			} catch (e) {
				t?.trace?.("Failed to parse retry-after header");
				t?.trace?.(e);
			}
			else if (r.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) i = Number(r.match(/ GMT, ([\d.]+)$/)?.[1]);
			else if (r.match(/^((\d+)|(\d+\.\d+))$/)) i = Number(r);
			else if (Date.parse(r) >= Date.now()) i = (Date.parse(r) - Date.now()) / 1e3;
			if (isNaN(i)) return;
			return new Date(Date.now() + i * 1e3);
		} else if (r === "x-amz-retry-after") {
			const r = e.headers[n];
			const i = Number(r);
			if (isNaN(i)) {
				t?.trace?.(`Failed to parse x-amz-retry-after=${r}`);
				return;
			}
			return new Date(Date.now() + i);
		}
	}
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
const asSdkError = (e) => {
	if (e instanceof Error) return e;
	if (e instanceof Object) return Object.assign(new Error(), e);
	if (typeof e === "string") return new Error(e);
	return new Error(`AWS SDK error wrapper for ${e}`);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
function bindRetryMiddleware(e) {
	return (t) => (n, r) => async (i) => {
		let a = await t.retryStrategy();
		const o = await t.maxAttempts();
		const s = r[T]?.abortSignal;
		if (isRetryStrategyV2(a)) {
			a = a;
			const c = (r["partition_id"] ?? "") + (r.__retryLongPoll ? ":longpoll" : "");
			let l = await race(a.acquireInitialRetryToken(c), s);
			let d = new Error();
			let f = 0;
			let p = 0;
			const { request: m } = i;
			const h = _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(m);
			if (h) m.headers[Ft] = z();
			while (true) try {
				if (h) m.headers[It] = `attempt=${f + 1}; max=${o}`;
				const { response: e, output: t } = await n(i);
				a.recordSuccess(l);
				t.$metadata.attempts = f + 1;
				t.$metadata.totalRetryDelay = p;
				return {
					response: e,
					output: t
				};
			} catch (n) {
				const i = getRetryErrorInfo(n, t.logger);
				d = asSdkError(n);
				if (h && e(m)) {
					(r.logger instanceof NoOpLogger ? console : r.logger)?.warn("An error was encountered in a non-retryable streaming request.");
					throw d;
				}
				try {
					l = await race(a.refreshRetryTokenForRetry(l, i), s);
				} catch (e) {
					if (s?.aborted && isAbortError(e)) throw e;
					if (!d.$metadata) d.$metadata = {};
					d.$metadata.attempts = f + 1;
					d.$metadata.totalRetryDelay = p;
					throw d;
				}
				f = l.getRetryCount();
				const o = l.getRetryDelay();
				p += (l?.$retryLog?.acquisitionDelay ?? 0) + o;
				if (o > 0) await race(new Promise((e) => setTimeout(e, o)), s);
			}
		} else {
			a = a;
			if (a?.mode) r.userAgent = [...r.userAgent || [], ["cfg/retry-mode", a.mode]];
			return a.retry(n, i);
		}
	};
}
const isRetryStrategyV2 = (e) => typeof e.acquireInitialRetryToken !== "undefined" && typeof e.refreshRetryTokenForRetry !== "undefined" && typeof e.recordSuccess !== "undefined";
const getRetryErrorInfo = (e, t) => {
	const n = {
		error: e,
		errorType: getRetryErrorType(e)
	};
	const r = parseRetryAfterHeader(e.$response, t);
	if (r) n.retryAfterHint = r;
	return n;
};
const getRetryErrorType = (e) => {
	if (isThrottlingError(e)) return "THROTTLING";
	if (isTransientError(e)) return "TRANSIENT";
	if (isServerError(e)) return "SERVER_ERROR";
	return "CLIENT_ERROR";
};
const Lt = {
	name: "retryMiddleware",
	tags: ["RETRY"],
	step: "finalizeRequest",
	priority: "high",
	override: true
};
function bindGetRetryPlugin(e) {
	const t = bindRetryMiddleware(e);
	return (e) => ({ applyToStack: (n) => {
		n.add(t(e), Lt);
	} });
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
var Rt = class DefaultRateLimiter {
	static setTimeoutFn = (e, t) => setTimeout(e, t);
	beta;
	minCapacity;
	minFillRate;
	scaleConstant;
	smooth;
	enabled = false;
	availableTokens = 0;
	lastMaxRate = 0;
	measuredTxRate = 0;
	requestCount = 0;
	fillRate;
	lastThrottleTime;
	lastTimestamp = 0;
	lastTxRateBucket;
	maxCapacity;
	timeWindow = 0;
	constructor(e) {
		this.beta = e?.beta ?? .7;
		this.minCapacity = e?.minCapacity ?? 1;
		this.minFillRate = e?.minFillRate ?? .5;
		this.scaleConstant = e?.scaleConstant ?? .4;
		this.smooth = e?.smooth ?? .8;
		this.lastThrottleTime = this.getCurrentTimeInSeconds();
		this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
		this.fillRate = this.minFillRate;
		this.maxCapacity = this.minCapacity;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	updateClientSendingRate(e) {
		let t;
		this.updateMeasuredRate();
		const n = e;
		if (n?.errorType === "THROTTLING" || isThrottlingError(n?.error ?? e)) {
			const e = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
			this.lastMaxRate = e;
			this.calculateTimeWindow();
			this.lastThrottleTime = this.getCurrentTimeInSeconds();
			t = this.cubicThrottle(e);
			this.enableTokenBucket();
		} else {
			this.calculateTimeWindow();
			t = this.cubicSuccess(this.getCurrentTimeInSeconds());
		}
		const r = Math.min(t, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(r);
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1e3;
	}
	async acquireTokenBucket(e) {
		if (!this.enabled) return;
		this.refillTokenBucket();
		while (e > this.availableTokens) {
			const t = (e - this.availableTokens) / this.fillRate * 1e3;
			await new Promise((e) => DefaultRateLimiter.setTimeoutFn(e, t));
			this.refillTokenBucket();
		}
		this.availableTokens = this.availableTokens - e;
	}
	refillTokenBucket() {
		const e = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = e;
			return;
		}
		const t = (e - this.lastTimestamp) * this.fillRate;
		this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + t);
		this.lastTimestamp = e;
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
	}
	cubicThrottle(e) {
		return this.getPrecise(e * this.beta);
	}
	cubicSuccess(e) {
		return this.getPrecise(this.scaleConstant * Math.pow(e - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = true;
	}
	updateTokenBucketRate(e) {
		this.refillTokenBucket();
		this.fillRate = Math.max(e, this.minFillRate);
		this.maxCapacity = Math.max(e, this.minCapacity);
		this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
	}
	updateMeasuredRate() {
		const e = this.getCurrentTimeInSeconds();
		const t = Math.floor(e * 2) / 2;
		this.requestCount++;
		if (t > this.lastTxRateBucket) {
			const e = this.requestCount / (t - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(e * this.smooth + this.measuredTxRate * (1 - this.smooth));
			this.requestCount = 0;
			this.lastTxRateBucket = t;
		}
	}
	getPrecise(e) {
		return parseFloat(e.toFixed(8));
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
var Retry = class {
	static v2026 = true;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1e3;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return "THROTTLING";
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
var DefaultRetryBackoffStrategy = class {
	x = Retry.delay();
	computeNextBackoffDelay(e) {
		const t = Math.random() * Math.min(this.x * 2 ** e, Pt);
		return Math.floor(t);
	}
	setDelayBase(e) {
		this.x = e;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
var DefaultRetryToken = class {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = { acquisitionDelay: 0 };
	constructor(e, t, n, r) {
		this.delay = e;
		this.count = t;
		this.cost = n;
		this.longPoll = r;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(Pt, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var J;
(function(e) {
	e["STANDARD"] = "standard";
	e["ADAPTIVE"] = "adaptive";
})(J || (J = {}));
const zt = J.STANDARD;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
const Y = {
	incompatible: 1,
	attempts: 2,
	capacity: 3
};
var StandardRetryStrategy = class {
	mode = J.STANDARD;
	retryBackoffStrategy;
	capacity = 500;
	maxAttemptsProvider;
	baseDelay;
	constructor(e) {
		if (typeof e === "number") this.maxAttemptsProvider = async () => e;
		else if (typeof e === "function") this.maxAttemptsProvider = e;
		else if (e && typeof e === "object") {
			this.maxAttemptsProvider = async () => e.maxAttempts;
			this.baseDelay = e.baseDelay;
			this.retryBackoffStrategy = e.backoff;
		}
		this.maxAttemptsProvider ??= async () => 3;
		this.baseDelay ??= Retry.delay();
		this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
	}
	async acquireInitialRetryToken(e) {
		return new DefaultRetryToken(Retry.delay(), 0, void 0, e.includes(":longpoll"));
	}
	async refreshRetryTokenForRetry(e, t) {
		const n = await this.getMaxAttempts();
		const r = this.retryCode(e, t, n);
		const i = r === 0;
		const a = e.isLongPoll?.();
		if (i || a) {
			const n = t.errorType;
			this.retryBackoffStrategy.setDelayBase(n === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
			const o = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());
			let s = o;
			if (t.retryAfterHint instanceof Date) s = Math.max(o, Math.min(t.retryAfterHint.getTime() - Date.now(), o + 5e3));
			if (!i) {
				const e = r === Y.capacity && a ? s : 0;
				if (e > 0) await new Promise((t) => setTimeout(t, e));
			} else {
				const t = this.getCapacityCost(n);
				this.capacity -= t;
				const r = new DefaultRetryToken(0, e.getRetryCount() + 1, t, e.isLongPoll?.() ?? false);
				await new Promise((e) => setTimeout(e, s));
				r.$retryLog.acquisitionDelay = s;
				return r;
			}
		}
		throw new Error("No retry token available");
	}
	recordSuccess(e) {
		this.capacity = Math.min(500, this.capacity + (e.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch (e) {
			console.warn(`Max attempts provider could not resolve. Using default of ${3}`);
			return 3;
		}
	}
	retryCode(e, t, n) {
		const r = e.getRetryCount() + 1;
		const i = this.isRetryableError(t.errorType) ? 0 : Y.incompatible;
		const a = r < n ? 0 : Y.attempts;
		const o = this.capacity >= this.getCapacityCost(t.errorType) ? 0 : Y.capacity;
		return i || a || o;
	}
	getCapacityCost(e) {
		return e === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
	}
	isRetryableError(e) {
		return e === "THROTTLING" || e === "TRANSIENT";
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
var AdaptiveRetryStrategy = class {
	mode = J.ADAPTIVE;
	rateLimiter;
	standardRetryStrategy;
	constructor(e, t) {
		const { rateLimiter: n } = t ?? {};
		this.rateLimiter = n ?? new Rt();
		this.standardRetryStrategy = t ? new StandardRetryStrategy({
			maxAttempts: typeof e === "number" ? e : 3,
			...t
		}) : new StandardRetryStrategy(e);
	}
	async acquireInitialRetryToken(e) {
		const t = await this.standardRetryStrategy.acquireInitialRetryToken(e);
		await this.rateLimiter.getSendToken();
		return t;
	}
	async refreshRetryTokenForRetry(e, t) {
		this.rateLimiter.updateClientSendingRate(t);
		const n = await this.standardRetryStrategy.refreshRetryTokenForRetry(e, t);
		await this.rateLimiter.getSendToken();
		return n;
	}
	recordSuccess(e) {
		this.rateLimiter.updateClientSendingRate({});
		this.standardRetryStrategy.recordSuccess(e);
	}
	async maxAttemptsProvider() {
		return this.standardRetryStrategy.maxAttempts();
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
const Bt = "AWS_MAX_ATTEMPTS";
const Vt = "max_attempts";
const Ht = {
	environmentVariableSelector: (e) => {
		const t = e[Bt];
		if (!t) return;
		const n = parseInt(t);
		if (Number.isNaN(n)) throw new Error(`Environment variable ${Bt} mast be a number, got "${t}"`);
		return n;
	},
	configFileSelector: (e) => {
		const t = e[Vt];
		if (!t) return;
		const n = parseInt(t);
		if (Number.isNaN(n)) throw new Error(`Shared config file entry ${Vt} mast be a number, got "${t}"`);
		return n;
	},
	default: 3
};
const resolveRetryConfig = (e, t) => {
	const { retryStrategy: n, retryMode: r } = e;
	const { defaultMaxAttempts: i = 3, defaultBaseDelay: a = Retry.delay() } = t ?? {};
	const o = normalizeProvider$1(e.maxAttempts ?? i);
	let s = n ? Promise.resolve(n) : void 0;
	const getDefault = async () => {
		const e = await o();
		if (await normalizeProvider$1(r)() === J.ADAPTIVE) return new AdaptiveRetryStrategy(o, {
			maxAttempts: e,
			baseDelay: a
		});
		return new StandardRetryStrategy({
			maxAttempts: e,
			baseDelay: a
		});
	};
	return Object.assign(e, {
		maxAttempts: o,
		retryStrategy: () => s ??= getDefault()
	});
};
const Ut = "AWS_RETRY_MODE";
const Wt = "retry_mode";
const Gt = {
	environmentVariableSelector: (e) => e[Ut],
	configFileSelector: (e) => e[Wt],
	default: zt
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/retry/index.js
const Kt = bindRetryMiddleware(isStreamingPayload);
const qt = bindGetRetryPlugin(isStreamingPayload);
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
const Jt = /\d{12}\.ddb/;
async function checkFeatures(e, t, n) {
	if (n.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") setFeature$1(e, "PROTOCOL_RPC_V2_CBOR", "M");
	if (typeof t.retryStrategy === "function") {
		const n = await t.retryStrategy();
		if (typeof n.mode === "string") switch (n.mode) {
			case J.ADAPTIVE:
				setFeature$1(e, "RETRY_MODE_ADAPTIVE", "F");
				break;
			case J.STANDARD: setFeature$1(e, "RETRY_MODE_STANDARD", "E");
		}
	}
	if (typeof t.accountIdEndpointMode === "function") {
		const n = e.endpointV2;
		if (String(n?.url?.hostname).match(Jt)) setFeature$1(e, "ACCOUNT_ID_ENDPOINT", "O");
		switch (await t.accountIdEndpointMode?.()) {
			case "disabled":
				setFeature$1(e, "ACCOUNT_ID_MODE_DISABLED", "Q");
				break;
			case "preferred":
				setFeature$1(e, "ACCOUNT_ID_MODE_PREFERRED", "P");
				break;
			case "required": setFeature$1(e, "ACCOUNT_ID_MODE_REQUIRED", "R");
		}
	}
	const r = e.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (r?.$source) {
		const t = r;
		if (t.accountId) setFeature$1(e, "RESOLVED_ACCOUNT_ID", "T");
		for (const [n, r] of Object.entries(t.$source ?? {})) setFeature$1(e, n, r);
	}
}
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
const Yt = "user-agent";
const Xt = "x-amz-user-agent";
const Zt = /[^!$%&'*+\-.^_`|~\w]/g;
const Qt = /[^!$%&'*+\-.^_`|~\w#]/g;
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
const $t = 1024;
function encodeFeatures(e) {
	let t = "";
	for (const n in e) {
		const r = e[n];
		if (t.length + r.length + 1 <= $t) {
			if (t.length) t += "," + r;
			else t += r;
			continue;
		}
		break;
	}
	return t;
}
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
const userAgentMiddleware = (e) => (t, n) => async (r) => {
	const { request: i } = r;
	if (!_httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(i)) return t(r);
	const { headers: a } = i;
	const o = n?.userAgent?.map(escapeUserAgent) || [];
	const s = (await e.defaultUserAgentProvider()).map(escapeUserAgent);
	await checkFeatures(n, e, r);
	const c = n;
	s.push(`m/${encodeFeatures(Object.assign({}, n.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
	const l = e?.customUserAgent?.map(escapeUserAgent) || [];
	const d = await e.userAgentAppId();
	if (d) s.push(escapeUserAgent([`app`, `${d}`]));
	const f = getUserAgentPrefix();
	const p = (f ? [f] : []).concat([
		...s,
		...o,
		...l
	]).join(" ");
	const m = [...s.filter((e) => e.startsWith("aws-sdk-")), ...l].join(" ");
	if (e.runtime !== "browser") {
		if (m) a[Xt] = a["x-amz-user-agent"] ? `${a[Yt]} ${m}` : m;
		a[Yt] = p;
	} else a[Xt] = p;
	return t({
		...r,
		request: i
	});
};
const escapeUserAgent = (e) => {
	const t = e[0].split("/").map((e) => e.replace(Zt, "-")).join("/");
	const n = e[1]?.replace(Qt, "-");
	const r = t.indexOf("/");
	const i = t.substring(0, r);
	let a = t.substring(r + 1);
	if (i === "api") a = a.toLowerCase();
	return [
		i,
		a,
		n
	].filter((e) => e && e.length > 0).reduce((e, t, n) => {
		switch (n) {
			case 0: return t;
			case 1: return `${e}/${t}`;
			default: return `${e}#${t}`;
		}
	}, "");
};
const en = {
	name: "getUserAgentMiddleware",
	step: "build",
	priority: "low",
	tags: ["SET_USER_AGENT", "USER_AGENT"],
	override: true
};
const getUserAgentPlugin = (e) => ({ applyToStack: (t) => {
	t.add(userAgentMiddleware(e), en);
} });
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js
const getRuntimeUserAgentPair = () => {
	for (const e of [
		"deno",
		"bun",
		"llrt"
	]) if (node_process__WEBPACK_IMPORTED_MODULE_8__.versions[e]) return [`md/${e}`, node_process__WEBPACK_IMPORTED_MODULE_8__.versions[e]];
	return ["md/nodejs", node_process__WEBPACK_IMPORTED_MODULE_8__.versions.node];
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
const tn = { isCrtAvailable: false };
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
const isCrtAvailable = () => {
	if (tn.isCrtAvailable) return ["md/crt-avail"];
	return null;
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
const createDefaultUserAgentProvider = ({ serviceId: e, clientVersion: t }) => {
	const n = getRuntimeUserAgentPair();
	return async (r) => {
		const i = [
			["aws-sdk-js", t],
			["ua", "2.1"],
			[`os/${(0,node_os__WEBPACK_IMPORTED_MODULE_6__.platform)()}`, (0,node_os__WEBPACK_IMPORTED_MODULE_6__.release)()],
			["lang/js"],
			n
		];
		const a = isCrtAvailable();
		if (a) i.push(a);
		if (e) i.push([`api/${e}`, t]);
		if (node_process__WEBPACK_IMPORTED_MODULE_8__.env.AWS_EXECUTION_ENV) i.push([`exec-env/${node_process__WEBPACK_IMPORTED_MODULE_8__.env.AWS_EXECUTION_ENV}`]);
		const o = await r?.userAgentAppId?.();
		return o ? [...i, [`app/${o}`]] : [...i];
	};
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
const nn = "AWS_SDK_UA_APP_ID";
const rn = "sdk_ua_app_id";
const an = "sdk-ua-app-id";
const on = {
	environmentVariableSelector: (e) => e[nn],
	configFileSelector: (e) => e["sdk_ua_app_id"] ?? e[an],
	default: void 0
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
const isVirtualHostableS3Bucket = (e, t = false) => {
	if (t) {
		for (const t of e.split(".")) if (!isVirtualHostableS3Bucket(t)) return false;
		return true;
	}
	if (!isValidHostLabel(e)) return false;
	if (e.length < 3 || e.length > 63) return false;
	if (e !== e.toLowerCase()) return false;
	if (isIpAddress(e)) return false;
	return true;
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
const sn = ":";
const cn = "/";
const parseArn = (e) => {
	const t = e.split(sn);
	if (t.length < 6) return null;
	const [n, r, i, a, o, ...s] = t;
	if (n !== "arn" || r === "" || i === "" || s.join(sn) === "") return null;
	return {
		partition: r,
		service: i,
		region: a,
		accountId: o,
		resourceId: s.map((e) => e.split(cn)).flat()
	};
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
const ln = {
	isVirtualHostableS3Bucket,
	parseArn,
	partition
};
I.aws = ln;
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
const getAwsRegionExtensionConfiguration = (e) => {
	return {
		setRegion(t) {
			e.region = t;
		},
		region() {
			return e.region;
		}
	};
};
const resolveAwsRegionExtensionConfiguration = (e) => {
	return { region: e.region() };
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
const getDateHeader = (e) => _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__.d.isInstance(e) ? e.headers?.date ?? e.headers?.Date : void 0;
const getAgeHeader = (e) => _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__.d.isInstance(e) ? e.headers?.age ?? e.headers?.Age : void 0;
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
const getSkewCorrectedDate = (e) => new Date(Date.now() + e);
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
const getUpdatedSystemClockOffset = (e, t, n, r) => {
	if (r !== void 0) return t;
	const i = Date.parse(e);
	if (Number.isNaN(i)) return t;
	const a = Date.now();
	if (n !== void 0 && a - n > 9e5) return t;
	return i - a;
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
const throwSigningPropertyError = (e, t) => {
	if (!t) throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);
	return t;
};
const hasEventStreamOutput = (e) => {
	return (e.context?.[T]?.eventStream)?.output === true;
};
const validateSigningProperties = async (e) => {
	const t = throwSigningPropertyError("context", e.context);
	const n = throwSigningPropertyError("config", e.config);
	const r = t.endpointV2?.properties?.authSchemes?.[0];
	return {
		config: n,
		signer: await throwSigningPropertyError("signer", n.signer)(r),
		signingRegion: e?.signingRegion,
		signingRegionSet: e?.signingRegionSet,
		signingName: e?.signingName
	};
};
var AwsSdkSigV4Signer = class {
	async sign(e, t, n) {
		if (!_httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(e)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		const r = await validateSigningProperties(n);
		const { config: i, signer: a } = r;
		let { signingRegion: o, signingName: s } = r;
		const c = n.context;
		if (c?.authSchemes?.length ?? false) {
			const [e, t] = c.authSchemes;
			if (e?.name === "sigv4a" && t?.name === "sigv4") {
				o = t?.signingRegion ?? o;
				s = t?.signingName ?? s;
			}
		}
		const l = await i.disableClockSkewCorrection?.() === true;
		n._disableClockSkewCorrection = l;
		const d = l || hasEventStreamOutput(n);
		n._skipClockSkewSampling = d;
		if (!d) {
			n._preRequestSystemClockOffset = i.systemClockOffset;
			n._requestSentAt = Date.now();
		}
		return await a.sign(e, {
			signingDate: l ? new Date() : getSkewCorrectedDate(i.systemClockOffset),
			signingRegion: o,
			signingService: s
		});
	}
	errorHandler(e) {
		return (t) => {
			const n = t;
			if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
				const t = n.ServerTime ?? getDateHeader(n.$response);
				if (t) {
					const r = throwSigningPropertyError("config", e.config);
					const i = e._preRequestSystemClockOffset;
					const a = e._requestSentAt;
					const o = getAgeHeader(n.$response);
					const s = getUpdatedSystemClockOffset(t, r.systemClockOffset, a, o);
					r.systemClockOffset = s;
					if (Math.abs(s) >= 24e4 && (s !== i || i !== void 0 && i !== s) && n.$metadata) n.$metadata.clockSkewCorrected = true;
				}
			}
			throw t;
		};
	}
	successHandler(e, t) {
		if (t._skipClockSkewSampling || t._disableClockSkewCorrection) return;
		const n = getDateHeader(e);
		if (n) {
			const r = throwSigningPropertyError("config", t.config);
			const i = t._requestSentAt;
			const a = getAgeHeader(e);
			r.systemClockOffset = getUpdatedSystemClockOffset(n, r.systemClockOffset, i, a);
		}
	}
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
const getArrayForCommaSeparatedString = (e) => typeof e === "string" && e.length > 0 ? e.split(",").map((e) => e.trim()) : [];
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
const getBearerTokenEnvKey = (e) => `AWS_BEARER_TOKEN_${e.replace(/[\s-]/g, "_").toUpperCase()}`;
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
const un = "AWS_AUTH_SCHEME_PREFERENCE";
const dn = "auth_scheme_preference";
const pn = {
	environmentVariableSelector: (e, t) => {
		if (t?.signingName) {
			if (getBearerTokenEnvKey(t.signingName) in e) return ["httpBearerAuth"];
		}
		if (!(un in e)) return;
		return getArrayForCommaSeparatedString(e[un]);
	},
	configFileSelector: (e) => {
		if (!(dn in e)) return;
		return getArrayForCommaSeparatedString(e[dn]);
	},
	default: []
};
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
	format(e) {
		const t = [];
		for (const n in e) {
			if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(e, n)) continue;
			const r = (0,_TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.r)(n);
			t.push(Uint8Array.from([r.byteLength]), r, this.formatHeaderValue(e[n]));
		}
		const n = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0));
		let r = 0;
		for (const e of t) {
			n.set(e, r);
			r += e.byteLength;
		}
		return n;
	}
	formatHeaderValue(e) {
		switch (e.type) {
			case "boolean": return Uint8Array.from([e.value ? 0 : 1]);
			case "byte": return Uint8Array.from([2, e.value]);
			case "short":
				const t = new DataView(new ArrayBuffer(3));
				t.setUint8(0, 3);
				t.setInt16(1, e.value, false);
				return new Uint8Array(t.buffer);
			case "integer":
				const n = new DataView(new ArrayBuffer(5));
				n.setUint8(0, 4);
				n.setInt32(1, e.value, false);
				return new Uint8Array(n.buffer);
			case "long":
				const r = new Uint8Array(9);
				r[0] = 5;
				r.set(e.value.bytes, 1);
				return r;
			case "binary":
				const i = new DataView(new ArrayBuffer(3 + e.value.byteLength));
				i.setUint8(0, 6);
				i.setUint16(1, e.value.byteLength, false);
				const a = new Uint8Array(i.buffer);
				a.set(e.value, 3);
				return a;
			case "string":
				const s = (0,_TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.r)(e.value);
				const l = new DataView(new ArrayBuffer(3 + s.byteLength));
				l.setUint8(0, 7);
				l.setUint16(1, s.byteLength, false);
				const u = new Uint8Array(l.buffer);
				u.set(s, 3);
				return u;
			case "timestamp":
				const d = new Uint8Array(9);
				d[0] = 8;
				d.set(gn.fromNumber(e.value.valueOf()).bytes, 1);
				return d;
			case "uuid":
				if (!hn.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
				const f = new Uint8Array(17);
				f[0] = 9;
				f.set((0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.t)(e.value.replace(/-/g, "")), 1);
				return f;
		}
	}
};
var mn;
(function(e) {
	e[e["boolTrue"] = 0] = "boolTrue";
	e[e["boolFalse"] = 1] = "boolFalse";
	e[e["byte"] = 2] = "byte";
	e[e["short"] = 3] = "short";
	e[e["integer"] = 4] = "integer";
	e[e["long"] = 5] = "long";
	e[e["byteArray"] = 6] = "byteArray";
	e[e["string"] = 7] = "string";
	e[e["timestamp"] = 8] = "timestamp";
	e[e["uuid"] = 9] = "uuid";
})(mn || (mn = {}));
const hn = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var gn = class Int64 {
	bytes;
	constructor(e) {
		this.bytes = e;
		if (e.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(e) {
		if (e > 0x8000000000000000 || e < -0x8000000000000000) throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
		const t = new Uint8Array(8);
		for (let n = 7, r = Math.abs(Math.round(e)); n > -1 && r > 0; n--, r /= 256) t[n] = r;
		if (e < 0) negate(t);
		return new Int64(t);
	}
	valueOf() {
		const e = this.bytes.slice(0);
		const t = e[0] & 128;
		if (t) negate(e);
		return parseInt((0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.n)(e), 16) * (t ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(e) {
	for (let t = 0; t < 8; t++) e[t] ^= 255;
	for (let t = 7; t > -1; t--) {
		e[t]++;
		if (e[t] !== 0) break;
	}
}
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/constants.js
const _n = "X-Amz-Algorithm";
const vn = "X-Amz-Credential";
const yn = "X-Amz-Date";
const bn = "X-Amz-SignedHeaders";
const xn = "X-Amz-Expires";
const Sn = "X-Amz-Signature";
const Cn = "X-Amz-Security-Token";
const wn = "authorization";
const Tn = yn.toLowerCase();
const En = "date";
const Dn = [
	wn,
	Tn,
	En
];
const On = Sn.toLowerCase();
const kn = "x-amz-content-sha256";
const An = Cn.toLowerCase();
const jn = {
	authorization: true,
	"cache-control": true,
	connection: true,
	expect: true,
	from: true,
	"keep-alive": true,
	"max-forwards": true,
	pragma: true,
	referer: true,
	te: true,
	trailer: true,
	"transfer-encoding": true,
	upgrade: true,
	"user-agent": true,
	"x-amzn-trace-id": true
};
const Mn = /^proxy-/;
const Nn = /^sec-/;
const X = "AWS4-HMAC-SHA256";
const Pn = "AWS4-HMAC-SHA256-PAYLOAD";
const Fn = "UNSIGNED-PAYLOAD";
const In = "aws4_request";
const Ln = 604800;
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
const getCanonicalQuery = ({ query: e = {} }) => {
	const t = [];
	const n = {};
	for (const r in e) {
		if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(e, r)) continue;
		if (r.toLowerCase() === "x-amz-signature") continue;
		const i = (0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__.n)(r);
		t.push(i);
		const o = e[r];
		if (typeof o === "string") n[i] = `${i}=${(0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__.n)(o)}`;
		else if (Array.isArray(o)) n[i] = o.slice(0).reduce((e, t) => e.concat([`${i}=${(0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__.n)(t)}`]), []).sort().join("&");
	}
	return t.sort().map((e) => n[e]).filter((e) => e).join("&");
};
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/utilDate.js
const iso8601 = (e) => toDate(e).toISOString().replace(/\.\d{3}Z$/, "Z");
const toDate = (e) => {
	if (typeof e === "number") return new Date(e * 1e3);
	if (typeof e === "string") {
		if (Number(e)) return new Date(Number(e) * 1e3);
		return new Date(e);
	}
	return e;
};
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = true }) {
		this.service = r;
		this.sha256 = i;
		this.uriEscapePath = a;
		this.applyChecksum = typeof e === "boolean" ? e : true;
		this.regionProvider = normalizeProvider$1(n);
		this.credentialProvider = normalizeProvider$1(t);
	}
	createCanonicalRequest(e, t, n) {
		const r = Object.keys(t).sort();
		return `${e.method}
${this.getCanonicalPath(e)}
${getCanonicalQuery(e)}
${r.map((e) => `${e}:${t[e]}`).join("\n")}

${r.join(";")}
${n}`;
	}
	async createStringToSign(e, t, n, i) {
		const a = new this.sha256();
		a.update(toUint8Array(n));
		const o = await a.digest();
		return `${i}
${e}
${t}
${(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.n)(o)}`;
	}
	getCanonicalPath({ path: e }) {
		if (this.uriEscapePath) {
			const t = [];
			for (const n of e.split("/")) {
				if (n?.length === 0) continue;
				if (n === ".") continue;
				if (n === "..") t.pop();
				else t.push(n);
			}
			const n = `${e?.startsWith("/") ? "/" : ""}${t.join("/")}${t.length > 0 && e?.endsWith("/") ? "/" : ""}`;
			return (0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_2__.n)(n).replace(/%2F/g, "/");
		}
		return e;
	}
	validateResolvedCredentials(e) {
		if (typeof e !== "object" || typeof e.accessKeyId !== "string" || typeof e.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
	}
	formatDate(e) {
		const t = iso8601(e).replace(/[-:]/g, "");
		return {
			longDate: t,
			shortDate: t.slice(0, 8)
		};
	}
	getCanonicalHeaderList(e) {
		return Object.keys(e).sort().join(";");
	}
};
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
const Z = {};
const Q = [];
const createScope = (e, t, n) => `${e}/${t}/${n}/${In}`;
const getSigningKey = async (e, t, n, i, a) => {
	const o = await hmac(e, t.secretAccessKey, t.accessKeyId);
	const s = `${n}:${i}:${a}:${(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.n)(o)}:${t.sessionToken}`;
	if (s in Z) return Z[s];
	Q.push(s);
	while (Q.length > 50) delete Z[Q.shift()];
	let c = `AWS4${t.secretAccessKey}`;
	for (const t of [
		n,
		i,
		a,
		In
	]) c = await hmac(e, c, t);
	return Z[s] = c;
};
const hmac = (e, t, n) => {
	const r = new e(t);
	r.update(toUint8Array(n));
	return r.digest();
};
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
const getCanonicalHeaders = ({ headers: e }, t, n) => {
	const r = {};
	for (const i of Object.keys(e).sort()) {
		if (e[i] == void 0) continue;
		const o = i.toLowerCase();
		if ((0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(jn, o) || t?.has(o) || Mn.test(o) || Nn.test(o)) {
			if (!n || n && !n.has(o)) continue;
		}
		if (o === "__proto__") writeKey(r);
		r[o] = e[i].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
	}
	return r;
};
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
const getPayloadHash = async ({ headers: e, body: t }, n) => {
	for (const t in e) {
		if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(e, t)) continue;
		if (t.toLowerCase() === "x-amz-content-sha256") return e[t];
	}
	if (t == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	else if (typeof t === "string" || ArrayBuffer.isView(t) || (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.o)(t)) {
		const e = new n();
		e.update(toUint8Array(t));
		return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.n)(await e.digest());
	}
	return Fn;
};
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/headerUtil.js
const hasHeader = (e, t) => {
	e = e.toLowerCase();
	for (const n in t) {
		if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(t, n)) continue;
		if (e === n.toLowerCase()) return true;
	}
	return false;
};
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
const moveHeadersToQuery = (e, t = {}) => {
	const { headers: n, query: r = {} } = _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_9__.t.clone(e);
	for (const e in n) {
		if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(n, e)) continue;
		const i = e.toLowerCase();
		if (i.slice(0, 6) === "x-amz-" && !t.unhoistableHeaders?.has(i) || t.hoistableHeaders?.has(i)) {
			r[e] = n[e];
			delete n[e];
		}
	}
	return {
		...e,
		headers: n,
		query: r
	};
};
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
const prepareRequest = (e) => {
	e = _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_9__.t.clone(e);
	for (const t in e.headers) {
		if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(e.headers, t)) continue;
		if (Dn.indexOf(t.toLowerCase()) > -1) delete e.headers[t];
	}
	return e;
};
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
	headerFormatter = new HeaderFormatter();
	constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = true }) {
		super({
			applyChecksum: e,
			credentials: t,
			region: n,
			service: r,
			sha256: i,
			uriEscapePath: a
		});
	}
	async presign(e, t = {}) {
		const { signingDate: n = new Date(), expiresIn: r = 3600, unsignableHeaders: i, unhoistableHeaders: a, signableHeaders: o, hoistableHeaders: s, signingRegion: c, signingService: l } = t;
		const u = await this.credentialProvider();
		this.validateResolvedCredentials(u);
		const d = c ?? await this.regionProvider();
		const { longDate: f, shortDate: p } = this.formatDate(n);
		if (r > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
		const m = createScope(p, d, l ?? this.service);
		const h = moveHeadersToQuery(prepareRequest(e), {
			unhoistableHeaders: a,
			hoistableHeaders: s
		});
		if (u.sessionToken) h.query[Cn] = u.sessionToken;
		h.query[_n] = X;
		h.query[vn] = `${u.accessKeyId}/${m}`;
		h.query[yn] = f;
		h.query[xn] = r.toString(10);
		const g = getCanonicalHeaders(h, i, o);
		h.query[bn] = this.getCanonicalHeaderList(g);
		h.query[Sn] = await this.getSignature(f, m, this.getSigningKey(u, d, p, l), this.createCanonicalRequest(h, g, await getPayloadHash(e, this.sha256)));
		return h;
	}
	async sign(e, t) {
		if (typeof e === "string") return this.signString(e, t);
		else if (e.headers && e.payload) return this.signEvent(e, t);
		else if (e.message) return this.signMessage(e, t);
		else return this.signRequest(e, t);
	}
	async signEvent({ headers: e, payload: t }, { signingDate: n = new Date(), priorSignature: i, signingRegion: a, signingService: o, eventStreamCredentials: s }) {
		const c = a ?? await this.regionProvider();
		const { shortDate: l, longDate: u } = this.formatDate(n);
		const d = createScope(l, c, o ?? this.service);
		const f = await getPayloadHash({
			headers: {},
			body: t
		}, this.sha256);
		const p = new this.sha256();
		p.update(e);
		const m = (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.n)(await p.digest());
		const h = [
			Pn,
			u,
			d,
			i,
			m,
			f
		].join("\n");
		return this.signString(h, {
			signingDate: n,
			signingRegion: c,
			signingService: o,
			eventStreamCredentials: s
		});
	}
	async signMessage(e, { signingDate: t = new Date(), signingRegion: n, signingService: r, eventStreamCredentials: i }) {
		return this.signEvent({
			headers: this.headerFormatter.format(e.message.headers),
			payload: e.message.body
		}, {
			signingDate: t,
			signingRegion: n,
			signingService: r,
			priorSignature: e.priorSignature,
			eventStreamCredentials: i
		}).then((t) => {
			return {
				message: e.message,
				signature: t
			};
		});
	}
	async signString(e, { signingDate: t = new Date(), signingRegion: n, signingService: i, eventStreamCredentials: a } = {}) {
		const o = a ?? await this.credentialProvider();
		this.validateResolvedCredentials(o);
		const s = n ?? await this.regionProvider();
		const { shortDate: c } = this.formatDate(t);
		const l = new this.sha256(await this.getSigningKey(o, s, c, i));
		l.update(toUint8Array(e));
		return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.n)(await l.digest());
	}
	async signRequest(e, { signingDate: t = new Date(), signableHeaders: n, unsignableHeaders: r, signingRegion: i, signingService: a } = {}) {
		const o = await this.credentialProvider();
		this.validateResolvedCredentials(o);
		const s = i ?? await this.regionProvider();
		const c = prepareRequest(e);
		const { longDate: l, shortDate: u } = this.formatDate(t);
		const d = createScope(u, s, a ?? this.service);
		c.headers[Tn] = l;
		if (o.sessionToken) c.headers[An] = o.sessionToken;
		const f = await getPayloadHash(c, this.sha256);
		if (!hasHeader("x-amz-content-sha256", c.headers) && this.applyChecksum) c.headers[kn] = f;
		const p = getCanonicalHeaders(c, r, n);
		const m = await this.getSignature(l, d, this.getSigningKey(o, s, u, a), this.createCanonicalRequest(c, p, f));
		c.headers[wn] = `${X} Credential=${o.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(p)}, Signature=${m}`;
		return c;
	}
	async getSignature(e, t, n, i) {
		const a = await this.createStringToSign(e, t, i, X);
		const o = new this.sha256(await n);
		o.update(toUint8Array(a));
		return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.n)(await o.digest());
	}
	getSigningKey(e, t, n, r) {
		return getSigningKey(this.sha256, e, n, t, r || this.service);
	}
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
const bindResolveAwsSdkSigV4Config = (t) => (n) => {
	let r = n.credentials;
	let i = !!n.credentials;
	let resolvedCredentials = void 0;
	Object.defineProperty(n, "credentials", {
		set(t) {
			if (t && t !== r && t !== resolvedCredentials) i = true;
			r = t;
			const a = bindCallerConfig(n, normalizeCredentialProvider(n, {
				credentials: r,
				credentialDefaultProvider: n.credentialDefaultProvider
			}));
			if (i && !a.attributed) {
				const t = typeof r === "object" && r !== null;
				resolvedCredentials = async (n) => {
					const r = await a(n);
					if (t && (!r.$source || Object.keys(r.$source).length === 0)) return (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_10__.t)(r, "CREDENTIALS_CODE", "e");
					return r;
				};
				resolvedCredentials.memoized = a.memoized;
				resolvedCredentials.configBound = a.configBound;
				resolvedCredentials.attributed = true;
			} else resolvedCredentials = a;
		},
		get() {
			return resolvedCredentials;
		},
		enumerable: true,
		configurable: true
	});
	n.credentials = r;
	const { signingEscapePath: a = true, systemClockOffset: o = n.systemClockOffset || 0, sha256: s } = n;
	let signer;
	if (n.signer) signer = normalizeProvider(n.signer);
	else if (n.regionInfoProvider) signer = () => normalizeProvider(n.region)().then(async (e) => [await n.regionInfoProvider(e, {
		useFipsEndpoint: await n.useFipsEndpoint(),
		useDualstackEndpoint: await n.useDualstackEndpoint()
	}) || {}, e]).then(([e, t]) => {
		const { signingRegion: r, signingService: i } = e;
		n.signingRegion = n.signingRegion || r || t;
		n.signingName = n.signingName || i || n.serviceId;
		const o = {
			...n,
			credentials: n.credentials,
			region: n.signingRegion,
			service: n.signingName,
			sha256: s,
			uriEscapePath: a
		};
		return new (n.signerConstructor || SignatureV4)(o);
	});
	else signer = async (e) => {
		e = Object.assign({}, {
			name: "sigv4",
			signingName: n.signingName || n.defaultSigningName,
			signingRegion: await normalizeProvider(n.region)(),
			properties: {}
		}, e);
		const t = e.signingRegion;
		const r = e.signingName;
		n.signingRegion = n.signingRegion || t;
		n.signingName = n.signingName || r || n.serviceId;
		const i = {
			...n,
			credentials: n.credentials,
			region: n.signingRegion,
			service: n.signingName,
			sha256: s,
			uriEscapePath: a
		};
		return new (n.signerConstructor || SignatureV4)(i);
	};
	return Object.assign(n, {
		systemClockOffset: o,
		signingEscapePath: a,
		signer,
		disableClockSkewCorrection: normalizeProvider(n.disableClockSkewCorrection ?? t)
	});
};
function normalizeCredentialProvider(e, { credentials: t, credentialDefaultProvider: n }) {
	let credentialsProvider;
	if (t) {
		if (!t?.memoized) credentialsProvider = memoizeIdentityProvider(t, wt, doesIdentityRequireRefresh);
		else credentialsProvider = t;
	} else if (n) credentialsProvider = normalizeProvider(n(Object.assign({}, e, { parentClientConfig: e })));
	else credentialsProvider = async () => {
		throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	};
	credentialsProvider.memoized = true;
	return credentialsProvider;
}
function bindCallerConfig(e, t) {
	if (t.configBound) return t;
	const fn = async (n) => t({
		...n,
		callerClientConfig: e
	});
	fn.memoized = t.memoized;
	fn.configBound = true;
	return fn;
}
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
const Rn = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
const zn = "disable_clock_skew_correction";
const Bn = {
	environmentVariableSelector: (e) => booleanSelector(e, Rn, D.ENV),
	configFileSelector: (e) => booleanSelector(e, zn, D.CONFIG),
	default: false
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js
const Vn = (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_3__.t)(Bn);
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
const Hn = bindResolveAwsSdkSigV4Config(Vn);
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = class {
	queryCompat;
	errorRegistry;
	constructor(e = false) {
		this.queryCompat = e;
	}
	resolveRestContentType(e, t) {
		const n = t.getMemberSchemas();
		const r = Object.values(n).find((e) => {
			return !!e.getMergedTraits().httpPayload;
		});
		if (r) {
			const t = r.getMergedTraits().mediaType;
			if (t) return t;
			else if (r.isStringSchema()) return "text/plain";
			else if (r.isBlobSchema()) return "application/octet-stream";
			else return e;
		} else if (!t.isUnitSchema()) {
			if (Object.values(n).find((e) => {
				const { httpQuery: t, httpQueryParams: n, httpHeader: r, httpLabel: i, httpPrefixHeaders: a } = e.getMergedTraits();
				return !t && !n && !r && !i && a === void 0;
			})) return e;
		}
	}
	async getErrorSchemaOrThrowBaseException(e, t, n, r, i, a) {
		let o = e;
		if (e.includes("#")) [, o] = e.split("#");
		const s = {
			$metadata: i,
			$fault: n.statusCode < 500 ? "client" : "server"
		};
		if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
		try {
			return {
				errorSchema: a?.(this.errorRegistry, o) ?? this.errorRegistry.getSchema(e),
				errorMetadata: s
			};
		} catch (e) {
			r.message = r.message ?? r.Message ?? "UnknownError";
			const t = this.errorRegistry;
			const n = t.getBaseException();
			if (n) {
				const e = t.getErrorCtor(n) ?? Error;
				throw this.decorateServiceException(Object.assign(new e({ name: o }), s), r);
			}
			const i = r;
			const a = i?.message ?? i?.Message ?? i?.Error?.Message ?? i?.Error?.message;
			throw this.decorateServiceException(Object.assign(new Error(a), { name: o }, s), r);
		}
	}
	compose(e, t, n) {
		let r = n;
		if (t.includes("#")) [r] = t.split("#");
		const i = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.t.for(r);
		const a = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_1__.t.for("smithy.ts.sdk.synthetic." + n);
		e.copyFrom(i);
		e.copyFrom(a);
		this.errorRegistry = e;
	}
	decorateServiceException(e, t = {}) {
		if (this.queryCompat) {
			const n = e.Message ?? t.Message;
			const r = decorateServiceException(e, t);
			if (n) r.message = n;
			const i = r.Error ?? {};
			i.Type = r.Error?.Type;
			i.Code = r.Error?.Code;
			i.Message = r.Error?.message ?? r.Error?.Message ?? n;
			r.Error = i;
			const a = r.$metadata.requestId;
			if (a) r.RequestId = a;
			return r;
		}
		return decorateServiceException(e, t);
	}
	setQueryCompatError(e, t) {
		const n = t.headers?.["x-amzn-query-error"];
		if (e !== void 0 && n != null) {
			const [t, r] = n.split(";");
			const i = Object.keys(e);
			const a = {
				Code: t,
				Type: r
			};
			e.Code = t;
			e.Type = r;
			for (let t = 0; t < i.length; t++) {
				const n = i[t];
				a[n === "message" ? "Message" : n] = e[n];
			}
			delete a.__type;
			e.Error = a;
		}
	}
	queryCompatOutput(e, t) {
		if (e.Error) t.Error = e.Error;
		if (e.Type) t.Type = e.Type;
		if (e.Code) t.Code = e.Code;
	}
	findQueryCompatibleError(e, t) {
		try {
			return e.getSchema(t);
		} catch (n) {
			return e.find((e) => N.of(e).getMergedTraits().awsQueryError?.[0] === t);
		}
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
const $ = 64;
const Un = 32;
const Wn = 2 ** 53 - 1;
var Gn = class Sha256Js {
	digestLength = Un;
	state = Int32Array.from(Kn);
	w;
	buffer = new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = false;
	inner;
	outer;
	constructor(e) {
		if (e) {
			const t = Sha256Js.normalizeKey(e);
			this.inner = new Sha256Js();
			this.outer = new Sha256Js();
			const { inner: n, outer: r } = this;
			const i = new Uint8Array(128);
			for (let e = 0; e < $; ++e) {
				i[e] = 54 ^ t[e];
				i[e + $] = 92 ^ t[e];
			}
			n.update(i.subarray(0, $));
			r.update(i.subarray($));
		}
	}
	update(e) {
		if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
		if (this.inner) {
			this.inner.update(e);
			return;
		}
		const t = toUint8Array(e);
		let n = 0;
		let { byteLength: r } = t;
		this.bytesHashed += r;
		if (this.bytesHashed * 8 > Wn) throw new Error("Cannot hash more than 2^53 - 1 bits");
		while (r > 0) {
			this.buffer[this.bufferLength++] = t[n++];
			r--;
			if (this.bufferLength === $) {
				this.hashBuffer();
				this.bufferLength = 0;
			}
		}
	}
	async digest() {
		const { inner: e, outer: t } = this;
		if (e && t) {
			if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
			this.finished = true;
			const n = e.digestSync();
			t.update(n);
			return t.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(Kn);
		this.buffer = new Uint8Array(64);
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
	digestSync() {
		const e = this.state.slice();
		const t = this.buffer.slice();
		let n = this.bufferLength;
		const r = this.bytesHashed * 8;
		const i = new DataView(t.buffer, t.byteOffset, t.byteLength);
		i.setUint8(n++, 128);
		if ((n - 1) % $ >= 56) {
			for (let e = n; e < $; ++e) i.setUint8(e, 0);
			this.hashBufferWith(e, t);
			n = 0;
		}
		for (let e = n; e < 56; ++e) i.setUint8(e, 0);
		i.setUint32(56, Math.floor(r / 4294967296), false);
		i.setUint32(60, r, false);
		this.hashBufferWith(e, t);
		const a = new Uint8Array(Un);
		for (let t = 0; t < 8; ++t) {
			a[t * 4] = e[t] >>> 24 & 255;
			a[t * 4 + 1] = e[t] >>> 16 & 255;
			a[t * 4 + 2] = e[t] >>> 8 & 255;
			a[t * 4 + 3] = e[t] >>> 0 & 255;
		}
		return a;
	}
	static normalizeKey(e) {
		const t = toUint8Array(e);
		if (t.byteLength > $) {
			const e = new Sha256Js();
			e.update(t);
			const n = e.digestSync();
			const r = new Uint8Array($);
			r.set(n);
			return r;
		}
		if (t.byteLength < $) {
			const e = new Uint8Array($);
			e.set(t);
			return e;
		}
		return t;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(e, t) {
		const n = this.w ??= new Int32Array(64);
		let r = e[0], i = e[1], a = e[2], o = e[3], s = e[4], c = e[5], l = e[6], u = e[7];
		for (let e = 0; e < $; ++e) {
			if (e < 16) n[e] = (t[e * 4] & 255) << 24 | (t[e * 4 + 1] & 255) << 16 | (t[e * 4 + 2] & 255) << 8 | t[e * 4 + 3] & 255;
			else {
				let t = n[e - 2];
				const r = (t >>> 17 | t << 15) ^ (t >>> 19 | t << 13) ^ t >>> 10;
				t = n[e - 15];
				const i = (t >>> 7 | t << 25) ^ (t >>> 18 | t << 14) ^ t >>> 3;
				n[e] = (r + n[e - 7] | 0) + (i + n[e - 16] | 0);
			}
			const d = (((s >>> 6 | s << 26) ^ (s >>> 11 | s << 21) ^ (s >>> 25 | s << 7)) + (s & c ^ ~s & l) | 0) + (u + (qn[e] + n[e] | 0) | 0) | 0;
			const f = ((r >>> 2 | r << 30) ^ (r >>> 13 | r << 19) ^ (r >>> 22 | r << 10)) + (r & i ^ r & a ^ i & a) | 0;
			u = l;
			l = c;
			c = s;
			s = o + d | 0;
			o = a;
			a = i;
			i = r;
			r = d + f | 0;
		}
		e[0] += r;
		e[1] += i;
		e[2] += a;
		e[3] += o;
		e[4] += s;
		e[5] += c;
		e[6] += l;
		e[7] += u;
	}
};
const Kn = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
const qn = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js
const Jn = (() => {
	try {
		(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256");
		return true;
	} catch {
		return false;
	}
})();
const Yn = Jn ? buildNativeClass() : Gn;
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = false;
		constructor(e) {
			this.secret = e;
			this.isHmac = !!e;
			this.hash = this.createHash();
		}
		update(e) {
			if (this.finished) throw new Error("Attempted to update an already finished hash.");
			this.hash.update(e);
		}
		async digest() {
			let e;
			if (this.isHmac) {
				this.finished = true;
				e = this.hash.digest();
			} else e = this.hash.copy().digest();
			return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = false;
		}
		createHash() {
			return this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHmac)("sha256", toBuffer(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256");
		}
	};
}
function toBuffer(e) {
	if (typeof e === "string") return e;
	if (ArrayBuffer.isView(e)) return Buffer.from(e.buffer, e.byteOffset, e.byteLength);
	return Buffer.from(e);
}



/***/ }),

/***/ 7010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toUtf8),
/* harmony export */   r: () => (/* binding */ fromUtf8),
/* harmony export */   t: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2226);

// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
const fromUtf8 = (t) => {
	const n = (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.a)(t, "utf8");
	return new Uint8Array(n.buffer, n.byteOffset, n.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
const toUtf8 = (e) => {
	if (typeof e === "string") return e;
	if (typeof e !== "object" || typeof e.byteOffset !== "number" || typeof e.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.i)(e.buffer, e.byteOffset, e.byteLength).toString("utf8");
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var n = class TypeRegistry {
	namespace;
	schemas;
	exceptions;
	static registries = new Map();
	constructor(e, t = new Map(), n = new Map()) {
		this.namespace = e;
		this.schemas = t;
		this.exceptions = n;
		if (!TypeRegistry.registries.has(e)) TypeRegistry.registries.set(e, this);
	}
	static for(e) {
		return TypeRegistry.registries.get(e) ?? new TypeRegistry(e);
	}
	copyFrom(e) {
		const { schemas: t, exceptions: n } = this;
		for (const [n, r] of e.schemas) if (!t.has(n)) t.set(n, r);
		for (const [t, r] of e.exceptions) if (!n.has(t)) n.set(t, r);
	}
	register(e, t) {
		const n = this.normalizeShapeId(e);
		for (const e of [this, TypeRegistry.for(n.split("#")[0])]) if (!e.schemas.has(n)) e.schemas.set(n, t);
	}
	getSchema(e) {
		const t = this.normalizeShapeId(e);
		if (!this.schemas.has(t)) {
			if (!e.includes("#")) {
				const t = "#" + e;
				const n = [];
				for (const [e, r] of this.schemas.entries()) if (e.endsWith(t)) n.push(r);
				if (n.length === 1) return n[0];
			}
			throw new Error(`@smithy/core/schema - schema not found for ${t}`);
		}
		return this.schemas.get(t);
	}
	registerError(e, t) {
		const n = e;
		const r = n[1];
		const i = r + "#" + n[2];
		if (!t.hasOwnProperty?.("shapeId")) t.shapeId = i;
		for (const e of [this, TypeRegistry.for(r)]) if (!e.schemas.has(i) && !e.exceptions.has(n)) {
			e.schemas.set(i, n);
			e.exceptions.set(n, t);
		}
	}
	getErrorCtor(e) {
		const t = e;
		if (this.exceptions.has(t)) return this.exceptions.get(t);
		return TypeRegistry.for(t[1]).exceptions.get(t);
	}
	getBaseException() {
		for (const e of this.exceptions.keys()) if (Array.isArray(e)) {
			const [, t, n] = e;
			const r = t + "#" + n;
			if (r.startsWith("smithy.ts.sdk.synthetic.") && r.endsWith("ServiceException")) return e;
		}
	}
	find(e) {
		for (const t of this.schemas.values()) if (e(t)) return t;
	}
	clear() {
		this.schemas.clear();
		this.exceptions.clear();
	}
	normalizeShapeId(e) {
		if (e.includes("#")) return e;
		return this.namespace + "#" + e;
	}
};



/***/ }),

/***/ 719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ defaultProvider),
/* harmony export */   n: () => (/* binding */ clientConfig),
/* harmony export */   r: () => (/* binding */ hurriedConfig),
/* harmony export */   t: () => (/* binding */ addingConfig)
/* harmony export */ });
/* harmony import */ var _back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4850);
/* harmony import */ var _loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1589);
/* harmony import */ var _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6978);
/* harmony import */ var _chain_pl2RVbnE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6598);
/* harmony import */ var _dist_es_CmuM5OF7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1524);






// node_modules/.pnpm/@aws-sdk+credential-provider-node@3.972.97/node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js
const l = "AWS_EC2_METADATA_DISABLED";
const remoteProvider = async (e) => {
	const { ENV_CMDS_FULL_URI: t, ENV_CMDS_RELATIVE_URI: n, fromContainerMetadata: r, fromInstanceMetadata: o } = await __webpack_require__.e(/* import() */ 400).then(__webpack_require__.bind(__webpack_require__, 5400));
	if (process.env[n] || process.env[t]) {
		e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		const { fromHttp: t } = await __webpack_require__.e(/* import() */ 520).then(__webpack_require__.bind(__webpack_require__, 2520));
		return (0,_chain_pl2RVbnE_js__WEBPACK_IMPORTED_MODULE_3__.t)(t(e), r(e));
	}
	if (process.env["AWS_EC2_METADATA_DISABLED"] && process.env["AWS_EC2_METADATA_DISABLED"] !== "false") return async () => {
		throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__.t("EC2 Instance Metadata Service access disabled", { logger: e.logger });
	};
	e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return o(e);
};
// node_modules/.pnpm/@aws-sdk+credential-provider-node@3.972.97/node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(e, t) {
	const n = internalCreateChain(e);
	let r;
	let i;
	let a;
	let o;
	const provider = async (e) => {
		if (e?.forceRefresh) {
			if (!o) o = n(e).then((e) => {
				a = e;
			}).finally(() => {
				o = void 0;
			});
			await o;
			return a;
		}
		if (a?.expiration) {
			if (a?.expiration?.getTime() < Date.now()) a = void 0;
		}
		if (r) await r;
		else if (!a || t?.(a)) {
			if (a) {
				if (!i) i = n(e).then((e) => {
					a = e;
				}).catch(() => {}).finally(() => {
					i = void 0;
				});
			} else {
				r = n(e).then((e) => {
					a = e;
				}).finally(() => {
					r = void 0;
				});
				return provider(e);
			}
		}
		return a;
	};
	return provider;
}
const internalCreateChain = (e) => async (t) => {
	let n;
	for (const r of e) try {
		return await r(t);
	} catch (e) {
		n = e;
		if (e?.tryNextLink) continue;
		throw e;
	}
	throw n;
};
// node_modules/.pnpm/@aws-sdk+credential-provider-node@3.972.97/node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
let u = false;
const defaultProvider = (e = {}) => memoizeChain([
	async () => {
		if (e.profile ?? process.env["AWS_PROFILE"]) {
			if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"]) {
				if (!u) {
					(e.logger?.warn && e.logger?.constructor?.name !== "NoOpLogger" ? e.logger.warn.bind(e.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
					u = true;
				}
			}
			throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__.t("AWS_PROFILE is set, skipping fromEnv provider.", {
				logger: e.logger,
				tryNextLink: true
			});
		}
		e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
		return (0,_dist_es_CmuM5OF7_js__WEBPACK_IMPORTED_MODULE_4__.i)(e)();
	},
	async (t) => {
		e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		const { ssoStartUrl: n, ssoAccountId: r, ssoRegion: a, ssoRoleName: o, ssoSession: s } = e;
		if (!n && !r && !a && !o && !s) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__.t("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: e.logger });
		const { fromSSO: c } = await __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 615));
		return c(e)(t);
	},
	async (t) => {
		e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		const { fromIni: n } = await __webpack_require__.e(/* import() */ 634).then(__webpack_require__.bind(__webpack_require__, 9634));
		return n(e)(t);
	},
	async (t) => {
		e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		const { fromProcess: n } = await __webpack_require__.e(/* import() */ 483).then(__webpack_require__.bind(__webpack_require__, 2483));
		return n(e)(t);
	},
	async (t) => {
		e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		const { fromTokenFile: n } = await __webpack_require__.e(/* import() */ 461).then(__webpack_require__.bind(__webpack_require__, 4461));
		return n(e)(t);
	},
	async () => {
		e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
		return (await remoteProvider(e))();
	},
	async () => {
		throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__.t("Could not load credentials from any providers", {
			tryNextLink: false,
			logger: e.logger
		});
	}
], credentialsTreatedAsExpired);
const credentialsTreatedAsExpired = (e) => e?.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5;
// packages/aws/src/connection/hurried-handler.ts
const d = 2e3;
const f = {
	connectionTimeout: 1e4,
	requestTimeout: 3e4,
	throwOnRequestTimeout: true
};
const hurriedHandler = (e, t = {}) => {
	const n = new _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.t({
		...t,
		...f
	});
	return {
		async handle(t, r = {}) {
			const i = new AbortController();
			const hurry = () => AbortSignal.timeout(d).addEventListener("abort", () => i.abort());
			if (e.aborted) hurry();
			else e.addEventListener("abort", hurry, { once: true });
			const a = r.abortSignal;
			try {
				return await n.handle(t, {
					...r,
					abortSignal: a ? AbortSignal.any([a, i.signal]) : i.signal
				});
			} catch (e) {
				throw i.signal.aborted ? tookTooLong(e) : e;
			} finally {
				e.removeEventListener("abort", hurry);
			}
		},
		destroy: () => n.destroy()
	};
};
const tookTooLong = (e) => Object.assign(new Error("AWS did not answer in time after the workflow was cancelled", { cause: e }), { name: "TimeoutError" });
// packages/aws/src/connection/retries.ts
const p = 2;
const token = (e) => ({
	getRetryCount: () => e,
	getRetryDelay: () => 0
});
var ClockedRetries = class {
	#e;
	#t;
	#n;
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	async acquireInitialRetryToken() {
		return token(0);
	}
	async refreshRetryTokenForRetry(n, { errorType: r, error: i }) {
		const a = n.getRetryCount() + 1;
		if (a >= (i instanceof Error && i.name === "TimeoutError" ? Math.min(p, this.#e) : this.#e) || this.#t.cancelled()) throw new Error("no further attempt");
		if (r !== "THROTTLING" && r !== "TRANSIENT") throw new Error("no further attempt");
		this.#n = (0,_back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_5__.n)(this.#n);
		await this.#t.sleep((0,_back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_5__.t)(this.#n, a, r === "THROTTLING" ? 1e3 : 100));
		return token(a);
	}
	recordSuccess() {}
};
// packages/aws/src/connection/aws-context.ts
const m = 6;
const clientConfig = ({ region: e, clock: t, cancellation: n, agents: r, credentials: i, requestHandler: a, seed: o }) => ({
	region: e,
	retryStrategy: new ClockedRetries(m, t, o),
	...i ? { credentials: i } : {},
	...n ? { requestHandler: hurriedHandler(n, r) } : {},
	...a ? { requestHandler: a } : {}
});
const addingConfig = (e) => ({
	...clientConfig(e),
	retryStrategy: new ClockedRetries(1, e.clock, e.seed)
});
const h = {
	connectionTimeout: d,
	requestTimeout: d,
	throwOnRequestTimeout: true
};
const hurriedConfig = (e) => ({
	...clientConfig(e),
	...e.requestHandler ? {} : { requestHandler: {
		...e.agents,
		...h
	} },
	retryStrategy: new ClockedRetries(1, e.clock, e.seed)
});



/***/ }),

/***/ 6598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6978);

// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
const chain = (...t) => async () => {
	if (t.length === 0) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.n("No providers in chain");
	let n;
	for (const e of t) try {
		return await e();
	} catch (e) {
		n = e;
		if (e?.tryNextLink) continue;
		throw e;
	}
	throw n;
};



/***/ }),

/***/ 6584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ NotSentError),
/* harmony export */   c: () => (/* binding */ withoutStop),
/* harmony export */   i: () => (/* binding */ passes),
/* harmony export */   n: () => (/* binding */ classifyError),
/* harmony export */   o: () => (/* binding */ PassingError),
/* harmony export */   r: () => (/* binding */ isDenied),
/* harmony export */   s: () => (/* binding */ withStop),
/* harmony export */   t: () => (/* binding */ askOnce)
/* harmony export */ });
/* harmony import */ var _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

// packages/domain/src/sentence.ts
const withStop = (e) => /[.!?]$/.test(e) ? e : `${e}.`;
const withoutStop = (e) => e.replace(/\.$/, "");
// packages/aws/src/connection/passing-error.ts
var NotSentError = class extends Error {
	name = "NotSentError";
};
var PassingError = class extends Error {
	name = "PassingError";
};
// packages/aws/src/connection/classify-error.ts
const r = new Set([
	"InstanceRefreshInProgress",
	"InstanceRefreshInProgressFault",
	"ActiveInstanceRefreshNotFound",
	"ActiveInstanceRefreshNotFoundFault",
	"ScalingActivityInProgress",
	"ScalingActivityInProgressFault",
	"ResourceContention",
	"ResourceContentionFault",
	"ParameterAlreadyExists",
	"TooManyUpdates",
	"ResourceInUseException",
	"ResourceAlreadyExistsException",
	"ResourceDependencyException",
	"IdempotentParameterMismatchException",
	"IdempotentParameterMismatch",
	"InvalidAMIName.Duplicate"
]);
const i = /^(InvalidInstanceID\.NotFound|InvalidAMIID\.NotFound|InvalidLaunchTemplateId\.VersionNotFound|ParameterVersionNotFound|InvalidSnapshot\.NotFound)$/;
const a = /^(?!Request|CallRate|Bandwidth|Throughput)(\w*LimitExceeded|ServiceQuotaExceeded|\w*QuotaExceeded)(Exception|Fault)?$/;
const isBeingChecked = (e) => {
	const t = e.search(/validation\b/i);
	return t >= 0 && /\bin (?:process|progress)\b/i.test(e.slice(t));
};
const o = /storage for the ami is not available/i;
const s = /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthFailure|UnrecognizedClientException|InvalidClientTokenId|ExpiredToken|ExpiredTokenException)$/;
const isProviderAway = (e, t) => /^IDPCommunicationError(Exception)?$/.test(e) || /^InvalidIdentityToken(Exception)?$/.test(e) && /retrieve verification key/i.test(t);
const c = /Throttl|RequestLimitExceeded|TooManyRequests|CallRateLimitExceeded|BandwidthLimitExceeded|ThroughputLimitExceeded|SlowDown/;
const l = /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|TimeoutError|RequestTimeout|RequestTimeoutException)$/;
const isDenied = (e) => e instanceof Error && "$metadata" in e && s.test(e.name);
const passes = (e) => e === "throttled" || e === "look-again";
const classifyError = (t) => {
	if (t instanceof _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.i) return { refused: t };
	if (t instanceof PassingError) return "look-again";
	if (t instanceof NotSentError) return "throttled";
	if (!(t instanceof Error)) throw t;
	const n = ofConnection(t) ?? ofService(t);
	if (n === void 0) throw t;
	return n;
};
const ofConnection = (t) => {
	const { name: r, code: i, message: a } = t;
	if ((0,_in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.t)(i)) return { refused: new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.i("network.certificate", withStop(a), void 0, { cause: t }) };
	if (i === "ERR_PROXY_TUNNEL") return ofProxy(t);
	if (l.test(i ?? "") || l.test(r)) return "look-again";
	if (r === "CredentialsProviderError" || r === "Error" && a === "Region is missing") return { refused: new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.i("aws.no-credentials", "No AWS credentials could be found.", void 0, { cause: t }) };
};
const ofService = (t) => {
	const { name: n, $metadata: l, message: u } = t;
	if (!l) return void 0;
	if (n === "ParameterMaxVersionLimitExceeded") return { refused: new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.i("parameter.labelled", u, void 0, { cause: t }) };
	if (a.test(n)) return { refused: new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.i("aws.limit", u, void 0, { cause: t }) };
	if (n === "InvalidRequest" && o.test(u)) return "look-again";
	if (isProviderAway(n, u)) return "look-again";
	if (s.test(n)) return { refused: new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.i(deniedCode(u), u, void 0, { cause: t }) };
	if (isBeingChecked(u)) return "look-again";
	if (c.test(n)) return "throttled";
	if (r.has(n) || i.test(n) || (l.httpStatusCode ?? 400) >= 500) return "look-again";
	return { refused: new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.i("aws.refused", `${n}: ${u}`, void 0, { cause: t }) };
};
const ofProxy = (n) => {
	const { statusCode: r = 0 } = n;
	if (!(0,_in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.n)(r)) return "look-again";
	return { refused: new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.i("network.proxy", withStop(n.message), void 0, { cause: n }) };
};
const deniedCode = (e) => {
	const [, t, n = ""] = /\bperform: (\S+)(?: on resource: (\S+))?/.exec(e) ?? [];
	if (t === "iam:PassRole") return "aws.denied-role";
	return (t === void 0 ? u.test(e) : /^arn:[^:]+:ec2:[^:]*:[^:]*:launch-template\//.test(n)) ? "aws.denied-template" : "aws.denied";
};
const u = /\bnot authorized to use launch template\b/i;
const askOnce = async (t) => {
	try {
		return await t;
	} catch (t) {
		const n = classifyError(t);
		throw passes(n) ? new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.i("aws.unreachable", `AWS could not be reached: ${t.message}`, void 0, { cause: t }) : n.refused;
	}
};



/***/ }),

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ memoize),
/* harmony export */   r: () => (/* binding */ parseUrl),
/* harmony export */   t: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);
/* harmony import */ var _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6978);
/* harmony import */ var _chain_pl2RVbnE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6598);



// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(e) {
	const t = {};
	e = e.replace(/^\?/, "");
	if (e) for (const n of e.split("&")) {
		let [e, r = null] = n.split("=");
		e = decodeURIComponent(e);
		if (r) r = decodeURIComponent(r);
		if (!(e in t)) t[e] = r;
		else if (Array.isArray(t[e])) t[e].push(r);
		else t[e] = [t[e], r];
	}
	return t;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
const parseUrl = (e) => {
	if (typeof e === "string") return parseUrl(new URL(e));
	const { hostname: t, pathname: n, port: r, protocol: i, search: a } = e;
	let o;
	if (a) o = parseQueryString(a);
	return {
		hostname: t,
		port: r ? parseInt(r) : void 0,
		protocol: i,
		path: n,
		query: o
	};
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
const fromValue = (e) => () => Promise.resolve(e);
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
const memoize = (e, t, n) => {
	let r;
	let i;
	let a;
	let o = false;
	const coalesceProvider = async () => {
		if (!i) i = e();
		try {
			r = await i;
			a = true;
			o = false;
		} finally {
			i = void 0;
		}
		return r;
	};
	if (t === void 0) return async (e) => {
		if (!a || e?.forceRefresh) r = await coalesceProvider();
		return r;
	};
	return async (e) => {
		if (!a || e?.forceRefresh) r = await coalesceProvider();
		if (o) return r;
		if (n && !n(r)) {
			o = true;
			return r;
		}
		if (t(r)) {
			await coalesceProvider();
			return r;
		}
		return r;
	};
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(e) {
	try {
		const t = new Set(Array.from(e.match(/([A-Z_]){3,}/g) ?? []));
		t.delete("CONFIG");
		t.delete("CONFIG_PREFIX_SEPARATOR");
		t.delete("ENV");
		return [...t].join(", ");
	} catch (t) {
		return e;
	}
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
const fromEnv = (e, t) => async () => {
	try {
		const n = e(process.env, t);
		if (n === void 0) throw new Error();
		return n;
	} catch (r) {
		throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_1__.t(r.message || `Not found in ENV: ${getSelectorName(e.toString())}`, { logger: t?.logger });
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
const fromSharedConfigFiles = (r, { preferredFile: i = "config", ...a } = {}) => async () => {
	const o = (0,_loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_0__.a)(a);
	const { configFile: s, credentialsFile: c } = await (0,_loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_0__.t)(a);
	const l = c[o] || {};
	const u = s[o] || {};
	const d = i === "config" ? {
		...l,
		...u
	} : {
		...u,
		...l
	};
	try {
		const e = r(d, i === "config" ? s : c);
		if (e === void 0) throw new Error();
		return e;
	} catch (e) {
		throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_1__.t(e.message || `Not found in config files w/ profile [${o}]: ${getSelectorName(r.toString())}`, { logger: a.logger });
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
const isFunction = (e) => typeof e === "function";
const fromStatic = (e) => isFunction(e) ? async () => await e() : fromValue(e);
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
const loadConfig = ({ environmentVariableSelector: e, configFileSelector: t, default: n }, i = {}) => {
	const { signingName: a, logger: o } = i;
	return memoize((0,_chain_pl2RVbnE_js__WEBPACK_IMPORTED_MODULE_2__.t)(fromEnv(e, {
		signingName: a,
		logger: o
	}), fromSharedConfigFiles(t, i), fromStatic(n)));
};



/***/ }),

/***/ 6996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textInput),
/* harmony export */   $n: () => (/* binding */ regionsOf$1),
/* harmony export */   $t: () => (/* binding */ together),
/* harmony export */   A: () => (/* binding */ groupsTable),
/* harmony export */   An: () => (/* binding */ resourceTagOf),
/* harmony export */   At: () => (/* binding */ broughtBy),
/* harmony export */   B: () => (/* binding */ cell),
/* harmony export */   Bn: () => (/* binding */ pointerName),
/* harmony export */   Bt: () => (/* binding */ namesEveryImage),
/* harmony export */   C: () => (/* binding */ runMachine),
/* harmony export */   Cn: () => (/* binding */ sr),
/* harmony export */   Ct: () => (/* binding */ refusal),
/* harmony export */   D: () => (/* binding */ describeWait),
/* harmony export */   Dn: () => (/* binding */ complaintText),
/* harmony export */   Dt: () => (/* binding */ isParameter),
/* harmony export */   E: () => (/* binding */ describeTurn),
/* harmony export */   En: () => (/* binding */ nearest),
/* harmony export */   Et: () => (/* binding */ imageToPin),
/* harmony export */   F: () => (/* binding */ groupsOutput),
/* harmony export */   Fn: () => (/* binding */ arnPartition),
/* harmony export */   Ft: () => (/* binding */ numbered),
/* harmony export */   G: () => (/* binding */ required),
/* harmony export */   Gn: () => (/* binding */ compareReleases),
/* harmony export */   Gt: () => (/* binding */ withoutImage),
/* harmony export */   H: () => (/* binding */ table),
/* harmony export */   Hn: () => (/* binding */ quarantinePath),
/* harmony export */   Ht: () => (/* binding */ policyWith),
/* harmony export */   I: () => (/* binding */ json),
/* harmony export */   In: () => (/* binding */ consoleUrl),
/* harmony export */   It: () => (/* binding */ ownVersion),
/* harmony export */   J: () => (/* binding */ Aa),
/* harmony export */   Jn: () => (/* binding */ releaseOfImage),
/* harmony export */   Jt: () => (/* binding */ inOrder),
/* harmony export */   K: () => (/* binding */ Na),
/* harmony export */   Kn: () => (/* binding */ isBaseline),
/* harmony export */   Kt: () => (/* binding */ isStale),
/* harmony export */   L: () => (/* binding */ planOutput),
/* harmony export */   Ln: () => (/* binding */ haltName),
/* harmony export */   Lt: () => (/* binding */ versionWith),
/* harmony export */   M: () => (/* binding */ stepsTable),
/* harmony export */   Mn: () => (/* binding */ At),
/* harmony export */   Mt: () => (/* binding */ isPinnedTo),
/* harmony export */   N: () => (/* binding */ targetsTable),
/* harmony export */   Nn: () => (/* binding */ yn),
/* harmony export */   Nt: () => (/* binding */ launchedImages),
/* harmony export */   O: () => (/* binding */ report),
/* harmony export */   On: () => (/* binding */ entryOf),
/* harmony export */   Ot: () => (/* binding */ namesParameter),
/* harmony export */   P: () => (/* binding */ failedOutput),
/* harmony export */   Pn: () => (/* binding */ wn),
/* harmony export */   Pt: () => (/* binding */ launchesOf),
/* harmony export */   Q: () => (/* binding */ integerInput),
/* harmony export */   Qn: () => (/* binding */ keyIn),
/* harmony export */   Qt: () => (/* binding */ simulate),
/* harmony export */   R: () => (/* binding */ refreshesOutput),
/* harmony export */   Rn: () => (/* binding */ ledgerName),
/* harmony export */   Rt: () => (/* binding */ wishedVersions),
/* harmony export */   S: () => (/* binding */ remarking),
/* harmony export */   Sn: () => (/* binding */ checkTree),
/* harmony export */   St: () => (/* binding */ allFound),
/* harmony export */   T: () => (/* binding */ watching),
/* harmony export */   Tn: () => (/* binding */ didYouMean),
/* harmony export */   Tt: () => (/* binding */ restatedVolumes),
/* harmony export */   U: () => (/* binding */ optional),
/* harmony export */   Un: () => (/* binding */ quarantinedRelease),
/* harmony export */   Ut: () => (/* binding */ refreshGoalOf),
/* harmony export */   V: () => (/* binding */ link),
/* harmony export */   Vn: () => (/* binding */ quarantineName),
/* harmony export */   Vt: () => (/* binding */ pinnedBy),
/* harmony export */   W: () => (/* binding */ readInputs),
/* harmony export */   Wn: () => (/* binding */ baselineRelease),
/* harmony export */   Wt: () => (/* binding */ weightsIn),
/* harmony export */   X: () => (/* binding */ Oa),
/* harmony export */   Xn: () => (/* binding */ homeIn),
/* harmony export */   Xt: () => (/* binding */ planningMoment),
/* harmony export */   Y: () => (/* binding */ Ma),
/* harmony export */   Yn: () => (/* binding */ accountRegionName),
/* harmony export */   Yt: () => (/* binding */ pendingText),
/* harmony export */   Z: () => (/* binding */ enumInput),
/* harmony export */   Zn: () => (/* binding */ isForeign),
/* harmony export */   Zt: () => (/* binding */ refusalCode),
/* harmony export */   _: () => (/* binding */ allEnded),
/* harmony export */   _n: () => (/* binding */ itemsOf),
/* harmony export */   _t: () => (/* binding */ severityOf),
/* harmony export */   a: () => (/* binding */ canonical),
/* harmony export */   an: () => (/* binding */ isCopyOf),
/* harmony export */   ar: () => (/* binding */ made),
/* harmony export */   at: () => (/* binding */ Ca),
/* harmony export */   b: () => (/* binding */ deadlineOf),
/* harmony export */   bn: () => (/* binding */ textsOf),
/* harmony export */   bt: () => (/* binding */ vcpuQuota),
/* harmony export */   c: () => (/* binding */ ec2Copies),
/* harmony export */   cn: () => (/* binding */ wr),
/* harmony export */   cr: () => (/* binding */ openData),
/* harmony export */   ct: () => (/* binding */ readText),
/* harmony export */   d: () => (/* binding */ Va),
/* harmony export */   dn: () => (/* binding */ sharedTags),
/* harmony export */   dr: () => (/* binding */ text),
/* harmony export */   dt: () => (/* binding */ reconcile),
/* harmony export */   en: () => (/* binding */ copyName),
/* harmony export */   er: () => (/* binding */ gt),
/* harmony export */   et: () => (/* binding */ allRead),
/* harmony export */   f: () => (/* binding */ askPatiently),
/* harmony export */   fn: () => (/* binding */ withEnvironment),
/* harmony export */   fr: () => (/* binding */ variants),
/* harmony export */   ft: () => (/* binding */ annotateAt),
/* harmony export */   g: () => (/* binding */ unknownOf),
/* harmony export */   gn: () => (/* binding */ entriesOf),
/* harmony export */   gr: () => (/* binding */ regionOfArn),
/* harmony export */   gt: () => (/* binding */ compareSeverity),
/* harmony export */   h: () => (/* binding */ orUnknown),
/* harmony export */   hn: () => (/* binding */ locatedPlain),
/* harmony export */   hr: () => (/* binding */ homeRole),
/* harmony export */   ht: () => (/* binding */ atOrAbove),
/* harmony export */   i: () => (/* binding */ ec2),
/* harmony export */   "in": () => (/* binding */ failedNow),
/* harmony export */   ir: () => (/* binding */ integer),
/* harmony export */   it: () => (/* binding */ idToken),
/* harmony export */   j: () => (/* binding */ page),
/* harmony export */   jn: () => (/* binding */ jt),
/* harmony export */   jt: () => (/* binding */ goesTo),
/* harmony export */   k: () => (/* binding */ Ra),
/* harmony export */   kn: () => (/* binding */ whereText),
/* harmony export */   kt: () => (/* binding */ runningImages),
/* harmony export */   l: () => (/* binding */ unlessTaken),
/* harmony export */   ln: () => (/* binding */ Er),
/* harmony export */   lr: () => (/* binding */ orNull),
/* harmony export */   lt: () => (/* binding */ homeOfJob),
/* harmony export */   m: () => (/* binding */ orRefused),
/* harmony export */   mn: () => (/* binding */ read),
/* harmony export */   mr: () => (/* binding */ parseDuration),
/* harmony export */   mt: () => (/* binding */ Ir),
/* harmony export */   n: () => (/* binding */ isOfEndedSession),
/* harmony export */   nn: () => (/* binding */ copyToken),
/* harmony export */   nr: () => (/* binding */ either),
/* harmony export */   nt: () => (/* binding */ awsContext),
/* harmony export */   o: () => (/* binding */ digest),
/* harmony export */   on: () => (/* binding */ liveCopy),
/* harmony export */   or: () => (/* binding */ many),
/* harmony export */   ot: () => (/* binding */ readConfig),
/* harmony export */   p: () => (/* binding */ batches),
/* harmony export */   pn: () => (/* binding */ fr),
/* harmony export */   pr: () => (/* binding */ durationText),
/* harmony export */   pt: () => (/* binding */ unfinished),
/* harmony export */   q: () => (/* binding */ ka),
/* harmony export */   qn: () => (/* binding */ isRelease),
/* harmony export */   qt: () => (/* binding */ staysTaken),
/* harmony export */   r: () => (/* binding */ sessions),
/* harmony export */   rn: () => (/* binding */ failedCopies),
/* harmony export */   rr: () => (/* binding */ entries),
/* harmony export */   rt: () => (/* binding */ claimsOf),
/* harmony export */   s: () => (/* binding */ kms),
/* harmony export */   sn: () => (/* binding */ Dr),
/* harmony export */   sr: () => (/* binding */ oneOf),
/* harmony export */   st: () => (/* binding */ readDelivery),
/* harmony export */   t: () => (/* binding */ contextIn),
/* harmony export */   tn: () => (/* binding */ copyTags),
/* harmony export */   tr: () => (/* binding */ data),
/* harmony export */   tt: () => (/* binding */ runUrl),
/* harmony export */   u: () => (/* binding */ Ba),
/* harmony export */   un: () => (/* binding */ Tr),
/* harmony export */   ur: () => (/* binding */ parsed$2),
/* harmony export */   ut: () => (/* binding */ readYaml),
/* harmony export */   v: () => (/* binding */ act),
/* harmony export */   vn: () => (/* binding */ numberOf),
/* harmony export */   vt: () => (/* binding */ codesOf),
/* harmony export */   w: () => (/* binding */ simulateRun),
/* harmony export */   wn: () => (/* binding */ step$1),
/* harmony export */   wt: () => (/* binding */ remark),
/* harmony export */   x: () => (/* binding */ lookOnce),
/* harmony export */   xn: () => (/* binding */ under),
/* harmony export */   xt: () => (/* binding */ Pr),
/* harmony export */   y: () => (/* binding */ answerTo),
/* harmony export */   yn: () => (/* binding */ textOf),
/* harmony export */   yt: () => (/* binding */ remedyOf),
/* harmony export */   z: () => (/* binding */ targetsOutput),
/* harmony export */   zn: () => (/* binding */ lockName),
/* harmony export */   zt: () => (/* binding */ imagesIn)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7683);
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);
/* harmony import */ var _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);
/* harmony import */ var _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6584);
/* harmony import */ var _back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4850);
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1562);
/* harmony import */ var _FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1848);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7010);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1589);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6997);
/* harmony import */ var _AwsQueryProtocol_DeIlxZsE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6417);
/* harmony import */ var _paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(946);
/* harmony import */ var _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(719);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7598);














// packages/domain/src/delivery-file/distribution.ts
const regionOfArn = (e) => e.split(":")[3] ?? "";
const distributionFrom = (e, t) => ({
	...e,
	regions: [...new Set([t.region, ...e.regions])],
	kmsKeys: Object.fromEntries(e.kmsKeys.map((e) => [regionOfArn(e), e])),
	accounts: e.accounts.filter((e) => e !== t.account)
});
// packages/domain/src/delivery-file/home-role.ts
const ft = "build";
const homeRole = (e, t = ft) => e.role?.replaceAll("${environment}", t);
// packages/domain/src/schema/allowed.ts
const alternatives = (e) => e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} or ${e[e.length - 1]}`;
const count = ({ min: e, max: t }, n, r) => {
	if (e === t) return `${e} ${t === 1 ? n : r}`;
	if (t === Number.POSITIVE_INFINITY) return e === 0 ? r : `at least ${e} ${r}`;
	return e === 0 ? `up to ${t} ${r}` : `${e} to ${t} ${r}`;
};
const itemCount = (e) => count(e, "item", "items");
const keyNames = (e) => {
	if (e.is === "fields") return Object.keys(e.rows);
	if (e.is !== "variants") return [];
	return [...new Set([e.by, ...Object.values(e.of).flatMap(({ rows: e }) => Object.keys(e))])];
};
const allowedText = (e) => {
	switch (e.is) {
		case "text":
		case "parsed": return e.says;
		case "enum": return alternatives(e.values.map(String));
		case "duration": return `a duration like 1h30m, from ${e.min} to ${e.max}`;
		case "integer": return `a whole number from ${e.min} to ${e.max}`;
		case "decimal": return `a number from ${e.min} to ${e.max}`;
		case "boolean": return "true or false";
		case "any": return "anything";
		case "list": return `a list of ${itemCount(e)}, each ${allowedText(e.of)}`;
		case "entries": return `a map with ${count(e, "name", "names")}, each ${e.names.says}`;
		case "fields":
		case "variants": return `a map with the keys ${keyNames(e).join(", ")}`;
		case "choice": return `a map of one key: ${alternatives(Object.keys(e.of))}`;
		case "either": return e.of.map(allowedText).join("; or ");
	}
};
// packages/domain/src/duration.ts
const pt = [
	["d", 864e5],
	["h", 36e5],
	["m", 6e4],
	["s", 1e3]
];
const mt = "^(?=\\d)(\\d{1,6}d)?(\\d{1,6}h)?(\\d{1,6}m)?(\\d{1,6}s)?$";
const ht = new RegExp(mt);
const parseDuration = (e) => {
	const t = ht.exec(e);
	if (!t) return void 0;
	return pt.reduce((e, [, n], r) => e + Number.parseInt(t[r + 1] ?? "0", 10) * n, 0);
};
const durationText = (e) => {
	let t = Math.floor(e / 1e3) * 1e3;
	let n = "";
	for (const [e, r] of pt) {
		const i = Math.floor(t / r);
		if (i > 0) n += `${i}${e}`;
		t -= i * r;
	}
	return n === "" ? "0s" : n;
};
// packages/domain/src/schema/combinators.ts
const text = (e, t) => ({
	is: "text",
	pattern: e,
	says: t
});
const known = (e, t) => ({
	...text(`^(?:${e.join("|")})$`, t),
	known: e
});
const parsed$2 = (e, t, n) => ({
	is: "parsed",
	name: e,
	says: t,
	parse: n
});
const gt = parsed$2("a text", "a text", (e) => e);
const oneOf = (...e) => ({
	is: "enum",
	values: e
});
const duration = (e, t) => ({
	is: "duration",
	min: e,
	max: t
});
const integer = (e, t) => ({
	is: "integer",
	min: e,
	max: t
});
const decimal = (e, t) => ({
	is: "decimal",
	min: e,
	max: t
});
const E = { is: "boolean" };
const list = (e, t, n) => ({
	is: "list",
	of: e,
	min: t,
	max: n
});
const many = (e) => ({
	...list(e, 0, Number.POSITIVE_INFINITY),
	repeats: true
});
const entries = (e, t, n, r) => ({
	is: "entries",
	names: e,
	of: t,
	min: n,
	max: r
});
const settings = (e) => ({
	is: "fields",
	rows: e,
	as: "settings"
});
const data = (e) => ({
	is: "fields",
	rows: e,
	as: "data"
});
const openData = (e) => ({
	...data(e),
	open: true
});
const variants = (e, t, n) => ({
	is: "variants",
	by: e,
	row: {
		...t,
		type: oneOf(...Object.keys(n))
	},
	of: n
});
const either = (...e) => ({
	is: "either",
	of: e
});
function made(e, t) {
	return {
		...e,
		make: t
	};
}
const orNull = (e) => ({
	...e,
	nullable: true
});
// packages/domain/src/delivery-file/keys/key.ts
const isKeyRow = (e) => "kind" in e;
const rows = (e) => e;
const fields = (e) => settings(e);
const keyName = (e) => e.path.slice(e.path.lastIndexOf(".") + 1);
const input = (e, ...t) => ({ input: {
	name: e,
	actions: t
} });
const member = (e, t) => ({ member: {
	of: e,
	...t === void 0 ? {} : { when: t }
} });
const eachMember = (e, t) => ({ member: {
	...member(e, t).member,
	each: true
} });
// packages/domain/src/distribution/wish.ts
const accountRegionName = ({ account: e, region: t }) => `${e}/${t}`;
const _t = [
	"share",
	"copy",
	"none"
];
const homeIn = ({ home: e }, t) => ({
	account: e.account,
	region: t
});
const regionsOf$1 = ({ cells: e }) => [...new Set(e.map(({ region: e }) => e))];
const isForeign = ({ home: e }, { account: t }) => t !== e.account;
const keyIn = ({ keys: e }, { account: t, region: n }) => {
	const r = e.filter((e) => e.split(":")[3] === n);
	return r.find((e) => e.split(":")[4] === t) ?? r[0];
};
// packages/domain/src/release.ts
const vt = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\/([1-9]\d{0,8})$/;
const yt = /^baseline\/(ami-[0-9a-f]{8,17}|[0-9a-f]{12})$/;
const bt = /^arn:[\w-]+:imagebuilder:[\w-]+:(?:\d{12}|aws):image\/[a-z0-9_-]+\/([^/]+\/[^/]+)$/;
const parsed$1 = (e) => {
	const [, t, n, r, i] = vt.exec(e) ?? [];
	if (i !== void 0) return {
		is: "built",
		numbers: [
			Number(t),
			Number(n),
			Number(r),
			Number(i)
		]
	};
	return yt.test(e) ? { is: "baseline" } : void 0;
};
const isRelease = (e) => parsed$1(e) !== void 0;
const isBaseline = (e) => parsed$1(e)?.is === "baseline";
const compareReleases = (e, t) => {
	const [n, r] = [parsed$1(e), parsed$1(t)];
	if (!n || !r) throw new TypeError(`not a release: ${n ? t : e}`);
	if (n.is === "baseline" || r.is === "baseline") return Number(n.is === "built") - Number(r.is === "built");
	const i = n.numbers.findIndex((e, t) => e !== r.numbers[t]);
	return i === -1 ? 0 : n.numbers[i] - r.numbers[i];
};
const releaseOfImage = (e) => {
	const t = bt.exec(e)?.[1];
	return t !== void 0 && vt.test(t) ? t : void 0;
};
const baselineRelease = (e, t) => {
	const n = [...new Set(e)].sort();
	const [r] = n;
	if (r === void 0) throw new TypeError("a baseline needs an image");
	return n.length === 1 ? `baseline/${r}` : `baseline/${t(n.join("\n")).slice(0, 12)}`;
};
// packages/domain/src/names.ts
const xt = "^[a-z][a-z0-9-]{0,62}$";
const St = "quarantine";
const pointerName = (e, t, n) => `/golden-ami/${e}/${t}/${n}`;
const ledgerName = (e, t) => `/golden-ami/${e}/${t}/ledger`;
const lockName = (e, t) => `/golden-ami/${e}/${t}/lock`;
const haltName = (e, t) => `/golden-ami/${e}/${t}/halt`;
const quarantinePath = (e) => `/golden-ami/${e}/${St}`;
const quarantineName = (e, t) => `${quarantinePath(e)}/${t.replace("/", "_")}`;
const quarantinedRelease = (e) => {
	const t = e.slice(e.lastIndexOf("/") + 1).replace("_", "/");
	return isRelease(t) ? t : void 0;
};
// packages/domain/src/partition/table.ts
const Ct = [
	{
		id: "aws",
		dnsSuffix: "amazonaws.com",
		regions: [
			"af-south-1",
			"ap-east-1",
			"ap-east-2",
			"ap-northeast-1",
			"ap-northeast-2",
			"ap-northeast-3",
			"ap-south-1",
			"ap-south-2",
			"ap-southeast-1",
			"ap-southeast-2",
			"ap-southeast-3",
			"ap-southeast-4",
			"ap-southeast-5",
			"ap-southeast-6",
			"ap-southeast-7",
			"ca-central-1",
			"ca-west-1",
			"eu-central-1",
			"eu-central-2",
			"eu-north-1",
			"eu-south-1",
			"eu-south-2",
			"eu-west-1",
			"eu-west-2",
			"eu-west-3",
			"il-central-1",
			"me-central-1",
			"me-south-1",
			"me-west-1",
			"mx-central-1",
			"sa-east-1",
			"sa-west-1",
			"us-east-1",
			"us-east-2",
			"us-west-1",
			"us-west-2"
		]
	},
	{
		id: "aws-cn",
		dnsSuffix: "amazonaws.com.cn",
		regions: ["cn-north-1", "cn-northwest-1"]
	},
	{
		id: "aws-eusc",
		dnsSuffix: "amazonaws.eu",
		regions: ["eusc-de-east-1"]
	},
	{
		id: "aws-iso",
		dnsSuffix: "c2s.ic.gov",
		regions: ["us-iso-east-1", "us-iso-west-1"]
	},
	{
		id: "aws-iso-b",
		dnsSuffix: "sc2s.sgov.gov",
		regions: ["us-isob-east-1", "us-isob-west-1"]
	},
	{
		id: "aws-iso-e",
		dnsSuffix: "cloud.adc-e.uk",
		regions: ["eu-isoe-west-1"]
	},
	{
		id: "aws-iso-f",
		dnsSuffix: "csp.hci.ic.gov",
		regions: ["us-isof-east-1", "us-isof-south-1"]
	},
	{
		id: "aws-us-gov",
		dnsSuffix: "amazonaws.com",
		regions: ["us-gov-east-1", "us-gov-west-1"]
	}
];
// packages/domain/src/partition/partition.ts
const wt = Ct.flatMap(({ regions: e }) => [...e]);
const entryOf$1 = (e) => Ct.find(({ regions: t }) => t.some((t) => t === e));
const partitionOfRegion = (e) => entryOf$1(e)?.id;
const partitionOfArn = (e) => /^arn:([^:]+):/.exec(e)?.[1];
const arnPartition = (e) => partitionOfRegion(e) ?? "aws";
const Tt = {
	aws: "console.aws.amazon.com",
	"aws-cn": "console.amazonaws.cn",
	"aws-us-gov": "console.amazonaws-us-gov.com",
	"aws-eusc": "console.amazonaws-eusc.eu"
};
const consoleUrl = (e, t) => {
	const n = Tt[arnPartition(e)];
	return n === void 0 ? void 0 : `https://${e}.${n}/${t}`;
};
// packages/domain/src/delivery-file/parent.ts
const Et = "ssm:<parameter that holds an AMI id>, an AMI id, the ARN of an Image Builder image, or the product id of AWS Marketplace (prod-\u2026)";
const parseParent = (e) => {
	if (e.startsWith("ssm:")) return {
		is: "parameter",
		name: e.slice(4)
	};
	if (e.startsWith("arn:")) return {
		is: "image",
		arn: e
	};
	if (/^prod-[a-z0-9]{13}$/.test(e)) return {
		is: "product",
		id: e
	};
	return /^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(e) ? {
		is: "ami",
		id: e
	} : {
		is: "stage",
		stage: e
	};
};
// packages/domain/src/delivery-file/window-day.ts
const Dt = [
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat",
	"Sun"
];
const Ot = [
	"1st",
	"2nd",
	"3rd",
	"4th",
	"5th",
	"last"
];
const kt = [...Dt, ...Ot.flatMap((e) => Dt.map((t) => `${e} ${t}`))];
const windowDay = (e) => {
	const t = kt.find((t) => t === e);
	if (t === void 0) throw new Error(`${e} is no day of a window`);
	return t;
};
// packages/domain/src/delivery-file/texts.ts
const At = text(xt, "up to 63 of a-z, 0-9 and -, a letter first");
const jt = text(`^(?!quarantine$)${xt.slice(1)}`, "up to 63 of a-z, 0-9 and -, a letter first, and not quarantine");
const Mt = text("^\\d{12}$", "the 12 digits of an AWS account, in quotes");
const Nt = known(wt, "a region like eu-west-1");
const Pt = text("^arn:aws[a-z-]*:iam::\\d{12}:role/[\\w+=,.@/-]{1,575}$", "the ARN of an IAM role");
const Ft = text("^arn:aws[a-z-]*:iam::\\d{12}:role/(?:[\\w+=,.@/-]|\\$\\{environment\\}){1,575}$", "the ARN of an IAM role, with ${environment} where the environment is to be filled in");
const It = "(?:\\d+\\.\\d+\\.\\d+(?:/\\d+)?|\\d+\\.\\d+\\.x|\\d+\\.x\\.x|x\\.x\\.x)";
const Lt = "ssm:(?:arn:aws[a-z-]*:ssm:[a-z0-9-]+:\\d{12}:parameter/)?/?[\\w.-]+(?:/[\\w.-]+)*";
const Rt = text(`^(?:${xt.slice(1, -1)}|${Lt}|prod-[a-z0-9]{13}|ami-(?:[0-9a-f]{8}|[0-9a-f]{17})|arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws(?:-[a-z-]+)?):image/[a-z0-9_-]+/${It})$`, `the name of another stage, ${Et}`);
const zt = text("^(?:\\./)?(?!\\.{1,2}/)[\\w@+-][\\w@+.-]*(?:/(?!\\.{1,2}/)[\\w@+.-]+)*\\.ya?ml$", "a path like ./components/nginx.yml inside the repository");
const Bt = text(`^(?:arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9_-]+/${It}|amazon:[a-z0-9_-]+(?:@\\d+\\.\\d+\\.\\d+)?|${zt.pattern.slice(1, -1)})$`, "a path like ./components/nginx.yml inside the repository, amazon:<name> or amazon:<name>@<version>, or the ARN of a component");
const Vt = text("^[^\\s\\x00]{1,256}$", "up to 256 characters without spaces");
const Ht = text("^[^\\s\\x00]{1,128}$", "up to 128 characters without spaces");
const Ut = text("^(?![\\s\\S]*\\{\\{)[^\\x00]{0,1024}$", "a text of up to 1,024 characters without {{, in quotes when it looks like a number");
const Wt = text("^(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$", "a version like 1.4.0");
const Gt = text("^[\\w+=,.@-]{1,128}$", "the name of an instance profile (not its ARN)");
const Kt = text("^[a-z][a-z0-9-]{0,29}\\.[a-z0-9-]{1,30}$", "an instance type like m7i.large");
const qt = text("^subnet-(?:[0-9a-f]{8}|[0-9a-f]{17})$", "a subnet id");
const Jt = text("^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$", "a security group id");
const Yt = text("^[\\x20-\\x7e]{1,255}$", "the name of a key pair");
const Xt = text("^arn:aws[a-z-]*:sns:[a-z0-9-]+:\\d{12}:[\\w-]{1,256}$", "the ARN of an SNS topic that is no FIFO topic");
const Zt = text("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "the name of an S3 bucket");
const Qt = text("^arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:(?:key/[\\w-]{1,128}|alias/[\\w/-]{1,250})$", "the ARN of a KMS key or of its alias");
const $t = text("^arn:aws[a-z-]*:organizations::\\d{12}:organization/o-[a-z0-9]{10,32}$", "the ARN of an organisation");
const en = text("^arn:aws[a-z-]*:organizations::\\d{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$", "the ARN of an organisational unit");
const tn = text("^(?=.{3,127}$)(?=.*\\{\\{ *imagebuilder:buildDate *\\}\\})(?=[-\\w{])(?:[-\\w .]|\\{\\{ *imagebuilder:build(?:Date|Version) *\\}\\})+(?<=[-\\w}])$", "up to 127 letters, digits, spaces and -_. with {{ imagebuilder:buildDate }} in it, and {{ imagebuilder:buildVersion }} if need be");
const nn = text("^(?!/)[\\w!.*()/-]{1,512}$", "the beginning of the names of S3 objects, without a leading /");
const rn = text("^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:\\d{12}:infrastructure-configuration/[a-z0-9_-]+$", "the ARN of an infrastructure configuration of Image Builder");
const an = text("^(?!aws:|golden-ami:|(?:Name|CreatedBy|Ec2ImageBuilderArn|Tags)$)[A-Za-z0-9 _.:/=+@-]{1,128}$", "a tag key of up to 128 letters, digits, spaces and _.:/=+-@, not of aws: or golden-ami:, and not Name, CreatedBy, Ec2ImageBuilderArn or Tags, which Image Builder keeps for itself");
const on = text("^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{0,256}$", "a tag value of up to 256 characters");
const sn = text("^(?:/dev/)?[a-z][a-z0-9]{1,14}$", "a device name like /dev/xvda");
const cn = text("^snap-(?:[0-9a-f]{8}|[0-9a-f]{17})$", "a snapshot id");
const ln = text(`^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws(?:-[a-z-]+)?):workflow/(?:build|test|distribution)/[a-z0-9_-]+/${It}$`, "the ARN of a workflow of Image Builder");
const un = text("^[A-Za-z0-9][A-Za-z0-9_+#-]{0,99}$", "a name of up to 100 characters");
const dn = text("^[\\x20-\\x39\\x3b-\\x7e]{1,255}$", "the name of an Auto Scaling group: up to 255 characters, no colon");
const fn = text("^(?!aws:)[^=\\s][^=]{0,126}=.{1,256}$", "a tag as <key>=<value>");
const pn = text("^[^\\x00-\\x1f]{1,255}$", "the name of a CloudWatch alarm: up to 255 characters");
const mn = text("^[A-Za-z][\\w+/-]{1,63}$", "an IANA time zone like Europe/Berlin");
const hn = text("^(?:[01]\\d|2[0-3]):[0-5]\\d$", "a time from 00:00 to 23:59");
const gn = text("^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$", "a time from 00:00 to 24:00");
const _n = text("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "a date like 2026-12-18");
const vn = text(`^(?:(?:${Ot.join("|")}) )?(?:${Dt.join("|")})$`, `${Dt.join(", ")}, or one of them in a month like 2nd Tue or last Fri`);
const yn = text("^(?!\\s*$)[^\\x00-\\x1f]{1,256}$", "a sentence of up to 256 characters");
const bn = text("^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "a GitHub login");
const xn = text("^[^\\s~^:?\\\\]{1,255}$", "the name of a branch, or a pattern of the GitHub environment like release/*");
const Sn = text("^[^=\\s][^=]{0,127}(?:=.{0,256})?$", "the key of a tag, or <key>=<value>");
const Cn = text("^(?:\\./)?(?!\\.{1,2}/)[\\w@+.-]+(?:/(?!\\.{1,2}/)[\\w@+.-]+)*\\.ya?ml$", "a path like .github/waivers.yml inside the repository");
const wn = At;
const Tn = At;
const En = text("^[^:\\x00-\\x1f][\\x20-\\x7e]{0,254}$", "the namespace of a CloudWatch metric");
const Dn = text("^[\\x20-\\x7e]{1,255}$", "the name of a CloudWatch metric");
const On = text("^[A-Za-z0-9_][\\w .:/#-]{0,254}$", "the name of a dimension: letters, digits, spaces and _.:/#-");
const kn = text("^(?=.*\\S)[\\x20-\\x7e]{1,1024}$", "the value of a dimension, in quotes when it looks like a number");
const An = text("^(?:Average|Sum|Minimum|Maximum|SampleCount|p(?:\\d{1,2}(?:\\.\\d{1,2})?|100))$", "Average, Sum, Minimum, Maximum, SampleCount, or a percentile like p99");
const jn = text("^https?://[^\\s/@?#]+(?:[/?][^\\s#]{0,1900})?$", "an http or https address without credentials");
const Mn = text("^(?!\\s*$)(?:(?!\\{\\{)[\\s\\S]){1,4096}$", "a command of up to 4,096 characters without {{");
// packages/domain/src/delivery-file/keys/availability.ts
const Nn = 100;
const Pn = 100;
const Fn = rows({
	distribute: {
		type: oneOf(..._t),
		kind: "what",
		description: "How the image gets to the targets. `share`: home keeps a copy in each region and lets the accounts launch it. `copy`: each account has a copy of its own besides. `none`: nothing is made; what is missing is said.",
		default: "share"
	},
	"kms-keys": {
		type: list(Qt, 1, Nn),
		kind: "what",
		description: "Keys that encrypt the copies. The ARN of a key says for which region, and, where accounts have keys of their own, for which account.",
		without: "copies are encrypted as the image is",
		otherwise: []
	},
	"share-with": {
		type: fields({
			organisations: {
				type: list($t, 1, Pn),
				kind: "what",
				description: "Every account of an organisation.",
				without: "none",
				otherwise: []
			},
			"organisational-units": {
				type: list(en, 1, Pn),
				kind: "what",
				description: "Every account of an organisational unit.",
				without: "none",
				otherwise: []
			}
		}),
		kind: "what",
		description: "Who may launch home's copies besides the accounts of the targets.",
		without: "nobody",
		otherwise: {}
	},
	watermark: {
		type: E,
		kind: "what",
		description: "Whether image and copies get the watermark `<family>.<environment>`, which Allowed AMIs can demand at a launch.",
		default: false
	}
});
// packages/domain/src/delivery-file/keys/distribution.ts
const In = 40;
const Ln = 100;
const Rn = 25;
const distribution = (e, t = () => ({})) => fields({
	regions: {
		type: list(Nt, 1, In),
		kind: "what",
		description: "The regions that the image is copied to, of those that the AWS SDK of this release knows. That of `home` always has it, and need not be written.",
		without: e,
		...t("regions"),
		otherwise: []
	},
	"kms-keys": {
		type: list(Qt, 1, In),
		kind: "what",
		description: "Keys that encrypt the AMIs, at most one for each region: the ARN of a key says for which.",
		without: e,
		...t("kms-keys"),
		otherwise: []
	},
	accounts: {
		type: list(Mt, 1, Ln),
		...member("AmiDistributionConfiguration.targetAccountIds"),
		kind: "what",
		description: "Accounts that get an AMI of their own in each region.",
		without: e,
		...t("accounts"),
		otherwise: []
	},
	"share-with": {
		type: fields({
			accounts: {
				type: list(Mt, 1, Ln),
				...member("LaunchPermissionConfiguration.userIds"),
				kind: "what",
				description: "Accounts.",
				without: e,
				...t("share-with-accounts"),
				otherwise: []
			},
			organisations: {
				type: list($t, 1, Rn),
				...member("LaunchPermissionConfiguration.organizationArns"),
				kind: "what",
				description: "Every account of an organisation.",
				without: e,
				...t("share-with-organisations"),
				otherwise: []
			},
			"organisational-units": {
				type: list(en, 1, Rn),
				...member("LaunchPermissionConfiguration.organizationalUnitArns"),
				kind: "what",
				description: "Every account of an organisational unit.",
				without: e,
				...t("share-with-organisational-units"),
				otherwise: []
			}
		}),
		kind: "what",
		description: "Who else may launch the AMIs.",
		without: e,
		otherwise: {}
	},
	"ami-name": {
		type: tn,
		...member("AmiDistributionConfiguration.name"),
		kind: "what",
		description: "The name of the AMIs. Image Builder fills in `{{ imagebuilder:buildDate }}`, which makes it unique, and `{{ imagebuilder:buildVersion }}`.",
		without: e,
		...t("ami-name")
	}
});
// packages/domain/src/delivery-file/keys/infrastructure.ts
const zn = 28;
const of = (e) => member(`CreateInfrastructureConfigurationRequest.${e}`);
const infrastructure = (e, t = () => ({})) => made(either(rn, fields({
	"instance-profile": {
		type: Gt,
		...of("instanceProfileName"),
		kind: "what",
		description: "The instance profile of the build instance. Every stage needs one, its own or the common one.",
		without: e,
		...t("instance-profile"),
		otherwise: ""
	},
	"instance-types": {
		type: list(Kt, 1, 20),
		kind: "what",
		description: "Instance types for the build instance, in the order of preference.",
		without: e,
		...t("instance-types"),
		otherwise: []
	},
	subnet: {
		type: qt,
		...of("subnetId"),
		kind: "what",
		description: "The subnet of the build instance. It needs security groups.",
		without: e,
		...t("subnet")
	},
	"security-groups": {
		type: list(Jt, 1, 16),
		...of("securityGroupIds"),
		kind: "what",
		description: "The security groups of the build instance.",
		without: e,
		...t("security-groups"),
		otherwise: []
	},
	"key-pair": {
		type: Yt,
		...of("keyPair"),
		kind: "what",
		description: "A key pair for logging in to the build instance.",
		without: e,
		...t("key-pair")
	},
	"sns-topic": {
		type: Xt,
		...of("snsTopicArn"),
		kind: "what",
		description: "Image Builder tells this topic when a build has ended.",
		without: e,
		...t("sns-topic")
	},
	"log-bucket": {
		type: Zt,
		...member("S3Logs.s3BucketName"),
		kind: "what",
		description: "Image Builder copies the logs of a build to this S3 bucket.",
		without: e,
		...t("log-bucket")
	},
	"log-prefix": {
		type: nn,
		...member("S3Logs.s3KeyPrefix"),
		kind: "what",
		description: "What the names of the logs in that bucket begin with.",
		without: e,
		...t("log-prefix")
	},
	"terminate-on-failure": {
		type: E,
		kind: "what",
		description: "Whether the instance is terminated when a build fails. One that is kept costs money until somebody terminates it.",
		without: `${e}; then true`,
		...t("terminate-on-failure"),
		otherwise: true
	},
	"resource-tags": {
		type: entries(an, on, 1, zn),
		...of("resourceTags"),
		kind: "what",
		description: "Tags of the build and test instances, beside those that say family and stage.",
		without: e,
		otherwise: {}
	},
	metadata: {
		type: fields({
			tokens: {
				type: oneOf("required", "optional"),
				...member("InstanceMetadataOptions.httpTokens"),
				kind: "what",
				description: "Whether the instances take only IMDSv2: `required`, or `optional` for IMDSv1 too.",
				without: `${e}; then \`required\``,
				...t("metadata-tokens"),
				otherwise: "required"
			},
			"hop-limit": {
				type: integer(1, 64),
				...member("InstanceMetadataOptions.httpPutResponseHopLimit"),
				kind: "what",
				description: "How many network hops an answer may travel: containers on the build instance need 2.",
				without: `${e}; then 1`,
				...t("metadata-hop-limit"),
				otherwise: 1
			}
		}),
		kind: "what",
		description: "How build and test instances ask for their metadata.",
		without: e,
		otherwise: {}
	}
})), (e) => typeof e === "string" ? {
	is: "given",
	arn: e
} : {
	is: "inline",
	...e
});
// packages/domain/src/delivery-file/keys/family.ts
const Bn = rows({
	family: {
		type: At,
		kind: "what",
		description: "The line of images that is released together.",
		required: true,
		...input("family", "build-stage", "tag-ami")
	},
	architecture: {
		type: oneOf("x86_64", "arm64"),
		kind: "what",
		description: "The architecture of the images.",
		default: "x86_64",
		...input("architecture", "build-stage")
	},
	home: {
		type: fields({
			account: {
				type: Mt,
				kind: "what",
				description: "The AWS account.",
				required: true
			},
			region: {
				type: Nt,
				kind: "what",
				description: "The region: one that the AWS SDK of this release knows.",
				required: true
			},
			role: {
				type: Ft,
				kind: "what",
				description: "The role to assume there. `${environment}` in it stands for the environment that is promoted to, refreshed or rolled back.",
				without: "the job's own credentials"
			}
		}),
		kind: "what",
		description: "Where images are built, owned and recorded.",
		required: true
	},
	infrastructure: {
		type: infrastructure("the stage's own, or what Image Builder takes"),
		...member("CreateImageRequest.infrastructureConfigurationArn", "arn:"),
		kind: "what",
		description: "What build instances are launched with, for all stages; or an infrastructure configuration of Image Builder.",
		without: "each stage has its own"
	},
	distribution: {
		type: distribution("the stage's own, or none"),
		kind: "what",
		description: "Where the images go, for all stages.",
		without: "to home alone, where a stage says nothing else"
	}
});
// packages/domain/src/delivery-file/required-tag.ts
const requiredTagOf = (e) => {
	const t = e.indexOf("=");
	return t < 0 ? {
		key: e,
		value: void 0
	} : {
		key: e.slice(0, t),
		value: e.slice(t + 1)
	};
};
// packages/domain/src/delivery-file/keys/gates.ts
const Vn = [
	"order",
	"soak",
	"while-soaking",
	"windows",
	"freezes",
	"findings",
	"tests",
	"tags",
	"alarms",
	"external",
	"hold",
	"rejected",
	"rollback-ready"
];
const Hn = rows({
	after: {
		type: jt,
		kind: "whether",
		description: "The environment in which a release must have been verified before it may come here.",
		without: "a release comes here first"
	},
	soak: {
		type: either(duration("1s", "14d"), fields({
			for: {
				type: duration("1s", "14d"),
				kind: "whether",
				description: "How long it must have served.",
				required: true
			},
			within: {
				type: duration("1s", "14d"),
				kind: "whether",
				description: "In how long a time that has to come together, from when the release was verified: once it cannot any more the gate fails.",
				without: "four times as long, at most 14d"
			}
		})),
		kind: "whether",
		description: "How long a release must have served in `after`, verified and healthy. Time counts while every target that is not `allow-empty` has an instance in service on the image; a fault restarts it.",
		without: "no soak"
	},
	"soak-share": {
		type: integer(1, 100),
		kind: "whether",
		description: "Percent of the instances of each group in `after` (on standby, or missing, too) that must be in service on the image when the soak is judged.",
		default: 90
	},
	"while-soaking": {
		type: oneOf("wait", "replace"),
		kind: "whether",
		description: "What a promotion into this environment does while its release is still soaking for a next environment.",
		default: "wait"
	},
	"soak-max-wait": {
		type: duration("1s", "42d"),
		kind: "whether",
		description: "How long such a promotion waits at most.",
		without: "as long as the soaks that the next environments ask for may take"
	},
	zone: {
		type: mn,
		kind: "whether",
		description: "The time zone of windows and freezes.",
		default: "UTC"
	},
	windows: {
		type: list(fields({
			days: {
				type: list(made(vn, windowDay), 1, 20),
				kind: "whether",
				description: "The days on which the window opens, of each week or of each month.",
				required: true
			},
			from: {
				type: hn,
				kind: "whether",
				description: "When it opens.",
				required: true
			},
			to: {
				type: gn,
				kind: "whether",
				description: "When it closes: on the next day when that is earlier than it opens.",
				required: true
			}
		}), 1, 20),
		kind: "whether",
		description: "When a promotion may happen. It has to fit into the window as far as can be estimated (the README of promote says how).",
		without: "always",
		otherwise: []
	},
	freezes: {
		type: list(fields({
			from: {
				type: _n,
				kind: "whether",
				description: "The first day.",
				required: true
			},
			to: {
				type: _n,
				kind: "whether",
				description: "The last day.",
				required: true
			},
			reason: {
				type: yn,
				kind: "whether",
				description: "Shown to whoever is refused.",
				required: true
			}
		}), 1, 100),
		kind: "whether",
		description: "Days on which no promotion may happen.",
		without: "none",
		otherwise: []
	},
	approvals: {
		type: made(either(integer(0, 6), fields({
			count: {
				type: integer(1, 6),
				kind: "whether",
				description: "How many people.",
				required: true
			},
			of: {
				type: list(bn, 1, 100),
				kind: "whether",
				description: "Whose approvals count, as GitHub logins.",
				required: true
			}
		})), (e) => typeof e === "number" ? {
			count: e,
			of: void 0
		} : e),
		kind: "whether",
		description: "How many people must have approved in GitHub, none of them the one who started the run.",
		default: 0
	},
	protection: {
		type: fields({
			reviewers: {
				type: integer(0, 6),
				kind: "whether",
				description: "How many reviewers must be listed at least; a team is one.",
				default: 0
			},
			"no-self-review": {
				type: E,
				kind: "whether",
				description: "Whoever started the run may not approve it.",
				default: false
			},
			"no-admin-bypass": {
				type: E,
				kind: "whether",
				description: "Administrators may not wave a job past the rules.",
				default: false
			},
			branches: {
				type: either(oneOf("protected"), list(xn, 1, 50)),
				kind: "whether",
				description: "Only protected branches may deploy, or none but those that are listed.",
				without: "any"
			}
		}),
		kind: "whether",
		description: "What the GitHub environment of this name must have, and that the promotion runs in it.",
		without: "nothing is asked of GitHub"
	},
	findings: {
		type: fields({
			"max-severity": {
				type: oneOf("none", "informational", "low", "medium", "high", "critical"),
				kind: "whether",
				description: "The worst that is allowed; what is not rated yet counts as worse.",
				without: "any"
			},
			"only-fixable": {
				type: E,
				kind: "whether",
				description: "Findings for which there is no update do not count.",
				default: false
			},
			"min-age": {
				type: duration("0s", "90d"),
				kind: "whether",
				description: "Findings that are known for less do not count yet.",
				default: "0s"
			},
			waivers: {
				type: made(Cn, (e) => e.replace(/^\.\//, "")),
				kind: "whether",
				description: "A file with a list of `finding`, `package` (or none), `owner`, `reason`, `expires` (its last day): these do not count.",
				without: "none"
			},
			"no-worse-than-current": {
				type: E,
				kind: "whether",
				description: "Nothing may be found that is not in the image that the environment runs now.",
				default: false
			}
		}),
		kind: "whether",
		description: "What a vulnerability scanner may have found in the image. An image that was not scanned does not pass.",
		without: "findings are not looked at"
	},
	"require-tests": {
		type: E,
		kind: "whether",
		description: "Image Builder must have tested the image.",
		default: false
	},
	"required-tags": {
		type: list(made(Sn, requiredTagOf), 1, 40),
		kind: "whether",
		description: "Tags that the image must have.",
		without: "none",
		otherwise: []
	},
	external: {
		type: list(wn, 1, 20),
		kind: "whether",
		description: "Names of verdicts that are to pass: given by earlier steps of the workflow in the input `verdicts` of promote, or to `refresh-asg` of the environment before, with the release that they are about.",
		without: "none",
		otherwise: []
	},
	alarms: {
		type: list(pn, 1, 10),
		kind: "whether",
		description: "CloudWatch alarms, by the same names in every account and region of its targets, that say whether the environment is healthy. Only one that is OK lets a promotion into it, and lets a soak go on: one that fires does not, nor one that is missing, nor one without data unless its `TreatMissingData` makes that OK.",
		without: "none",
		otherwise: []
	},
	overridable: {
		type: list(oneOf(...Vn), 0, Vn.length),
		kind: "whether",
		description: "Gates that the input `override` may pass, with a reason.",
		default: [
			"soak",
			"windows",
			"findings",
			"hold",
			"rejected"
		]
	}
});
// packages/domain/src/delivery-file/keys/verdicts.ts
const Un = Number.MAX_SAFE_INTEGER;
const Wn = {
	alarms: fields({ alarms: {
		type: list(pn, 1, 10),
		kind: "how",
		description: "CloudWatch alarms of the account and region of the group. None of them may have fired since the checkpoint.",
		required: true
	} }),
	metric: fields({
		namespace: {
			type: En,
			kind: "how",
			description: "Namespace of the CloudWatch metric.",
			required: true
		},
		metric: {
			type: Dn,
			kind: "how",
			description: "Name of the CloudWatch metric.",
			required: true
		},
		dimensions: {
			type: entries(On, kn, 1, 29),
			kind: "how",
			description: "Dimensions of the metric.",
			without: "none but, where instances are asked one by one, `InstanceId`",
			otherwise: {}
		},
		statistic: {
			type: An,
			kind: "how",
			description: "Statistic of a period: `Average`, `Sum`, `p99`.",
			default: "Average"
		},
		period: {
			type: duration("1m", "1h"),
			kind: "how",
			description: "Length of a period, in whole minutes.",
			default: "1m"
		},
		of: {
			type: oneOf("canary", "all"),
			kind: "how",
			description: "Whose metric it is. `canary`: of each instance that runs the new image, by the dimension `InstanceId`; `all`: of nobody in particular, as its dimensions say.",
			default: "canary"
		},
		"at-most": {
			type: decimal(-Un, Un),
			kind: "how",
			description: "The most that any period may have.",
			without: "no limit above"
		},
		"at-least": {
			type: decimal(-Un, Un),
			kind: "how",
			description: "The least that any period may have.",
			without: "no limit below"
		},
		"no-worse-than": {
			type: integer(0, 1e3),
			kind: "how",
			description: "Percent by which the average of the instances that run the new image may be worse than that of the others in the same minutes. Where all run it, nothing is compared.",
			without: "nothing is compared"
		},
		better: {
			type: oneOf("lower", "higher"),
			kind: "how",
			description: "What is better, where it is compared.",
			default: "lower"
		},
		"least-periods": {
			type: integer(1, 1e3),
			kind: "how",
			description: "With fewer periods that have data it is inconclusive.",
			default: 3
		}
	}),
	"target-health": fields({ share: {
		type: integer(1, 100),
		kind: "how",
		description: "Percent of the instances with the new image that have to be healthy in each target group of the group.",
		default: 100
	} }),
	http: fields({
		url: {
			type: jn,
			kind: "how",
			description: "What is asked for, from the runner.",
			required: true
		},
		status: {
			type: integer(100, 599),
			kind: "how",
			description: "The status that it has to answer with.",
			default: 200
		},
		body: {
			type: gt,
			kind: "how",
			description: "A text that the first 64 KiB of the answer have to contain.",
			without: "any answer"
		},
		times: {
			type: integer(1, 100),
			kind: "how",
			description: "How often it is asked, one second apart. Each answer has to be right.",
			default: 5
		}
	}),
	command: fields({
		run: {
			type: Mn,
			kind: "how",
			description: "A command that Systems Manager runs on each instance with the new image; it has to end with 0. It may be run again, so it only looks.",
			required: true
		},
		shell: {
			type: oneOf("bash", "powershell"),
			kind: "how",
			description: "What runs it.",
			default: "bash"
		},
		limit: {
			type: duration("30s", "1h"),
			kind: "how",
			description: "How long it may take.",
			default: "2m"
		}
	}),
	step: fields({ asks: {
		type: yn,
		kind: "how",
		description: "For people: what is tested. The verdict is given under its name in the input `verdicts`.",
		without: "nothing is said"
	} })
};
// packages/domain/src/delivery-file/keys/strategies.ts
const Gn = [
	"refuse",
	"replace",
	"ignore",
	"wait"
];
const Kn = rows({
	"min-healthy": {
		type: integer(0, 100),
		kind: "how",
		description: "Percent of the desired capacity that stays in service.",
		default: 100,
		...input("min-healthy", "refresh-asg", "rollback")
	},
	"max-healthy": {
		type: integer(100, 200),
		kind: "how",
		description: "Percent of the desired capacity that may run at once; raised where needed so that an instance is launched before one ends.",
		default: 110,
		...input("max-healthy", "refresh-asg", "rollback")
	},
	"warm-up": {
		type: duration("0s", "24h"),
		kind: "how",
		description: "How long a new instance is given before it counts as healthy.",
		without: "the group's own",
		...input("warm-up", "refresh-asg", "rollback")
	},
	protected: {
		type: oneOf(...Gn),
		kind: "how",
		description: "What happens to a group with instances that are protected from scale-in. `refuse` begins nothing; `replace` replaces them all the same, as managed termination protection of Amazon ECS needs it; `ignore` leaves them as they are, so they go on with the image they have; `wait` lets AWS wait an hour for the protection to be removed, and fail then.",
		default: "refuse",
		...input("protected", "refresh-asg", "rollback")
	},
	standby: {
		type: oneOf(...Gn),
		kind: "how",
		description: "What happens to a group with instances on standby. `refuse` begins nothing; `replace` terminates them; `ignore` leaves them as they are; `wait` lets AWS wait an hour for them to be returned to service, and fail then.",
		default: "refuse",
		...input("standby", "refresh-asg", "rollback")
	}
});
const qn = rows({
	checkpoints: {
		type: list(integer(1, 100), 1, 20),
		kind: "how",
		description: "Percentages of replaced instances at which the refresh waits, ascending, the last one 100.",
		without: "none; for a canary 5, 25 and 100",
		...input("checkpoints", "refresh-asg"),
		otherwise: []
	},
	bake: {
		type: duration("0s", "48h"),
		kind: "how",
		description: "How long the refresh watches its alarms after the last instance, and a canary after each checkpoint.",
		default: "0s",
		...input("bake", "refresh-asg")
	},
	alarms: {
		type: list(pn, 1, 10),
		kind: "how",
		description: "CloudWatch alarms that Auto Scaling itself watches. One that fires fails the refresh.",
		without: "none",
		...input("alarms", "refresh-asg"),
		otherwise: []
	}
});
const Jn = rows({ "checkpoint-delay": {
	type: duration("0s", "48h"),
	kind: "how",
	description: "How long it waits at a checkpoint.",
	default: "1h",
	...input("checkpoint-delay", "refresh-asg")
} });
const { "max-healthy": Yn, ...Xn } = Kn;
const Zn = {
	rolling: fields({
		...Kn,
		...qn,
		...Jn
	}),
	canary: fields({
		...Kn,
		...qn,
		advance: {
			type: oneOf("timed", "verdict"),
			kind: "how",
			description: "What brings the refresh past a checkpoint. `timed`: AWS goes on after `bake`, unless a verdict has failed by then. `verdict`: it goes on once every verdict has passed after `bake`; if nobody comes to ask them, AWS goes on after `hold-limit`.",
			without: "`verdict` where `verdicts` are named, else `timed`"
		},
		"hold-limit": {
			type: duration("1h", "48h"),
			kind: "how",
			description: "How long AWS waits at a checkpoint for verdicts that nobody asks, with `advance: verdict`, before it goes on by itself.",
			default: "48h"
		},
		suspend: {
			type: E,
			kind: "how",
			description: "Whether the group's process `InstanceRefresh` is suspended from a checkpoint on until it goes on or back, with `advance: verdict`: AWS does not go on after `hold-limit` then, however long nobody comes. AWS does not say whether it still rolls back on an alarm meanwhile. The group has the tag `golden-ami:suspended` for as long; the roles need [suspend-policy.json](refresh-asg/suspend-policy.json) besides.",
			default: false
		},
		inconclusive: {
			type: oneOf("fail", "hold"),
			kind: "how",
			description: "What becomes of a verdict that is neither pass nor fail: too little data, something that cannot be read. `fail` counts it as failed; `hold` waits until it can be told, for as long as `hold-limit` and `timeout` allow.",
			default: "fail"
		},
		verdicts: {
			type: entries(At, variants("by", {
				kind: "how",
				description: "What gives the verdict.",
				required: true
			}, Wn), 1, 20),
			kind: "how",
			description: "What is asked at each checkpoint, by name, beside the alarms that AWS watches.",
			without: "only `alarms` are asked",
			otherwise: {}
		}
	}),
	"replace-root-volume": fields({
		...Xn,
		...qn,
		...Jn
	})
};
// packages/domain/src/delivery-file/keys/rollout.ts
const Qn = rows({
	strategy: {
		type: variants("type", {
			kind: "how",
			description: "An instance refresh of each group.",
			default: "rolling",
			...input("strategy", "refresh-asg")
		}, Zn),
		kind: "how",
		description: "How instances are replaced.",
		without: "its keys have defaults",
		otherwise: {}
	},
	"on-failure": {
		type: oneOf("rollback", "stop"),
		kind: "how",
		description: "What happens to what was already replaced when a rollout fails. `rollback` puts pointers and all groups back on the last good release. `stop` leaves them: only the group whose instance refresh failed is put back, by AWS itself.",
		default: "rollback",
		...input("on-failure", "refresh-asg")
	},
	"on-cancel": {
		type: oneOf("cancel", "rollback", "leave"),
		kind: "how",
		description: "What happens to a running instance refresh when a person cancels the workflow; cancelled by anything else it is left to AWS. `cancel` leaves what is replaced, and the next run goes on; `rollback` takes the rollout back, which the next `refresh-asg` or `rollback` goes on with, and rejects nothing; `leave` lets AWS go on.",
		default: "cancel",
		...input("on-cancel", "refresh-asg", "rollback")
	},
	lock: {
		type: oneOf("wait", "refuse"),
		kind: "how",
		description: "What a run does while another run holds the lock of the environment. `wait` waits for as long as `timeout` says, decides nothing meanwhile and looks anew then; `refuse` fails, and names the other. A rollback waits for nobody.",
		without: "wait for what a person has started, else refuse",
		...input("lock", "promote", "refresh-asg")
	},
	unpinned: {
		type: oneOf("refuse", "pin"),
		kind: "how",
		description: "What happens to a group that follows `$Latest` or `$Default` of its launch template.",
		default: "refuse",
		...input("unpinned", "refresh-asg", "rollback")
	},
	timeout: {
		type: duration("5m", "5d"),
		kind: "how",
		description: "How long the action waits for the rollout. It goes on when the action is run again.",
		default: "5h",
		...input("timeout", "refresh-asg", "rollback")
	},
	"on-timeout": {
		type: oneOf("fail", "succeed"),
		kind: "how",
		description: "What becomes of the step when its time is over while AWS goes on. `succeed` is for workflows that look at the output `outcome` and go on with it later. A rollback always fails.",
		default: "fail",
		...input("on-timeout", "promote", "refresh-asg")
	},
	"undo-after": {
		type: duration("1h", "90d"),
		kind: "how",
		description: "How long a promotion may be on its way, counted from when it was announced. What is not proved by then (a rollout that ran out of time, a canary that waits for somebody) is taken back by the next run of `refresh-asg` with `continue: true`, and rejects nothing. Longer than `timeout`.",
		without: "as long as it takes"
	}
});
// packages/domain/src/delivery-file/component.ts
const parseComponent = (e) => {
	if (e.startsWith("arn:")) return {
		is: "arn",
		arn: e
	};
	if (!e.startsWith("amazon:")) return {
		is: "path",
		path: e.replace(/^\.\//, "")
	};
	const [t = "", n] = e.slice(7).split("@");
	return {
		is: "amazon",
		name: t,
		version: n
	};
};
const componentOf = (e, t) => typeof e === "string" ? {
	from: parseComponent(e),
	parameters: {},
	at: t
} : {
	from: parseComponent(e.path),
	parameters: e.parameters,
	at: t
};
// packages/domain/src/delivery-file/build-workflow.ts
const workflowOf = (e) => typeof e === "string" ? {
	arn: e,
	parameters: {},
	onFailure: void 0,
	parallelGroup: void 0
} : e;
// packages/domain/src/delivery-file/keys/recipe.ts
const $n = rows({
	volumes: {
		type: list(fields({
			device: {
				type: sn,
				...member("InstanceBlockDeviceMapping.deviceName"),
				kind: "what",
				description: "The device. The root device has the name that the parent image gives it.",
				required: true
			},
			size: {
				type: integer(1, 16e3),
				...member("EbsInstanceBlockDeviceSpecification.volumeSize"),
				kind: "what",
				description: "GiB.",
				without: "the parent's"
			},
			type: {
				type: oneOf("gp3", "gp2", "io1", "io2", "st1", "sc1", "standard"),
				...member("EbsInstanceBlockDeviceSpecification.volumeType"),
				kind: "what",
				description: "The type of the volume.",
				without: "the parent's"
			},
			iops: {
				type: integer(100, 64e3),
				...member("EbsInstanceBlockDeviceSpecification.iops"),
				kind: "what",
				description: "I/O operations a second, of gp3, io1 and io2.",
				without: "what EC2 gives"
			},
			throughput: {
				type: integer(125, 1e3),
				...member("EbsInstanceBlockDeviceSpecification.throughput"),
				kind: "what",
				description: "MiB a second, of gp3.",
				without: "what EC2 gives"
			},
			encrypted: {
				type: E,
				kind: "what",
				description: "Whether the volume is encrypted.",
				without: "as the parent's, or as the account demands"
			},
			"kms-key": {
				type: Qt,
				...member("EbsInstanceBlockDeviceSpecification.kmsKeyId"),
				kind: "what",
				description: "The KMS key that it is encrypted with. Image Builder must be allowed to use it.",
				without: "the account's default key"
			},
			"delete-on-termination": {
				type: E,
				kind: "what",
				description: "Whether the volume goes with the instance.",
				without: "the parent's"
			},
			snapshot: {
				type: cn,
				...member("EbsInstanceBlockDeviceSpecification.snapshotId"),
				kind: "what",
				description: "The snapshot that the volume is made from.",
				without: "the parent's, or an empty volume"
			}
		}), 1, 20),
		kind: "what",
		description: "Devices of the image that differ from those of the parent, or are added to them.",
		without: "those of the parent",
		otherwise: []
	},
	workflows: {
		type: list(made(either(ln, fields({
			arn: {
				type: ln,
				...member("WorkflowConfiguration.workflowArn"),
				kind: "what",
				description: "A workflow that takes parameters, or is to fail otherwise.",
				required: true
			},
			parameters: {
				type: entries(Ht, Ut, 1, 50),
				kind: "what",
				description: "Values for the parameters that the workflow declares.",
				without: "their defaults",
				otherwise: {}
			},
			"on-failure": {
				type: oneOf("abort", "continue"),
				kind: "what",
				description: "What becomes of the build when a test workflow fails.",
				without: "abort"
			},
			"parallel-group": {
				type: un,
				...member("WorkflowConfiguration.parallelGroup"),
				kind: "what",
				description: "Test workflows of the same group run at the same time.",
				without: "one after the other"
			}
		})), workflowOf), 1, 20),
		...eachMember("WorkflowConfiguration.workflowArn"),
		kind: "what",
		description: "The workflows that Image Builder runs in place of its own.",
		without: "Image Builder's own",
		...input("workflows", "build-stage"),
		otherwise: []
	},
	"execution-role": {
		type: Pt,
		...member("CreateImageRequest.executionRole"),
		kind: "what",
		description: "The role that Image Builder assumes to run workflows. Workflows need one.",
		without: "Image Builder's service-linked role",
		...input("execution-role", "build-stage")
	}
});
// packages/domain/src/delivery-file/keys/stages.ts
const er = 20;
const tr = [
	"critical",
	"high",
	"medium",
	"low",
	"none"
];
const stageInput = (e) => input(e, "build-stage");
const nr = rows({
	parent: {
		type: made(Rt, parseParent),
		...member("GetImageRequest.imageBuildVersionArn", "arn:"),
		kind: "what",
		description: "The image that the stage begins with.",
		required: true,
		...input("parent", "build-stage")
	},
	components: {
		type: list(made(either(Bt, fields({
			path: {
				type: zt,
				kind: "what",
				description: "A component document of the repository that takes parameters.",
				required: true
			},
			parameters: {
				type: entries(Vt, Ut, 1, 50),
				kind: "what",
				description: "Values for the parameters that the document declares.",
				required: true
			}
		})), componentOf), 1, er),
		...eachMember("ComponentConfiguration.componentArn", "arn:"),
		kind: "what",
		description: "What is done to it, in this order.",
		required: true,
		...input("components", "build-stage")
	},
	version: {
		type: Wt,
		...member("CreateImageRecipeRequest.semanticVersion"),
		kind: "how",
		description: "The version of the image. Another build of the same content gets the next build number.",
		without: "one patch above the newest version of the stage",
		...input("version", "build-stage")
	},
	infrastructure: {
		type: infrastructure("the common one", stageInput),
		...member("CreateImageRequest.infrastructureConfigurationArn", "arn:"),
		kind: "what",
		description: "What this stage is built on, key by key, where it differs from the common one; or an infrastructure configuration of Image Builder that is there already.",
		without: "the common one",
		...input("infrastructure", "build-stage"),
		otherwise: {}
	},
	...$n,
	distribution: {
		type: distribution("the common one", stageInput),
		kind: "what",
		description: "Where the image of this stage goes, key by key, where it differs from the common one.",
		without: "the common one",
		otherwise: {}
	},
	tests: {
		type: E,
		kind: "how",
		description: "Whether Image Builder tests the image before it is available.",
		default: true,
		...input("tests", "build-stage")
	},
	scan: {
		type: E,
		kind: "how",
		description: "Whether Image Builder has the image scanned by Amazon Inspector, and whether findings are looked at. It needs `tests`.",
		default: false,
		...input("scan", "build-stage")
	},
	"rebuild-severity": {
		type: oneOf(...tr),
		kind: "how",
		description: "With `scan`: an image with a finding of this severity or a worse one, for which there is a fix, is built again.",
		default: "high",
		...input("rebuild-severity", "build-stage")
	},
	"max-age": {
		type: duration("0s", "365d"),
		kind: "how",
		description: "An image of the same fingerprint that is older is built again. `0s` builds once in every run.",
		default: "7d",
		...input("max-age", "build-stage")
	},
	timeout: {
		type: duration("5m", "24h"),
		kind: "how",
		description: "How long the action waits for the build.",
		default: "2h",
		...input("timeout", "build-stage")
	},
	"on-timeout": {
		type: oneOf("fail", "succeed"),
		kind: "how",
		description: "What becomes of the step when its time is over while the build goes on. `succeed` is for workflows that look at the output `outcome` and go on with it later.",
		default: "fail",
		...input("on-timeout", "build-stage")
	}
});
// packages/domain/src/delivery-file/launcher.ts
const resourceTagOf = (e) => {
	const t = e.indexOf("=");
	return {
		key: e.slice(0, t),
		value: e.slice(t + 1)
	};
};
const groupsOf = (e) => "tag" in e ? {
	by: "tag",
	...e.tag
} : {
	by: "names",
	names: e
};
const launcherOf = (e, t) => t ? { consumer: t.tag } : { groups: e ?? groupsOf([]) };
// packages/domain/src/delivery-file/keys/targets.ts
const rr = rows({
	targets: {
		type: entries(Tn, fields({
			role: {
				type: Pt,
				kind: "what",
				description: "The role to assume there. Its account is the target's.",
				without: "the job's own credentials"
			},
			"look-role": {
				type: Pt,
				kind: "what",
				description: "The role to assume there where it is only looked at: by a dry run, and by the next environment, whose soak is proved there. Of the same account.",
				without: "`role`"
			},
			regions: {
				type: list(Nt, 1, 20),
				kind: "what",
				description: "Its regions, of those that the AWS SDK of this release knows: in each of them it is a target of its own, `<name>/<region>`.",
				without: "that of `home`",
				otherwise: []
			},
			groups: {
				type: made(either(list(dn, 1, 100), fields({ tag: {
					type: made(fn, resourceTagOf),
					kind: "what",
					description: "Every group with this tag.",
					required: true
				} })), groupsOf),
				kind: "what",
				description: "Its Auto Scaling groups: their names, or a tag that they have.",
				required: true,
				...input("auto-scaling-groups", "refresh-asg")
			},
			consumer: {
				type: fields({ tag: {
					type: made(fn, resourceTagOf),
					kind: "what",
					description: "A tag that all of its instances have, and no others: `eks:cluster-name=blue`, say.",
					required: true
				} }),
				kind: "what",
				description: "In place of `groups`, where something else launches the image that the pointer says: an EKS node group, AWS Batch, Karpenter, single instances. Image and pointer are brought there and nothing is replaced; its instances that run the image prove it.",
				without: "`groups` says what runs there",
				insteadOf: "groups"
			},
			"allow-empty": {
				type: E,
				kind: "what",
				description: "With `true` there may be no group yet, or none with an instance in service: pointers are moved, and nothing has to be proved there.",
				default: false
			}
		}), 1, 50),
		kind: "what",
		description: "What runs there, by name.",
		required: true
	},
	waves: {
		type: list(list(Tn, 1, 50), 1, 50),
		kind: "what",
		description: "Which targets are refreshed together, in this order. Each target is in one wave.",
		without: "all targets in one wave"
	},
	"wave-bake": {
		type: duration("0s", "48h"),
		kind: "how",
		description: "How long a wave has to run well before the next one is begun, from the end of its last instance refresh. `alarms` of the environment and of its strategy are asked meanwhile: one that fires counts against the image.",
		default: "0s"
	},
	"max-failures": {
		type: integer(0, 49),
		kind: "how",
		description: "How many targets may fail for a reason of their place (capacity, a quota, a key, a permission, somebody who stops it) before what comes after them is not begun. A failure of the image stops all, whatever this says.",
		default: 0
	},
	concurrency: {
		type: integer(1, 50),
		kind: "how",
		description: "How many targets of a wave are refreshed at a time, in the order in which the file has them.",
		without: "all of a wave"
	}
});
// packages/domain/src/delivery-file/keys.ts
const ir = fields({
	...Bn,
	stages: {
		type: entries(At, fields(nr), 1, 20),
		kind: "what",
		description: "The steps of the build chain, by name. The image of one is the parent of the next.",
		without: "nothing is built from this file",
		otherwise: {}
	},
	environments: {
		type: entries(jt, fields({
			...Hn,
			...rr,
			...Fn,
			...Qn
		}), 1, 20),
		kind: "what",
		description: "The places that images are promoted to, by name.",
		without: "nothing is promoted by this file",
		otherwise: {}
	}
});
const keysOfRow = (e, t) => {
	if (!isKeyRow(t)) throw new Error(`nothing says who owns ${e}`);
	return [{
		path: e,
		...t
	}, ...keysIn(t.type, e)];
};
const shared = (e, t) => {
	const n = t.find(([e, n]) => t.some(([t, r]) => t === e && r !== n));
	if (n) throw new Error(`${e}.${n[0]} has a row for each type of ${e}: let them share one`);
	return Object.fromEntries(t);
};
const keysOfVariants = (e, t, n) => {
	const r = Object.entries(e.of).flatMap(([e, t]) => Object.entries(t.rows).map(([t, n]) => ({
		value: e,
		name: t,
		row: n
	})));
	const i = shared(t, r.map(({ name: e, row: t }) => [e, t]));
	return Object.entries(i).flatMap(([i, a]) => {
		const o = r.flatMap((e) => e.name === i ? [e.value] : []);
		const [s, ...c] = n({ [i]: a });
		return s ? [{
			...s,
			onlyWith: {
				path: `${t}.${e.by}`,
				values: o
			}
		}, ...c] : [];
	});
};
const keysIn = (e, t) => {
	const under = (e) => Object.entries(e).flatMap(([e, n]) => keysOfRow(t === "" ? e : `${t}.${e}`, n));
	switch (e.is) {
		case "fields": return under(e.rows);
		case "variants": return [...under({ [e.by]: e.row }), ...keysOfVariants(e, t, under)];
		case "list": return keysIn(e.of, `${t}[]`);
		case "entries": return keysIn(e.of, `${t}.*`);
		case "either": return e.of.flatMap((e) => keysIn(e, t));
		default: return [];
	}
};
const ar = keysIn(ir, "");
const keysOfAction = (e) => ar.filter((t) => t.input?.actions.includes(e));
const keyAt = (e) => {
	const t = ar.find((t) => t.path === e);
	if (!t) throw new Error(`the table of keys has no ${e}`);
	return t;
};
// packages/domain/src/located/located.ts
const whereText = ({ source: e, line: t, column: n }) => [
	e,
	...t === void 0 ? [] : [t],
	...t === void 0 || n === void 0 ? [] : [n]
].join(":");
const entryOf = (e, t) => e.entries.find((e) => e.key === t);
const complaintText = ({ at: e, wrong: t, allowed: n }) => `${whereText(e)}: ${t}; ${n}`;
// packages/domain/src/located/nearest.ts
const distance = (e, t) => {
	let n = [];
	let r = Array.from({ length: t.length + 1 }, (e, t) => t);
	for (let i = 1; i <= e.length; i++) {
		const a = [i];
		for (let o = 1; o <= t.length; o++) {
			const s = e[i - 1] === t[o - 1] ? 0 : 1;
			const c = i > 1 && o > 1 && e[i - 1] === t[o - 2] && e[i - 2] === t[o - 1];
			a.push(Math.min(r[o] + 1, a[o - 1] + 1, r[o - 1] + s, c ? n[o - 2] + 1 : Number.POSITIVE_INFINITY));
		}
		n = r;
		r = a;
	}
	return r[t.length];
};
const nearest = (e, t) => {
	const n = Math.min(3, Math.max(1, Math.floor(e.length / 3)));
	return t.filter((t) => Math.abs(t.length - e.length) <= n).map((t) => ({
		candidate: t,
		away: distance(e.toLowerCase(), t.toLowerCase())
	})).filter(({ candidate: t, away: r }) => r <= n && r < Math.max(e.length, t.length)).sort((e, t) => e.away - t.away)[0]?.candidate;
};
const didYouMean = (e, t) => {
	const n = nearest(e, t);
	return n === void 0 ? "" : ` (did you mean ${n}?)`;
};
// packages/domain/src/schema/wording.ts
const or = 80;
const shown = (e) => {
	if (e === null) return "empty";
	const t = JSON.stringify(e);
	return t.length > or ? `${t.slice(0, or)}\u2026` : t;
};
const what = (e) => e.is === "scalar" ? shown(e.value) : `a ${e.is}`;
const whole = (e) => e === "" ? "the file" : e;
const step$1 = (e, t) => e === "" ? t : `${e}.${t}`;
const meant = (e, t) => {
	const n = t.is === "either" ? t.of.find(({ is: e }) => e === "text") : t;
	return e.is === "scalar" && n?.is === "text" ? didYouMean(String(e.value), n.known ?? []) : "";
};
const sr = {
	unfit: (e, t, { name: n }) => ({
		at: e.at,
		wrong: `${whole(n)} is ${what(e)}${meant(e, t)}`,
		allowed: `allowed: ${allowedText(t)}`
	}),
	itemCount: ({ at: e }, t, n, { name: r }) => ({
		at: e,
		wrong: `${r} has ${t} items`,
		allowed: `allowed: ${itemCount(n)}`
	}),
	twice: (e, { name: t }) => ({
		at: e.at,
		wrong: `${t} has ${what(e)} twice`,
		allowed: "allowed: each once"
	}),
	entryCount: ({ at: e }, t, { min: n, max: r }, { name: i }) => ({
		at: e,
		wrong: `${i} has ${t} entries`,
		allowed: `allowed: ${n} to ${r}`
	}),
	misnamed: (e, t, { names: n }, { name: r }) => ({
		at: t,
		wrong: `${r} has an entry named ${shown(e)}`,
		allowed: `allowed: ${n.says}`
	}),
	unknown: ({ key: e, name: t, at: n, names: r, variant: i }) => ({
		at: n,
		wrong: `${step$1(t, e)} is not a key${i === void 0 ? didYouMean(e, r) : ` with ${i}`}`,
		allowed: `allowed: ${r.join(", ")}`
	}),
	both: ({ key: e, name: t, at: n }, r) => ({
		at: n,
		wrong: `${whole(t)} has both ${r} and ${e}`,
		allowed: `allowed: ${r} or ${e}`
	}),
	missing: ({ key: e, name: t, namedAt: n }, { description: r = e }) => ({
		at: n,
		wrong: `${whole(t)} has no key ${e}`,
		allowed: `required: ${r}`
	})
};
// packages/domain/src/schema/check.ts
const isText = (e, t) => {
	if (typeof t !== "string" && !(e.loose && t !== null)) return false;
	return new RegExp(e.pattern, "u").test(String(t));
};
const isWithin = (e, t) => {
	const n = typeof t === "string" ? parseDuration(t) : void 0;
	return n !== void 0 && n >= (parseDuration(e.min) ?? 0) && n <= (parseDuration(e.max) ?? Number.POSITIVE_INFINITY);
};
const isAllowed = (e, t) => {
	switch (e.is) {
		case "text": return isText(e, t);
		case "parsed": return typeof t === "string" && e.parse(t) !== void 0;
		case "enum": return e.values.some((e) => e === t);
		case "integer": return typeof t === "number" && Number.isInteger(t) && t >= e.min && t <= e.max;
		case "decimal": return typeof t === "number" && t >= e.min && t <= e.max;
		case "boolean": return typeof t === "boolean";
		case "duration": return isWithin(e, t);
		default: return false;
	}
};
const shape = (e) => {
	switch (e.is) {
		case "list": return "list";
		case "entries":
		case "fields":
		case "variants":
		case "choice": return "map";
		default: return "scalar";
	}
};
const fittingType = (e, t) => (e.is === "either" ? e.of : [e]).find((e) => e.is === "any" || shape(e) === t.is);
const variantOf = (e, t) => {
	const n = entryOf(t, e.by)?.value;
	const r = n ? n.is === "scalar" ? n.value : void 0 : e.row.default ?? e.row.otherwise;
	return r === void 0 || r === null || !Object.hasOwn(e.of, String(r)) ? void 0 : e.of[String(r)];
};
const checkTree = (e, t, n, r) => {
	const check = (e, t, r) => checkTree(e, t, n, r);
	if (e.is === "scalar" && e.value === null && t.nullable) return [];
	const i = fittingType(t, e);
	if (i?.is === "any") return [];
	if (e.is === "list" && i?.is === "list") return checkList(e, i, n, r, check);
	if (e.is === "map" && i?.is === "entries") return checkEntries(e, i, n, r, check);
	if (e.is === "map" && i?.is === "fields") return checkFields(e, i.rows, i.open === true, n, r, check);
	if (e.is === "map" && i?.is === "variants") return checkVariants(e, i, n, r, check);
	if (e.is === "map" && i?.is === "choice") return checkChoice(e, i, n, r, check);
	if (e.is === "scalar" && i && isAllowed(i, e.value)) return [];
	return [n.unfit(e, t, r)];
};
const isOutside$1 = (e, { min: t, max: n }) => e < t || e > n;
const checkList = (e, t, n, r, i) => {
	const { length: a } = e.items;
	const o = isOutside$1(a, t) ? [n.itemCount(e, a, t, r)] : [];
	const s = new Set();
	const c = e.items.flatMap((e) => {
		if (e.is !== "scalar" || t.repeats) return [];
		const i = !s.has(e.value);
		s.add(e.value);
		return i ? [] : [n.twice(e, r)];
	});
	const l = e.items.flatMap((e, n) => i(e, t.of, {
		name: `${r.name}[${n}]`,
		namedAt: e.at
	}));
	return [
		...o,
		...c,
		...l
	];
};
const checkEntries = (e, t, n, r, i) => {
	const { length: a } = e.entries;
	const o = isOutside$1(a, t) ? [n.entryCount(e, a, t, r)] : [];
	const s = e.entries.flatMap(({ key: e, keyAt: a, value: o }) => {
		return [...isAllowed(t.names, e) ? [] : [n.misnamed(e, a, t, r)], ...i(o, t.of, {
			name: step$1(r.name, e),
			namedAt: a
		})];
	});
	return [...o, ...s];
};
const checkKey = (e, t, n, r, i) => {
	const a = i(e, t.type, r);
	return a.length > 0 || !n.beyond ? a : n.beyond(e, t, r.name);
};
const rowOf = (e, t) => Object.hasOwn(e, t) ? e[t] : void 0;
const checkFields = (e, t, n, r, i, a, o = () => void 0) => {
	const s = Object.keys(t);
	const c = s.filter((e) => t[e]?.required);
	const key = (e, t) => ({
		...i,
		key: e,
		at: t,
		names: s,
		required: c
	});
	const l = c.flatMap((n) => {
		const i = t[n];
		return i && !entryOf(e, n) && !isReplaced(n, t, e) ? [r.missing(key(n, e.at), i)] : [];
	});
	const u = e.entries.flatMap(({ key: e, keyAt: s, value: c }) => {
		const l = rowOf(t, e);
		if (l) return checkKey(c, l, r, {
			name: step$1(i.name, e),
			namedAt: s
		}, a);
		const u = o(e);
		return n ? [] : [r.unknown({
			...key(e, s),
			...u === void 0 ? {} : { variant: u }
		})];
	});
	const d = e.entries.flatMap(({ key: n, keyAt: i }) => {
		const a = rowOf(t, n)?.insteadOf;
		return a !== void 0 && entryOf(e, a) ? [r.both(key(n, i), a)] : [];
	});
	return r.missingLast ? [
		...u,
		...d,
		...l
	] : [
		...l,
		...u,
		...d
	];
};
const isReplaced = (e, t, n) => n.entries.some(({ key: n }) => rowOf(t, n)?.insteadOf === e);
const checkVariants = (e, t, n, r, i) => {
	const a = { [t.by]: t.row };
	const o = variantOf(t, e);
	if (!o) return checkFields(e, a, true, n, r, i);
	const [s] = Object.entries(t.of).find(([, e]) => e === o) ?? [];
	const isOfAnother = (e) => Object.values(t.of).some(({ rows: t }) => Object.hasOwn(t, e));
	const variant = (e) => isOfAnother(e) ? `${t.by}: ${s}` : void 0;
	return checkFields(e, {
		...a,
		...o.rows
	}, o.open === true, n, r, i, variant);
};
const checkChoice = (e, t, n, r, i) => {
	const [a] = e.entries;
	if (!a || e.entries.length !== 1) return [n.unfit(e, t, r)];
	const { key: o, keyAt: s, value: c } = a;
	const l = Object.hasOwn(t.of, o) ? t.of[o] : void 0;
	if (!l) return [n.unknown({
		...r,
		key: o,
		at: s,
		names: Object.keys(t.of),
		required: [],
		only: true
	})];
	return i(c, l, {
		name: step$1(r.name, o),
		namedAt: s
	});
};
const checkValue = (e, t, n) => checkTree(e, t, sr, {
	name: n,
	namedAt: e.at
});
// packages/domain/src/delivery-file/members.generated.ts
const cr = {
	"AmiDistributionConfiguration.name": {
		"min": 1,
		"max": 127,
		"pattern": "^[-_A-Za-z0-9{][-_A-Za-z0-9\\s:{}\\.]+[-_A-Za-z0-9}]$"
	},
	"AmiDistributionConfiguration.targetAccountIds": {
		"min": 1,
		"max": 1536,
		"member": { "pattern": "^[0-9]{12}$" }
	},
	"ComponentConfiguration.componentArn": { "pattern": "^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$" },
	"CreateImageRecipeRequest.semanticVersion": { "pattern": "^(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$" },
	"CreateImageRequest.executionRole": {
		"min": 1,
		"max": 2048,
		"pattern": "^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$"
	},
	"CreateImageRequest.infrastructureConfigurationArn": { "pattern": "^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$" },
	"CreateInfrastructureConfigurationRequest.instanceProfileName": {
		"min": 1,
		"max": 256,
		"pattern": "^[\\w+=,.@-]+$"
	},
	"CreateInfrastructureConfigurationRequest.keyPair": {
		"min": 1,
		"max": 1024
	},
	"CreateInfrastructureConfigurationRequest.resourceTags": {
		"min": 1,
		"max": 30,
		"key": {
			"min": 1,
			"max": 128,
			"pattern": "^(?!aws:)[a-zA-Z0-9\\s_.:/=+\\-@]*$"
		},
		"value": { "max": 256 }
	},
	"CreateInfrastructureConfigurationRequest.securityGroupIds": { "member": {
		"min": 1,
		"max": 1024
	} },
	"CreateInfrastructureConfigurationRequest.snsTopicArn": { "pattern": "^arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256}$" },
	"CreateInfrastructureConfigurationRequest.subnetId": {
		"min": 1,
		"max": 1024
	},
	"EbsInstanceBlockDeviceSpecification.iops": {
		"min": 100,
		"max": 64e3
	},
	"EbsInstanceBlockDeviceSpecification.kmsKeyId": {
		"min": 1,
		"max": 1024
	},
	"EbsInstanceBlockDeviceSpecification.snapshotId": {
		"min": 1,
		"max": 1024
	},
	"EbsInstanceBlockDeviceSpecification.throughput": {
		"min": 125,
		"max": 1e3
	},
	"EbsInstanceBlockDeviceSpecification.volumeSize": {
		"min": 1,
		"max": 16e3
	},
	"EbsInstanceBlockDeviceSpecification.volumeType": { "enum": [
		"standard",
		"io1",
		"io2",
		"gp2",
		"gp3",
		"sc1",
		"st1"
	] },
	"GetImageRequest.imageBuildVersionArn": { "pattern": "^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$" },
	"InstanceBlockDeviceMapping.deviceName": {
		"min": 1,
		"max": 1024
	},
	"InstanceMetadataOptions.httpPutResponseHopLimit": {
		"min": 1,
		"max": 64
	},
	"InstanceMetadataOptions.httpTokens": { "pattern": "optional|required" },
	"LaunchPermissionConfiguration.organizationArns": {
		"min": 1,
		"max": 25,
		"member": { "pattern": "^arn:aws[^:]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$" }
	},
	"LaunchPermissionConfiguration.organizationalUnitArns": {
		"min": 1,
		"max": 25,
		"member": { "pattern": "^arn:aws[^:]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}" }
	},
	"LaunchPermissionConfiguration.userIds": {
		"min": 1,
		"max": 1536,
		"member": { "pattern": "^[0-9]{12}$" }
	},
	"S3Logs.s3BucketName": {
		"min": 1,
		"max": 1024
	},
	"S3Logs.s3KeyPrefix": {
		"min": 1,
		"max": 1024
	},
	"WorkflowConfiguration.parallelGroup": {
		"min": 1,
		"max": 100,
		"pattern": "^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$"
	},
	"WorkflowConfiguration.workflowArn": { "pattern": "^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$" }
};
// packages/domain/src/delivery-file/request-member.ts
const checkMember = (e, { of: t, when: n, each: r }, i) => {
	const a = cr[t];
	if (!a) return [];
	const goes = (e) => n === void 0 || e.is === "scalar" && String(e.value).startsWith(n);
	return (r && e.is === "list" ? e.items : [e]).filter((e) => goes(e) && !(r && e.is !== "scalar")).flatMap((e) => broken(e, a, i, t.slice(t.indexOf(".") + 1)));
};
const broken = (e, t, n, r) => {
	const complain = (e, t, i) => ({
		at: e,
		wrong: `${n} ${t}, which Image Builder does not take as ${r}`,
		allowed: `allowed: ${i}`
	});
	switch (e.is) {
		case "scalar": return brokenScalar(e, t).map(({ wrong: t, allowed: n }) => complain(e.at, t, n));
		case "list": return [...isOutside(e.items.length, t) ? [complain(e.at, `has ${e.items.length} items`, limits(t))] : [], ...e.items.flatMap((e, i) => t.member && e.is === "scalar" ? broken(e, t.member, `${n}[${i}]`, r) : [])];
		case "map": return [...isOutside(e.entries.length, t) ? [complain(e.at, `has ${e.entries.length} entries`, limits(t))] : [], ...e.entries.flatMap(({ key: e, keyAt: i, value: a }) => [...t.key ? broken({
			is: "scalar",
			value: e,
			at: i
		}, t.key, `${n}.${e}`, r) : [], ...t.value && a.is === "scalar" ? broken(a, t.value, `${n}.${e}`, r) : []])];
	}
};
const isOutside = (e, { min: t = 0, max: n = Number.POSITIVE_INFINITY }) => e < t || e > n;
const limits = ({ min: e = 0, max: t }) => t === void 0 ? `at least ${e}` : `${e} to ${t}`;
const brokenScalar = ({ value: e }, t) => {
	if (typeof e === "number") return isOutside(e, t) ? [{
		wrong: `is ${e}`,
		allowed: limits(t)
	}] : [];
	if (typeof e !== "string") return [];
	const n = [...e].length;
	if (isOutside(n, t)) return [{
		wrong: `has ${n} characters`,
		allowed: `${limits(t)} characters`
	}];
	const { pattern: r, enum: i } = t;
	if (i && !i.includes(e)) return [{
		wrong: `is ${JSON.stringify(e)}`,
		allowed: i.join(", ")
	}];
	return r === void 0 || new RegExp(`^(?:${r})$`).test(e) ? [] : [{
		wrong: `is ${JSON.stringify(e)}`,
		allowed: `what matches ${r}`
	}];
};
// packages/domain/src/delivery-file/check.ts
const lr = {
	...sr,
	missing: (e, t) => {
		const n = sr.missing(e, t);
		const r = t.type.is === "enum" ? {
			...n,
			allowed: `required: ${allowedText(t.type)}. ${t.description ?? ""}`.trim()
		} : n;
		const i = isKeyRow(t) ? t.input : void 0;
		return e.namedAt.line === void 0 && i ? {
			...r,
			at: { source: `input ${i.name}` },
			wrong: "it is not given"
		} : r;
	},
	beyond: (e, t, n) => isKeyRow(t) && t.member ? checkMember(e, t.member, n) : []
};
const checkKeys = (e) => checkTree(e, ir, lr, {
	name: "",
	namedAt: e.at
});
// packages/domain/src/located/tree.ts
const under = (e, ...t) => t.reduce((e, t) => e?.is === "map" ? entryOf(e, t)?.value : void 0, e);
const entriesOf = (e) => e?.is === "map" ? e.entries : [];
const itemsOf = (e) => e?.is === "list" ? e.items : [];
const textOf = (e) => e?.is === "scalar" && typeof e.value === "string" ? e.value : void 0;
const numberOf = (e) => e?.is === "scalar" && typeof e.value === "number" ? e.value : void 0;
const booleanOf = (e) => e?.is === "scalar" && typeof e.value === "boolean" ? e.value : void 0;
const durationOf = (e) => {
	const t = textOf(e);
	return t === void 0 ? void 0 : parseDuration(t);
};
const textsOf = (e) => itemsOf(e).flatMap((e) => textOf(e) ?? []);
// packages/domain/src/located/plain.ts
const locatedPlain = (e, t) => {
	if (e === null || typeof e === "string" || typeof e === "number" || typeof e === "boolean") return {
		is: "scalar",
		value: e,
		at: t
	};
	if (Array.isArray(e)) return {
		is: "list",
		items: e.flatMap((e) => locatedPlain(e, t) ?? []),
		at: t
	};
	if (typeof e !== "object") return void 0;
	const n = [];
	for (const [r, i] of Object.entries(e)) {
		const e = locatedPlain(i, t);
		if (e) n.push({
			key: r,
			keyAt: t,
			value: e
		});
	}
	return {
		is: "map",
		entries: n,
		at: t
	};
};
const plainOf = (e) => {
	switch (e.is) {
		case "scalar": return e.value;
		case "list": return e.items.map(plainOf);
		case "map": return Object.fromEntries(e.entries.map(({ key: e, value: t }) => [e, plainOf(t)]));
	}
};
// packages/domain/src/schema/read.ts
function read(e, t) {
	if (e.nullable && t.is === "scalar" && t.value === null) return null;
	const n = fittingType(e, t);
	if (!n) throw new Error(`a ${t.is} is no ${e.is}`);
	const r = valueIn(n, t);
	const i = n.make ? n.make(r, t.at) : r;
	return e !== n && e.make ? e.make(i, t.at) : i;
}
const valueIn = (e, t) => {
	if (e.is === "any") return plainOf(t);
	switch (t.is) {
		case "scalar": return scalarOf(e, t);
		case "list": return e.is === "list" ? t.items.map((t) => read(e.of, t)) : none(e);
		case "map": return mapOf(e, t);
	}
};
const none = (e) => {
	throw new Error(`this is no ${e.is}`);
};
const scalarOf = (e, { value: t }) => {
	if (e.is === "duration") return parseDuration(String(t)) ?? none(e);
	if (e.is === "parsed") return e.parse(String(t)) ?? none(e);
	return e.is === "text" ? String(t) : t;
};
const mapOf = (e, t) => {
	switch (e.is) {
		case "entries": return Object.fromEntries(t.entries.map(({ key: t, value: n }) => [t, read(e.of, n)]));
		case "fields": return fieldsOf(e, e.rows, t);
		case "variants": {
			const n = variantOf(e, t);
			return n ? fieldsOf(n, {
				[e.by]: e.row,
				...n.rows
			}, t) : none(e);
		}
		case "choice": {
			const [n] = t.entries;
			const r = n && e.of[n.key];
			return r ? {
				is: n.key,
				value: read(r, n.value)
			} : none(e);
		}
		default: return none(e);
	}
};
const camel = (e) => {
	const [t = "", ...n] = e.split("-");
	return [t, ...n.map((e) => e.charAt(0).toUpperCase() + e.slice(1))].join("");
};
const ur = { source: "the table of keys" };
const fieldsOf = (e, t, n) => {
	const r = {};
	for (const [i, a] of Object.entries(t)) {
		const t = entryOf(n, i)?.value ?? insteadOf(a);
		if (e.as === "settings") r[camel(i)] = t && read(a.type, t);
		else if (t) r[i] = read(a.type, t);
	}
	const i = e.open ? n.entries.filter(({ key: e }) => !Object.hasOwn(t, e)) : [];
	return i.length === 0 ? r : {
		...r,
		...Object.fromEntries(i.map(({ key: e, value: t }) => [e, plainOf(t)]))
	};
};
const insteadOf = (e) => {
	const t = e.default ?? e.otherwise;
	return t === void 0 ? void 0 : locatedPlain(t, ur);
};
// packages/domain/src/delivery-file/common.ts
const overlaid = (e, t, n) => {
	const r = t && fittingType(e, t);
	if (t?.is !== "map" || n?.is !== "map" || r?.is !== "fields") return t ?? n;
	const i = Object.entries(r.rows).flatMap(([e, r]) => {
		const i = entryOf(t, e) ?? entryOf(n, e);
		const a = overlaid(r.type, entryOf(t, e)?.value, entryOf(n, e)?.value);
		return i && a ? [{
			...i,
			value: a
		}] : [];
	});
	return {
		...t,
		entries: i
	};
};
const dr = {
	infrastructure: nr.infrastructure.type,
	distribution: nr.distribution.type
};
const stageWith = (e, t) => {
	const n = Object.entries(dr).flatMap(([n, r]) => {
		const i = overlaid(r, entryOf(e, n)?.value, under(t, n));
		return i ? [{
			key: n,
			keyAt: i.at,
			value: i
		}] : [];
	});
	return {
		...e,
		entries: [...e.entries.filter(({ key: e }) => !Object.hasOwn(dr, e)), ...n]
	};
};
const withCommon = (e) => {
	const t = under(e, "stages");
	if (e.is !== "map" || t?.is !== "map") return e;
	const n = {
		...t,
		entries: t.entries.map((t) => t.value.is === "map" ? {
			...t,
			value: stageWith(t.value, e)
		} : t)
	};
	return {
		...e,
		entries: e.entries.map((e) => e.key === "stages" ? {
			...e,
			value: n
		} : e)
	};
};
// packages/domain/src/delivery-file/cycle.ts
const cycleFrom = (e, t) => {
	const n = [e];
	for (let r = t(e); r !== void 0; r = t(r)) {
		if (r === e) return [...n, e];
		if (n.includes(r)) return void 0;
		n.push(r);
	}
};
const inOrderOf = (e, t) => {
	const depth = (e) => {
		const n = t(e);
		return n === void 0 ? 0 : 1 + depth(n);
	};
	return [...e].sort((e, t) => depth(e) - depth(t));
};
// packages/domain/src/gates/soak-facts.ts
const fr = 12096e5;
// packages/domain/src/delivery-file/soak.ts
const pr = 4;
const askedFor = (e) => {
	const t = under(e, "soak");
	return durationOf(t) ?? durationOf(under(t, "for"));
};
const soakOf = (e) => {
	const t = askedFor(e) ?? 0;
	return {
		soak: t,
		soakWithin: durationOf(under(e, "soak", "within")) ?? Math.min(pr * t, 12096e5)
	};
};
const checkWithin = (e, t) => {
	const n = under(t, "soak", "within");
	const [r, i] = [askedFor(t), durationOf(n)];
	if (!n || r === void 0 || i === void 0 || i >= r) return [];
	return [{
		at: n.at,
		wrong: `environments.${e}.soak.within is ${durationText(i)}`,
		allowed: `allowed: at least ${durationText(r)}, as soak.for says`
	}];
};
// packages/domain/src/delivery-file/cross-checks/order.ts
const checkAfter = (e) => {
	const t = under(e, "environments");
	const n = entriesOf(t).map((e) => e.key);
	const afterOf = (e) => textOf(under(t, e, "after"));
	return entriesOf(t).flatMap(({ key: e, value: t }) => {
		const r = under(t, "after");
		const i = textOf(r);
		if (!r || i === void 0) return [];
		const a = `environments.${e}.after is ${JSON.stringify(i)}`;
		if (!n.includes(i)) return [{
			at: r.at,
			wrong: `${a}, which is no environment of this file${didYouMean(i, n)}`,
			allowed: `allowed: ${n.filter((t) => t !== e).join(", ") || "no other environment is there"}`
		}];
		const o = cycleFrom(e, afterOf);
		return o ? [{
			at: r.at,
			wrong: `${a}, a circle: ${o.join(" \u2192 ")}`,
			allowed: "required: a first environment without after"
		}] : [];
	});
};
const needs = ({ key: e, value: t }, n, r) => {
	const i = t.is === "map" ? entryOf(t, n) : void 0;
	return i && !under(t, r) ? [{
		at: i.keyAt,
		wrong: `environments.${e}.${n} says nothing without ${r}`,
		allowed: `required: ${r}, or no ${n}`
	}] : [];
};
const soaksAfter = (e, t) => entriesOf(e).filter(({ value: e }) => textOf(under(e, "after")) === t && under(e, "soak")).map(({ value: e }) => soakOf(e));
const checkSoak = (e) => {
	const t = under(e, "environments");
	return entriesOf(t).flatMap((e) => {
		const { key: n, value: r } = e;
		const i = [
			...needs(e, "soak", "after"),
			...needs(e, "soak-share", "soak"),
			...checkWithin(n, r)
		];
		const a = under(r, "soak-max-wait");
		if (!a) return i;
		const o = soaksAfter(t, n);
		const s = Math.max(0, ...o.map((e) => e.soak));
		const c = durationOf(a);
		const l = `environments.${n}.soak-max-wait`;
		if (textOf(under(r, "while-soaking")) === "replace") i.push({
			at: a.at,
			wrong: `${l} says nothing with while-soaking: replace`,
			allowed: "required: one of the two"
		});
		else if (o.length === 0) i.push({
			at: a.at,
			wrong: `${l} says nothing when nothing soaks in ${n}`,
			allowed: `required: an environment with after: ${n} and a soak`
		});
		else if (c !== void 0 && c < s) i.push({
			at: a.at,
			wrong: `${l} is ${durationText(c)}`,
			allowed: `allowed: at least ${durationText(s)}, the soak that has to pass in ${n}`
		});
		return i;
	});
};
// packages/domain/src/delivery-file/complete.ts
const stagesOf = ({ stages: e, home: t }) => {
	const parentOf = (t) => {
		const n = e[t]?.parent;
		return n?.is === "stage" ? n.stage : void 0;
	};
	return inOrderOf(Object.keys(e), parentOf).flatMap((n) => {
		const r = e[n];
		return r ? [{
			...r,
			name: n,
			distribution: distributionFrom(r.distribution, t)
		}] : [];
	});
};
const targetsOf = (e, t, { regions: n, groups: r, consumer: i, ...a }) => (n.length > 0 ? n : [e.region]).map((n) => ({
	...a,
	...launcherOf(r, i),
	name: `${t}/${n}`,
	entry: t,
	account: a.role?.split(":")[4] ?? e.account,
	region: n
}));
const wavesOf = ({ waves: e }, t) => {
	const namesOf = (e) => t.filter((t) => e.includes(t.entry)).map((e) => e.name);
	return e?.map(namesOf) ?? [t.map((e) => e.name)];
};
const longestSoak = (e, t) => Math.max(0, ...soaksAfter(under(e, "environments"), t).map((e) => e.soakWithin));
const environmentOf = (e, t, n, r, i) => {
	const { soak: a, soakMaxWait: o, targets: s, waves: c, distribute: l, kmsKeys: u, shareWith: d, watermark: f, ...p } = r;
	const m = Object.entries(s).flatMap(([e, n]) => targetsOf(t, e, n));
	return {
		...p,
		name: n,
		order: i,
		...soakOf(under(e, "environments", n)),
		soakMaxWait: o ?? longestSoak(e, n),
		targets: m,
		waves: wavesOf(r, m),
		availability: {
			distribute: l,
			kmsKeys: u,
			shareWith: [...d.organisations, ...d.organisationalUnits],
			watermark: f
		}
	};
};
const environmentsOf = (e, { environments: t, home: n }) => inOrderOf(Object.keys(t), (e) => t[e]?.after).flatMap((r, i) => {
	const a = t[r];
	return a ? [environmentOf(e, n, r, a, i)] : [];
});
const writtenIn = (e, t) => entriesOf(e).flatMap(({ key: e, keyAt: n, value: r }) => {
	const i = t === "" ? e : `${t}.${e}`;
	return [[i, n], ...writtenIn(r, i)];
});
const completeFile = (e) => {
	const t = read(ir, withCommon(e));
	const { family: n, architecture: r, home: i } = t;
	return {
		family: n,
		architecture: r,
		home: i,
		stages: stagesOf(t),
		environments: environmentsOf(e, t),
		written: new Map(writtenIn(e, ""))
	};
};
// packages/domain/src/delivery-file/cross-checks/availability.ts
const mr = /^arn:aws[a-z-]*:kms:([^:]+):(\d{12}):/;
const checkCopyKeys = (e) => entriesOf(under(e, "environments")).flatMap(({ key: e, value: t }) => {
	const n = new Set();
	return itemsOf(under(t, "kms-keys")).flatMap((t) => {
		const [, r, i] = mr.exec(textOf(t) ?? "") ?? [];
		if (r === void 0) return [];
		const a = `${i}/${r}`;
		const o = n.has(a);
		n.add(a);
		const s = `environments.${e}.kms-keys has another key of ${i} for ${r}`;
		return o ? [{
			at: t.at,
			wrong: s,
			allowed: "allowed: one key of an account for each region"
		}] : [];
	});
});
const regionsOf = (e, t) => {
	const n = textOf(under(e, "home", "region")) ?? "";
	const r = entriesOf(under(t, "targets")).map(({ value: e }) => textsOf(under(e, "regions")));
	return new Set([n, ...r.flat()]);
};
const checkCopyKeyRegions = (e) => entriesOf(under(e, "environments")).flatMap(({ key: t, value: n }) => {
	const r = regionsOf(e, n);
	return itemsOf(under(n, "kms-keys")).flatMap((e) => {
		const [, n] = mr.exec(textOf(e) ?? "") ?? [];
		if (n === void 0 || r.has(n)) return [];
		const i = `environments.${t}.kms-keys has a key for ${n}, where no target is`;
		return [{
			at: e.at,
			wrong: i,
			allowed: `allowed: keys of ${[...r].join(", ")}`
		}];
	});
});
// packages/domain/src/delivery-file/cross-checks/builds.ts
const checkInstanceProfiles = (e) => {
	const t = under(e, "infrastructure");
	const has = ({ value: e }) => {
		const n = under(e, "infrastructure");
		if (n?.is === "scalar" || under(n, "instance-profile") || under(t, "instance-profile")) return true;
		return n === void 0 && t?.is === "scalar";
	};
	return entriesOf(under(e, "stages")).filter((e) => !has(e)).map(({ key: e, keyAt: t }) => ({
		at: t.line === void 0 ? { source: "input instance-profile" } : t,
		wrong: `stages.${e} has no instance profile`,
		allowed: `required: infrastructure.instance-profile for all stages, or stages.${e}.infrastructure.instance-profile`
	}));
};
const checkSecurityGroups = (e) => {
	const t = under(e, "infrastructure");
	const n = entriesOf(under(e, "stages")).flatMap(({ key: e, value: n }) => {
		const r = under(n, "infrastructure");
		if (r?.is === "scalar" || r === void 0 && t?.is === "scalar") return [];
		const i = under(r, "subnet") ?? under(t, "subnet");
		if (!i || textOf(i) === void 0 || under(r, "security-groups") || under(t, "security-groups")) return [];
		const a = under(r, "subnet") ? `stages.${e}.infrastructure` : "infrastructure";
		return [{
			at: i.at,
			wrong: `${a} has a subnet, but no security groups`,
			allowed: `required: ${a}.security-groups`
		}];
	});
	return n.filter(({ at: e }, t) => n.findIndex((t) => t.at === e) === t);
};
const checkVolumes = (e) => entriesOf(under(e, "stages")).flatMap(({ key: e, value: t }) => {
	const n = itemsOf(under(t, "volumes"));
	const r = n.map((e) => textOf(under(e, "device")));
	return n.flatMap((t, n) => [...r[n] !== void 0 && r.indexOf(r[n]) < n ? [{
		at: t.at,
		wrong: `stages.${e}.volumes has ${r[n]} twice`,
		allowed: "allowed: each device once"
	}] : [], ...checkVolume(t, `stages.${e}.volumes[${n}]`)]);
});
const hr = [
	"gp3",
	"io1",
	"io2"
];
const checkVolume = (e, t) => {
	const n = textOf(under(e, "type"));
	const [r, i, a] = [
		"kms-key",
		"iops",
		"throughput"
	].map((t) => under(e, t));
	const o = [];
	if (r && booleanOf(under(e, "encrypted")) !== true) o.push({
		at: r.at,
		wrong: `${t}.kms-key is given, but encrypted is not true`,
		allowed: "required: encrypted: true"
	});
	if (i && !hr.includes(n ?? "")) o.push({
		at: i.at,
		wrong: `${t}.iops is given for ${n ?? "no type"}`,
		allowed: `allowed: for ${hr.join(", ")}`
	});
	if (a && n !== "gp3") o.push({
		at: a.at,
		wrong: `${t}.throughput is given for ${n ?? "no type"}`,
		allowed: "allowed: for gp3"
	});
	if ((n === "io1" || n === "io2") && !i) o.push({
		at: e.at,
		wrong: `${t} is ${n} without iops`,
		allowed: "required: iops"
	});
	return o;
};
const checkExecutionRoles = (e) => entriesOf(under(e, "stages")).flatMap(({ key: e, value: t }) => {
	const n = under(t, "workflows");
	return n && !under(t, "execution-role") ? [{
		at: n.at,
		wrong: `stages.${e} has workflows, but no role to run them with`,
		allowed: `required: stages.${e}.execution-role`
	}] : [];
});
// packages/domain/src/delivery-file/cross-checks/calendar.ts
const isZone = (e) => {
	try {
		new Intl.DateTimeFormat("en", { timeZone: e });
		return true;
	} catch {
		return false;
	}
};
const checkZones = (e) => entriesOf(under(e, "environments")).flatMap(({ key: e, value: t }) => {
	const n = under(t, "zone");
	const r = textOf(n);
	return n && r !== void 0 && !isZone(r) ? [{
		at: n.at,
		wrong: `environments.${e}.zone is ${JSON.stringify(r)}, which is not in the time zone database`,
		allowed: "allowed: an IANA time zone like Europe/Berlin"
	}] : [];
});
const checkWindows = (e) => entriesOf(under(e, "environments")).flatMap(({ key: e, value: t }) => itemsOf(under(t, "windows")).flatMap((t, n) => {
	const r = under(t, "to");
	const i = textOf(under(t, "from"));
	return r && i !== void 0 && textOf(r) === i ? [{
		at: r.at,
		wrong: `environments.${e}.windows[${n}] closes when it opens, at ${i}`,
		allowed: "allowed: later on the day, earlier for the next day, or from 00:00 to 24:00"
	}] : [];
}));
const isDay = (e) => {
	const [t = 0, n = 0, r = 0] = e.split("-").map(Number);
	return new Date(Date.UTC(t, n - 1, r)).toISOString().startsWith(e);
};
const checkFreezes = (e) => entriesOf(under(e, "environments")).flatMap(({ key: e, value: t }) => itemsOf(under(t, "freezes")).flatMap((t, n) => {
	const r = ["from", "to"].flatMap((e) => {
		const n = under(t, e);
		const r = textOf(n);
		return n && r !== void 0 && /^\d{4}-\d{2}-\d{2}$/.test(r) ? [{
			name: e,
			node: n,
			day: r
		}] : [];
	});
	const i = r.filter(({ day: e }) => !isDay(e));
	if (i.length > 0) return i.map(({ name: t, node: r, day: i }) => ({
		at: r.at,
		wrong: `environments.${e}.freezes[${n}].${t} is ${i}, which is no day`,
		allowed: "allowed: a day of the calendar"
	}));
	const [a, o] = r;
	return a && o && o.day < a.day ? [{
		at: o.node.at,
		wrong: `environments.${e}.freezes[${n}] ends on ${o.day}, before it begins`,
		allowed: `allowed: ${a.day} or later`
	}] : [];
}));
const checkApprovals = (e) => entriesOf(under(e, "environments")).flatMap(({ key: e, value: t }) => {
	const n = under(t, "approvals");
	const r = n?.is === "map" ? entryOf(n, "count")?.value : void 0;
	const i = itemsOf(under(n, "of")).length;
	const a = numberOf(r);
	return r && a !== void 0 && i > 0 && a > i ? [{
		at: r.at,
		wrong: `environments.${e}.approvals.count is ${a}, but ${i} may approve`,
		allowed: `allowed: 1 to ${i}`
	}] : [];
});
// packages/domain/src/delivery-file/cross-checks/components.ts
const checkComponentsOnce = (e) => entriesOf(under(e, "stages")).flatMap(({ key: e, value: t }) => {
	const n = itemsOf(under(t, "components"));
	const r = n.map((e) => textOf(e) ?? textOf(under(e, "path"))).map((e) => e === void 0 ? void 0 : nameOf(e));
	return n.flatMap((t, i) => {
		const a = r.indexOf(r[i]);
		const o = t.is === "scalar" && n.some((e, n) => n < i && e.is === "scalar" && e.value === t.value);
		if (r[i] === void 0 || a === i || o) return [];
		return [{
			at: t.at,
			wrong: `stages.${e}.components has ${r[i]} twice`,
			allowed: "allowed: each component once, in one version and with one set of parameters; what differs goes into two documents"
		}];
	});
});
const nameOf = (e) => {
	const t = parseComponent(e);
	switch (t.is) {
		case "path": return t.path;
		case "amazon": return `amazon:${t.name}`;
		case "arn": {
			const [e = "", n] = t.arn.split("/");
			return e.split(":")[4] === "aws" ? `amazon:${n}` : `${e}/${n}`;
		}
	}
};
// packages/domain/src/delivery-file/cross-checks/distribution.ts
const gr = /^arn:aws[a-z-]*:kms:/;
const checkKmsKeys = (e) => {
	const t = textOf(under(e, "home", "region"));
	const n = under(e, "distribution");
	const r = entriesOf(under(e, "stages"));
	const regionsOf = (e) => {
		const r = under(e, "distribution", "regions") ?? under(n, "regions");
		const i = textsOf(r);
		return t === void 0 || r && i.length < Math.max(1, itemsOf(r).length) ? void 0 : [t, ...i];
	};
	const i = [void 0, ...r.map(({ value: e }) => e)].map(regionsOf);
	const a = i.some((e) => !e) ? void 0 : [...new Set(i.flatMap((e) => e ?? []))];
	return [...complaintsAbout$1(under(n, "kms-keys"), "distribution", a), ...r.flatMap(({ key: e, value: t }) => complaintsAbout$1(under(t, "distribution", "kms-keys"), `stages.${e}.distribution`, regionsOf(t)))];
};
const complaintsAbout$1 = (e, t, n) => {
	const r = itemsOf(e);
	const i = [];
	return r.flatMap((e) => {
		const r = textOf(e) ?? "";
		if (!gr.test(r)) return [];
		const a = regionOfArn(r);
		const o = i.includes(a);
		i.push(a);
		const s = `${t}.kms-keys has ${o ? "another key" : "a key"} for ${a}`;
		if (o) return [{
			at: e.at,
			wrong: s,
			allowed: "allowed: one key for each region"
		}];
		return !n || n.includes(a) ? [] : [{
			at: e.at,
			wrong: `${s}, where the image does not go`,
			allowed: `allowed: keys of ${n.join(", ")}`
		}];
	});
};
// packages/domain/src/delivery-file/cross-checks/findings.ts
const checkFindings = (e) => entriesOf(under(e, "environments")).flatMap(({ key: e, value: t }) => {
	const n = under(t, "findings");
	if (n?.is !== "map" || under(n, "max-severity")) return [];
	const r = under(n, "no-worse-than-current");
	if (r?.is === "scalar" && r.value !== false) return [];
	const i = `environments.${e}.findings allows whatever is found`;
	return [{
		at: n.at,
		wrong: i,
		allowed: "required: max-severity, or no-worse-than-current: true"
	}];
});
// packages/domain/src/delivery-file/cross-checks/partition.ts
const _r = /^(?:tags|resource-tags|parameters|description)$/;
const scalarsIn = (e, t) => {
	if (e.is === "scalar") return [{
		name: t,
		node: e
	}];
	if (e.is === "list") return itemsOf(e).flatMap((e, n) => scalarsIn(e, `${t}[${n}]`));
	return entriesOf(e).flatMap(({ key: e, value: n }) => _r.test(e) ? [] : scalarsIn(n, t === "" ? e : `${t}.${e}`));
};
const partitionOf = (e) => wt.includes(e) ? partitionOfRegion(e) : partitionOfArn(e.replace(/^ssm:/, ""));
const checkPartition = (e) => {
	const t = textOf(under(e, "home", "region"));
	const n = t === void 0 ? void 0 : partitionOfRegion(t);
	if (n === void 0) return [];
	return scalarsIn(e, "").flatMap(({ name: e, node: r }) => {
		const i = partitionOf(textOf(r) ?? "");
		return i === void 0 || i === n ? [] : [{
			at: r.at,
			wrong: `${e} is of the partition ${i}`,
			allowed: `allowed: ${n}, the partition of ${t}`
		}];
	});
};
// packages/domain/src/delivery-file/cross-checks/stages.ts
const vr = new RegExp(Rt.pattern, "u");
const stageOf = (e) => {
	const t = vr.test(e) ? parseParent(e) : void 0;
	return t?.is === "stage" ? t.stage : void 0;
};
const regionOf = (e) => /^(?:ssm:)?arn:[^:]+:[^:]+:([^:]+):/.exec(e)?.[1];
const checkParents = (e) => {
	const t = under(e, "stages");
	const n = entriesOf(t).map((e) => e.key);
	const parentOf = (e) => stageOf(textOf(under(t, e, "parent")) ?? "");
	return entriesOf(t).flatMap(({ key: e, value: t }) => {
		const r = under(t, "parent");
		const i = parentOf(e);
		if (!r || i === void 0) return [];
		const a = `stages.${e}.parent is ${JSON.stringify(i)}`;
		if (!n.includes(i)) return [{
			at: r.at,
			wrong: `${a}, which is no stage${didYouMean(i, n)}`,
			allowed: `allowed: ${[...n.filter((t) => t !== e), Et].join(", ")}`
		}];
		const o = cycleFrom(e, parentOf);
		return o ? [{
			at: r.at,
			wrong: `${a}, a circle: ${o.join(" \u2192 ")}`,
			allowed: "required: a first stage with an image from elsewhere"
		}] : [];
	});
};
const checkArnRegions = (e) => {
	const t = textOf(under(e, "home", "region"));
	const elsewhere = (e, n) => n.flatMap((n) => {
		const r = regionOf(textOf(n) ?? "");
		return n && t !== void 0 && r !== void 0 && r !== t ? [{
			at: n.at,
			wrong: `${e} uses something of region ${r}`,
			allowed: `allowed: the region of home, ${t}`
		}] : [];
	});
	return [...elsewhere("infrastructure", [under(e, "infrastructure")]), ...entriesOf(under(e, "stages")).flatMap(({ key: e, value: t }) => elsewhere(`stages.${e}`, regional(t)))];
};
const regional = (e) => [
	under(e, "parent"),
	under(e, "infrastructure"),
	...itemsOf(under(e, "components")),
	...itemsOf(under(e, "volumes")).map((e) => under(e, "kms-key")),
	...itemsOf(under(e, "workflows")).map((e) => e.is === "map" ? under(e, "arn") : e)
];
const checkScans = (e) => entriesOf(under(e, "stages")).flatMap(({ key: e, value: t }) => {
	const n = under(t, "scan");
	return n && booleanOf(n) === true && booleanOf(under(t, "tests")) === false ? [{
		at: n.at,
		wrong: `stages.${e}.scan is true, but there is no test instance to scan, because stages.${e}.tests is false`,
		allowed: "required: tests, or no scan"
	}] : [];
});
// packages/domain/src/delivery-file/cross-checks/canary.ts
const checkCanary = ({ key: e, value: t }) => {
	const n = under(t, "strategy");
	if (!n || textOf(under(n, "type")) !== "canary") return [];
	const r = `environments.${e}.strategy`;
	return [
		...guarded(r, n),
		...watched(r, n),
		...held(r, n),
		...entriesOf(under(n, "verdicts")).flatMap((e) => [...checkVerdict(`${r}.verdicts.${e.key}`, e.value), ...tooShort(`${r}.verdicts.${e.key}`, e.value, n)])
	];
};
const guarded = (e, t) => itemsOf(under(t, "alarms")).length > 0 ? [] : [{
	at: t.at,
	wrong: `${e} is a canary without alarms`,
	allowed: "required: at least one of alarms, which AWS itself watches: it goes on after a checkpoint where no run is there to stop it"
}];
const yr = 6e4;
const watched = (e, t) => {
	const n = under(t, "bake");
	return (n ? durationOf(n) ?? yr : 0) >= yr ? [] : [{
		at: (n ?? t).at,
		wrong: `${e} is a canary that is not watched`,
		allowed: "required: a bake of at least 1m"
	}];
};
const br = [[
	"inconclusive",
	"hold",
	"fail"
], [
	"suspend",
	"true",
	"false"
]];
const held = (e, t) => {
	if ((textOf(under(t, "advance")) ?? (entriesOf(under(t, "verdicts")).length > 0 ? "verdict" : "timed")) === "verdict") return [];
	return br.flatMap(([n, r, i]) => {
		const a = under(t, n);
		return a?.is === "scalar" && String(a.value) === r ? [{
			at: a.at,
			wrong: `${e}.${n} is ${r}, and with advance: timed AWS goes on by itself`,
			allowed: `required: advance: verdict, or ${i}`
		}] : [];
	});
};
const xr = 18e4;
const tooShort = (e, t, n) => {
	if (textOf(under(t, "by")) !== "metric") return [];
	const r = durationOf(under(n, "bake")) ?? 0;
	const i = durationOf(under(t, "period")) ?? yr;
	const a = numberOf(under(t, "least-periods")) ?? 3;
	const o = (a + 1) * i + (textOf(under(n, "advance")) === "timed" ? xr : 0);
	return r === 0 || r >= o ? [] : [{
		at: t.at,
		wrong: `${e} needs ${a} whole periods, which the bake does not hold`,
		allowed: `required: a bake of at least ${Math.ceil(o / yr)}m, shorter periods or fewer least-periods`
	}];
};
const checkVerdict = (e, t) => {
	if (textOf(under(t, "by")) !== "metric") return [];
	const complain = (e, t, n) => [{
		at: e.at,
		wrong: t,
		allowed: n
	}];
	const n = [
		"at-most",
		"at-least",
		"no-worse-than"
	].filter((e) => under(t, e));
	const r = under(t, "period");
	const i = durationOf(r);
	const a = under(t, "no-worse-than");
	return [
		...n.length === 0 ? complain(t, `${e} says nothing of what is well`, "required: at-most, at-least or no-worse-than") : [],
		...a && textOf(under(t, "of")) === "all" ? complain(a, `${e}.no-worse-than compares instances, and of is all`, "required: of: canary, or no no-worse-than") : [],
		...r && i !== void 0 && i % yr !== 0 ? complain(r, `${e}.period is ${textOf(r)}`, "allowed: whole minutes") : [],
		...under(t, "better") && !a ? complain(t, `${e}.better says nothing without no-worse-than`, "required: no-worse-than, or no better") : []
	];
};
// packages/domain/src/delivery-file/cross-checks/strategy.ts
const Sr = 100;
const checkHealthy = ({ key: e, value: t }) => {
	const n = under(t, "strategy", "max-healthy");
	const r = numberOf(n);
	const i = numberOf(under(t, "strategy", "min-healthy")) ?? Number(keyAt("environments.*.strategy.min-healthy").default);
	return n && r !== void 0 && r - i > Sr ? [{
		at: n.at,
		wrong: `environments.${e}.strategy.max-healthy is ${r} with a min-healthy of ${i}`,
		allowed: `allowed: at most ${Sr} apart, so up to ${i + Sr}`
	}] : [];
};
const checkCheckpoints = ({ key: e, value: t }) => {
	const n = under(t, "strategy", "checkpoints");
	const r = itemsOf(n).map(numberOf);
	if (!n || r.length === 0 || r.includes(void 0)) return [];
	return r.every((e, t) => t === 0 || e > r[t - 1]) && r.at(-1) === 100 ? [] : [{
		at: n.at,
		wrong: `environments.${e}.strategy.checkpoints is ${r.join(", ")}`,
		allowed: "required: ascending percentages, the last one 100"
	}];
};
const checkDelay = ({ key: e, value: t }) => {
	const n = under(t, "strategy");
	const r = n?.is === "map" ? entryOf(n, "checkpoint-delay") : void 0;
	return r && !under(n, "checkpoints") ? [{
		at: r.keyAt,
		wrong: `environments.${e}.strategy.checkpoint-delay says nothing without checkpoints`,
		allowed: "required: checkpoints, or no checkpoint-delay"
	}] : [];
};
const checkUndoAfter = ({ key: e, value: t }) => {
	const n = under(t, "undo-after");
	const [r, i] = [durationOf(n), durationOf(under(t, "timeout")) ?? parseDuration(String(keyAt("environments.*.timeout").default))];
	return n && r !== void 0 && i !== void 0 && r <= i ? [{
		at: n.at,
		wrong: `environments.${e}.undo-after is ${durationText(r)}, and a run may take ${durationText(i)} (timeout)`,
		allowed: "required: longer than timeout"
	}] : [];
};
const checkStrategy = (e) => entriesOf(under(e, "environments")).flatMap((e) => [
	...checkHealthy(e),
	...checkCheckpoints(e),
	...checkDelay(e),
	...checkUndoAfter(e),
	...checkCanary(e)
]);
// packages/domain/src/delivery-file/cross-checks/targets.ts
const Cr = /^\d{12}$/;
const accountOf = (e) => e.startsWith("arn:") ? e.split(":")[4] : void 0;
const checkHomeRole = (e) => {
	const t = textOf(under(e, "home", "account"));
	const n = under(e, "home", "role");
	const r = accountOf(textOf(n) ?? "");
	return n && t !== void 0 && r !== void 0 && r !== t ? [{
		at: n.at,
		wrong: `home.role is of account ${r}`,
		allowed: `allowed: the account of home, ${t}`
	}] : [];
};
const checkLookRoles = (e) => entriesOf(under(e, "environments")).flatMap(({ key: t, value: n }) => entriesOf(under(n, "targets")).flatMap((n) => {
	const r = accountOf(textOf(under(n.value, "role")) ?? "") ?? textOf(under(e, "home", "account"));
	const i = under(n.value, "look-role");
	const a = accountOf(textOf(i) ?? "");
	if (!i || a === void 0 || !Cr.test(r ?? "") || a === r) return [];
	const o = `environments.${t}.targets.${n.key}.look-role`;
	return [{
		at: i.at,
		wrong: `${o} is of account ${a}`,
		allowed: `allowed: the account of the target, ${r}`
	}];
}));
const placesOf = (e, t) => {
	const n = accountOf(textOf(under(t, "role")) ?? "") ?? textOf(under(e, "home", "account")) ?? "";
	const r = textsOf(under(t, "regions"));
	return (r.length > 0 ? r : [textOf(under(e, "home", "region")) ?? ""]).map((e) => `${n}/${e}`);
};
const checkGroupsOnce = (e) => {
	const t = new Map();
	return entriesOf(under(e, "environments")).flatMap(({ key: n, value: r }) => entriesOf(under(r, "targets")).flatMap((r) => {
		const i = `environments.${n}.targets.${r.key}`;
		const a = under(r.value, "groups");
		const o = itemsOf(a).map((e) => ({
			node: e,
			what: `group ${textOf(e)}`
		}));
		const s = under(a, "tag");
		const c = under(r.value, "consumer", "tag");
		return [
			...o,
			...s ? [{
				node: s,
				what: `the tag ${textOf(s)}`
			}] : [],
			...c ? [{
				node: c,
				what: `consumer ${textOf(c)}`
			}] : []
		].flatMap(({ node: n, what: a }) => {
			const o = placesOf(e, r.value).map((e) => `${a} ${e}`);
			const s = o.map((e) => t.get(e)).find((e) => e !== void 0 && e.by !== i);
			if (s) return [{
				at: n.at,
				wrong: `${a} is in ${i} and in ${s.by} (${whereText(s.at)})`,
				allowed: "allowed: in one target"
			}];
			for (const e of o) t.set(e, {
				by: i,
				at: n.at
			});
			return [];
		});
	}));
};
const checkWaveKeys = (e) => entriesOf(under(e, "environments")).flatMap(({ key: e, value: t }) => {
	const n = itemsOf(under(t, "waves")).length > 1;
	const r = under(t, "wave-bake");
	const i = under(t, "max-failures");
	const complaint = (t, n, r, i) => ({
		at: t,
		wrong: `environments.${e}.${n} ${r}`,
		allowed: `allowed: ${i}`
	});
	return [...r && !n ? [complaint(r.at, "wave-bake", "has no wave after it", "with several waves")] : [], ...i && !n && !under(t, "concurrency") ? [complaint(i.at, "max-failures", "has nothing after it to stop", "with several waves, or with concurrency")] : []];
});
const checkWaves = (e) => entriesOf(under(e, "environments")).flatMap(({ key: e, value: t }) => {
	const n = under(t, "waves");
	const r = entriesOf(under(t, "targets")).map((e) => e.key);
	if (n?.is !== "list" || n.items.some((e) => e.is !== "list")) return [];
	const i = `environments.${e}.waves`;
	const a = n.items.flatMap(itemsOf);
	const o = a.flatMap((e, t) => {
		const o = textOf(e);
		if (o === void 0) return [];
		if (!r.includes(o)) return [{
			at: e.at,
			wrong: `${i} names ${o}, which is no target${didYouMean(o, r)}`,
			allowed: `allowed: ${r.join(", ")}`
		}];
		const s = a.slice(0, t).find((e) => textOf(e) === o);
		return s && !n.items.some((t) => itemsOf(t).includes(s) && itemsOf(t).includes(e)) ? [{
			at: e.at,
			wrong: `${i} names ${o} again`,
			allowed: "allowed: each target in one wave"
		}] : [];
	});
	const s = n.items.flatMap(textsOf);
	const c = r.filter((e) => !s.includes(e));
	return c.length > 0 ? [...o, {
		at: n.at,
		wrong: `${i} leaves out ${c.join(", ")}`,
		allowed: "required: each target in one wave"
	}] : o;
});
// packages/domain/src/delivery-file/cross-checks/all.ts
const crossChecks = (e) => [
	checkHomeRole,
	checkPartition,
	checkLookRoles,
	checkParents,
	checkInstanceProfiles,
	checkSecurityGroups,
	checkComponentsOnce,
	checkVolumes,
	checkExecutionRoles,
	checkArnRegions,
	checkScans,
	checkKmsKeys,
	checkCopyKeys,
	checkCopyKeyRegions,
	checkAfter,
	checkSoak,
	checkZones,
	checkWindows,
	checkFreezes,
	checkApprovals,
	checkFindings,
	checkGroupsOnce,
	checkWaves,
	checkWaveKeys,
	checkStrategy
].flatMap((t) => t(e));
// packages/domain/src/delivery-file/read.ts
const byPlace = (e, t) => e.source === t.source ? (e.line ?? 0) - (t.line ?? 0) || (e.column ?? 0) - (t.column ?? 0) : e.source < t.source ? -1 : 1;
const withoutMalformed = (e, t) => {
	switch (e.is) {
		case "scalar": return t.has(whereText(e.at)) ? {
			...e,
			value: null
		} : e;
		case "list": return {
			...e,
			items: e.items.map((e) => withoutMalformed(e, t))
		};
		case "map": return {
			...e,
			entries: e.entries.map((e) => ({
				...e,
				value: withoutMalformed(e.value, t)
			}))
		};
	}
};
const complaintsAbout = (e) => {
	const t = checkKeys(e);
	const n = new Set(t.map((e) => whereText(e.at)));
	const r = crossChecks(withoutMalformed(e, n));
	return [...t, ...r].sort((e, t) => byPlace(e.at, t.at));
};
const invalidInput = (e) => new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i("input.invalid", e.map(complaintText).join("\n"), void 0, { complaints: e });
const readDeliveryFile = (e) => {
	const t = complaintsAbout(e);
	if (t.length > 0) throw invalidInput(t);
	return completeFile(e);
};
// packages/domain/src/tagging/metadata.ts
const wr = {
	family: "golden-ami:family",
	stage: "golden-ami:stage",
	version: "golden-ami:version",
	fingerprint: "golden-ami:fingerprint",
	parent: "golden-ami:parent",
	architecture: "golden-ami:architecture",
	builtAt: "golden-ami:built-at",
	imageArn: "golden-ami:image-arn",
	repository: "golden-ami:repository",
	commit: "golden-ami:commit",
	run: "golden-ami:run",
	environments: "golden-ami:environments"
};
const Tr = "ec2:SharedTag/";
const sharedTags = (e, t) => ({
	[`${Tr}${wr.family}`]: e,
	[`${Tr}${wr.fingerprint}`]: t
});
const Er = "golden-ami:";
const Dr = "Ec2ImageBuilderArn";
const Or = " ";
const withEnvironment = (e, t) => {
	const n = (e ?? "").split(Or).filter((e) => e !== "");
	return (n.includes(t) ? n : [...n, t]).join(Or);
};
// packages/domain/src/distribution/copies.ts
const ofAge = (e, t) => e.filter((e) => e.state === t).toSorted((e, t) => e.created - t.created || (e.id < t.id ? -1 : 1));
const kr = "failed";
const liveCopy = (e) => ofAge(e, "available")[0] ?? ofAge(e, "pending")[0];
const failedNow = (e, { failed: t }) => ofAge(e, kr).find(({ id: e }) => !t.has(e));
const failedCopies = (e) => ofAge(e, kr).length;
const isCopyOf = ({ name: e, tags: t }, n) => {
	const r = t.get(wr.fingerprint);
	return r === void 0 ? e === n.name : r === n.fingerprint;
};
const copyToken = ({ source: e, digest: t }, n, r) => t(`copy ${e.image} ${accountRegionName(n)} ${r}`);
const Ar = 128;
const copyName = (e, t) => {
	const n = t === 0 ? "" : ` (${t + 1})`;
	return `${e.slice(0, Ar - n.length)}${n}`;
};
const copyTags = ({ tags: e }) => Object.fromEntries([...e].filter(([e]) => !/^aws:/i.test(e)));
// packages/domain/src/machine/machine.ts
const refusalCode = ({ code: e = "aws.refused" }) => e;
const pendingText = (e) => "wait" in e ? e.wait : e.act.map((e) => `${e.do} ${e.on}: ${e.because}`).join(", ");
const together = (e) => {
	const t = e.flatMap((e) => "act" in e ? e.act : []);
	if (t.length > 0) return { act: t };
	const n = e.flatMap((e) => "wait" in e ? [e] : []);
	if (n.length === 0) return { end: e.flatMap((e) => "end" in e ? [e.end] : []) };
	const r = Math.min(...n.map((e) => e.until ?? Number.POSITIVE_INFINITY));
	const i = n.map((e) => e.wait).join("; ");
	const [a] = n.some((e) => e.stuck === void 0) ? [] : n.flatMap((e) => e.stuck ?? []);
	return {
		wait: i,
		...r === Number.POSITIVE_INFINITY ? {} : { until: r },
		...a ? { stuck: a } : {}
	};
};
const inOrder = (e, t, n = []) => {
	const [r, ...i] = e;
	if (!r) return { end: n };
	const a = r();
	if (!("end" in a)) return a;
	const o = [...n, ...a.end];
	return a.end.every(t) ? inOrder(i, t, o) : { end: o };
};
const planningMoment = (e) => ({
	now: e,
	cancelled: false,
	refused: new Map()
});
const jr = 1e4;
const simulate = (e, t, n, r) => {
	const i = [];
	for (let a = 0; a < jr; a++) {
		const a = e(n, r);
		if ("end" in a) return {
			steps: i,
			end: a.end,
			world: n
		};
		if ("need" in a) throw new Error(`nobody has looked at ${JSON.stringify(a.need)}, which the machine asks for`);
		if ("act" in a) {
			i.push(...a.act);
			for (const e of a.act) n = t(n, e);
		} else n = t(n);
	}
	throw new Error("the machine does not end on paper");
};
// packages/domain/src/taken.ts
const Mr = "taken, and it is not to be seen by what: ";
const Nr = 3e5;
const takenFor = (e, t, n) => e?.do === t && e.message.startsWith("taken, and it is not to be seen by what: ") ? n - e.since : void 0;
const staysTaken = (e, t, n) => (takenFor(e, t, n) ?? 0) >= Nr;
const isStale = (e, t, n, r) => (takenFor(e, t, r) ?? 0) >= n;
// packages/domain/src/workload/asg/group/mixed-policy.ts
const namedBy$1 = ({ LaunchTemplateId: e = "", Version: t = "$Default" }) => ({
	template: e,
	version: t
});
const isSame$1 = (e, t) => e.template === t.template && e.version === t.version;
const overridesOf = (e) => e.LaunchTemplate?.Overrides ?? [];
const namedIn = (e) => specificationsOf(e).map(namedBy$1).filter((e, t, n) => n.findIndex((t) => isSame$1(t, e)) === t);
const imagesIn = (e) => [...new Set(overridesOf(e).flatMap(({ ImageId: e }) => e ?? []))];
const withoutImage = (e) => overridesOf(e).flatMap(({ ImageId: e, InstanceType: t }) => e === void 0 ? [String(t ?? "one of any type")] : []);
const namesEveryImage = (e) => overridesOf(e).length > 0 && withoutImage(e).length === 0;
const weightsIn = (e) => overridesOf(e).flatMap(({ WeightedCapacity: e }) => e === void 0 ? [] : [Number(e)]);
const specificationsOf = (e) => [e.LaunchTemplate?.LaunchTemplateSpecification ?? {}, ...overridesOf(e).flatMap(({ LaunchTemplateSpecification: e }) => e ?? [])];
const pinnedBy = (e, t) => {
	const n = specificationsOf(t);
	return specificationsOf(e).map((e, t) => ({
		of: namedBy$1(e),
		number: namedBy$1(n[t] ?? e).version
	}));
};
const refreshGoalOf = (e) => {
	const [t = {
		template: "",
		version: ""
	}, ...n] = namedIn(e);
	const r = imagesIn(e);
	return {
		...t,
		...n.length > 0 ? { others: n } : {},
		...r.length > 0 ? { images: r } : {}
	};
};
const policyWith = (e, t, n) => {
	const named = (e) => {
		const n = namedBy$1(e);
		return {
			LaunchTemplateId: n.template,
			Version: t.find(({ of: e }) => isSame$1(e, n))?.number ?? n.version
		};
	};
	const changed = (e) => ({
		...e,
		...e.LaunchTemplateSpecification ? { LaunchTemplateSpecification: named(e.LaunchTemplateSpecification) } : {},
		...e.ImageId !== void 0 && n !== void 0 ? { ImageId: n } : {}
	});
	const { LaunchTemplate: r = {} } = e;
	return {
		...e,
		LaunchTemplate: {
			LaunchTemplateSpecification: named(r.LaunchTemplateSpecification ?? {}),
			...r.Overrides ? { Overrides: r.Overrides.map(changed) } : {}
		}
	};
};
// packages/domain/src/workload/asg/group/launches.ts
const launchesOf = (e) => [e, ...e.overrides ?? []];
const numbered = (e) => /^\d+$/.test(e);
const ownVersion = ({ versions: e, number: t }) => e.find((e) => e.number === t);
const versionWith = (e, t) => {
	const n = ownVersion(e);
	return n?.image === t ? n : e.versions.find((e) => e.image === t && e.rest === n?.rest);
};
const overrideImages = ({ policy: e }) => e ? imagesIn(e) : [];
const launchedImages = (e) => [...e.policy && namesEveryImage(e.policy) ? [] : launchesOf(e).map((e) => ownVersion(e)?.image), ...overrideImages(e)];
const isPinnedTo = (e, t) => launchesOf(e).every(({ version: e }) => numbered(e)) && launchedImages(e).every((e) => e === t);
const wishedVersions = (e, t) => {
	const n = launchesOf(e).map((e) => ({
		template: e.template,
		version: versionWith(e, t)?.number
	}));
	return n.every((e) => e.version !== void 0) ? n : void 0;
};
const ownVersions = (e) => launchesOf(e).map(({ template: e, number: t }) => ({
	template: e,
	version: t
}));
const isSame = (e, t) => e.template === t.template && e.version === t.version;
const goesTo = (e, { to: t, inPlace: n }, r) => {
	const i = n ? ownVersions(e) : wishedVersions(e, r);
	if (!t || !i) return false;
	const a = namedBy(t);
	return i.every((e) => a.some((t) => isSame(e, t))) && a.every((e) => i.some((t) => isSame(e, t))) && (t.images ?? []).every((e) => e === r) && (!n || t.images !== void 0);
};
const namedBy = ({ template: e, version: t, others: n = [] }) => [{
	template: e,
	version: t
}, ...n];
const broughtBy = (e, { to: t, inPlace: n }) => t ? [...(n ? [] : namedBy(t)).flatMap(({ template: t, version: n }) => launchesOf(e).filter((e) => e.template === t).flatMap(({ versions: e }) => e.find(({ number: e }) => e === n)?.image ?? [])), ...t.images ?? []] : [];
// packages/domain/src/workload/asg/group/parameter-image.ts
const isParameter = (e) => e?.startsWith("resolve:ssm:") === true;
const namesParameter = (e) => isParameter(ownVersion(e)?.image);
const imageToPin = (e, t) => {
	const n = runningImages(e);
	const r = n.filter((e) => e !== t);
	return r.length > 0 ? r.length === 1 ? r[0] : void 0 : n[0];
};
const runningImages = ({ instances: e, pool: t = [] }) => [...new Set([...e, ...t].flatMap(({ image: e, leaving: t }) => t || e === "" ? [] : [e]))];
// packages/domain/src/workload/asg/group/volumes.ts
const restatedVolumes = (e, t) => {
	const { volumes: n } = e;
	if (!n) return {};
	const r = n.roots.get(ownVersion(e)?.image ?? "");
	const i = n.roots.get(t);
	const a = n.mappings.filter(({ Ebs: e }) => e?.SnapshotId !== void 0).map(({ DeviceName: e = "" }) => e).join(", ");
	if (i === void 0 || r === void 0) return { cannot: `its volumes ${a} are made from snapshots, and which of them is the root volume is not known, because EC2 does not show ${i === void 0 ? t : "the image that it launches now"}` };
	if (i !== r && n.mappings.some(({ DeviceName: e }) => e === r || e === i)) return { cannot: `the root volume of ${t} is ${i}, and the one of the image that it launches now ${r}` };
	return { mappings: n.mappings.map((e) => e.DeviceName === i ? withoutSnapshot(e) : e) };
};
const withoutSnapshot = ({ Ebs: e, ...t }) => {
	if (!e) return t;
	const { SnapshotId: n, ...r } = e;
	return {
		...t,
		Ebs: r
	};
};
// packages/domain/src/workload/asg/preflight/before-launch/found.ts
const Pr = {
	refusals: [],
	remarks: []
};
const refusal = (e) => ({
	refusals: [e],
	remarks: []
});
const remark = (e) => ({
	refusals: [],
	remarks: [e]
});
const allFound = (e) => ({
	refusals: e.flatMap(({ refusals: e }) => e),
	remarks: [...new Set(e.flatMap(({ remarks: e }) => e))]
});
// packages/domain/src/workload/asg/preflight/before-launch/quota.ts
const Fr = /^(a|c|d|h|i|im|is|m|r|t|z)\d/;
const isStandardType = (e) => Fr.test(e);
const vcpuQuota = (e) => {
	const { group: t, own: n, facts: r, surge: i } = e;
	const { vcpus: a, types: o } = r;
	if (!(i > 0 && !n.spot && !isMixed(e) && n.types.length > 0 && n.types.every(isStandardType)) || a === void 0) return Pr;
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(a)) return remark(`The vCPU quota cannot be compared with what group ${t.name} is to launch: ${a.why}`);
	const s = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(o) ? [] : n.types.flatMap((e) => o.get(e)?.vcpus ?? []);
	if (s.length === 0) return Pr;
	const c = Math.min(...s);
	const l = a.quota - a.running;
	const u = `the account runs ${a.running} of ${a.quota} vCPUs of On-Demand Instances of the standard families`;
	if (l < c) return refusal({
		group: t.name,
		code: "group.no-vcpus",
		message: `Group ${t.name} could launch no instance: ${u}, and one more needs ${c}.`
	});
	return l < c * i ? remark(`Group ${t.name} is to launch ${i} instances of ${c} vCPUs beside what runs, and ${u}: it takes longer.`) : Pr;
};
const isMixed = ({ group: { policy: e } }) => e !== void 0;
// packages/domain/src/errors/several.ts
const codesOf = (e, t) => {
	const n = [...new Set(t)].filter((t) => t !== e);
	return {
		code: e,
		...n.length > 0 ? { others: n } : {}
	};
};
const remedyOf = ({ code: e, others: t = [] }) => [...new Set([e, ...t].map((e) => _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.r[e].remedy))].join(" ");
// packages/domain/src/findings/severity.ts
const Ir = [
	"critical",
	"high",
	"medium",
	"low",
	"informational",
	"untriaged"
];
const severityOf = (e) => Ir.find((t) => t === e?.toLowerCase()) ?? "untriaged";
const compareSeverity = (e, t) => Ir.indexOf(e) - Ir.indexOf(t);
const atOrAbove = (e, t) => compareSeverity(e, t) <= 0;
// packages/domain/src/machine/loop-pause.ts
const Lr = 3e4;
const Rr = 1e3;
const zr = 500;
const pause = (e, { now: t, cancelled: n }, r, i = Lr) => {
	if (n) return 500;
	const a = e === void 0 ? i : e - t;
	return Math.max(Rr, Math.min(a, i, Math.max(Rr, r - t)));
};
// packages/domain/src/machine/answers.ts
const answered = (e, t, n, r) => {
	const i = new Map(e.refused);
	for (const [{ do: e, on: r }, a] of t) if (a.is === "refused") i.set(r, {
		do: e,
		...a.refusal,
		at: n
	});
	const a = t.reduce((e, [t, r]) => heardOf(e, t, r, n), e.unanswered);
	const o = t.some(([, { is: e }]) => e === "throttled");
	const s = t.every(([, { is: e }]) => e === "accepted");
	const c = {
		...e,
		refused: i,
		unanswered: a,
		throttled: o ? e.throttled + 1 : 0,
		accepted: s ? e.accepted ?? n : e.accepted,
		times: s ? e.times + 1 : e.times,
		repeated: o ? -1 : e.repeated,
		seed: (0,_back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_13__.n)(e.seed)
	};
	if (e.over && t.every(([, { is: e }]) => e === "accepted" || e === "refused")) return {
		memory: c,
		sleep: 0,
		over: e.over.outcome
	};
	if (!o) return {
		memory: c,
		sleep: 0
	};
	if (r) return {
		memory: c,
		sleep: 500
	};
	return {
		memory: c,
		sleep: (0,_back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_13__.t)(c.seed, c.throttled)
	};
};
const afterOf = (e) => e.after;
const heardOf = (e, t, n, r) => {
	if (n.is === "throttled") return e;
	const i = [...e].filter(([e]) => e !== t.on);
	if (n.is !== "unknown") return new Map(i);
	const a = e.get(t.on);
	const o = {
		do: t.do,
		after: afterOf(t)
	};
	const s = a?.do === o.do && a.after === o.after ? {
		since: a.since,
		times: a.times + 1
	} : {
		since: r,
		times: 1
	};
	return new Map([...i, [t.on, {
		...o,
		...s,
		message: n.message
	}]]);
};
const answerOf$1 = (e, t) => {
	if (e === "throttled") return { is: "throttled" };
	if (e === "look-again") return {
		is: "unknown",
		message: t
	};
	return {
		is: "refused",
		refusal: {
			message: e.refused.message,
			code: e.refused.code
		}
	};
};
// packages/domain/src/machine/loop-memory.ts
const newMemory = (e) => ({
	world: void 0,
	needs: new Set(),
	refused: new Map(),
	unanswered: new Map(),
	last: "",
	decidedOn: "",
	same: 0,
	repeated: 0,
	accepted: void 0,
	times: 0,
	throttled: 0,
	seed: e >>> 0 || 1,
	over: void 0
});
const withNeed = (e, t) => {
	const n = JSON.stringify(t);
	if ([...e].some((e) => JSON.stringify(e) === n)) throw new Error(`the machine was shown ${n} and asks for it again`);
	return new Set([...e, t]);
};
// packages/domain/src/machine/loop.ts
const Br = 10;
const Vr = [
	"act",
	2e3,
	4e3,
	8e3
];
const Hr = 3;
const Ur = 15e3;
const Wr = 36e4;
const Gr = 4;
const Kr = [
	"because",
	"value",
	"digest",
	"last",
	"description"
];
const sameness = ({ until: e, ...t }) => JSON.stringify(t, (e, t) => Kr.includes(e) || e === "after" ? void 0 : t);
const basisOf = (e) => "act" in e ? JSON.stringify(e.act.map(afterOf)) : "";
const step = (e, t, n, r) => {
	const i = {
		...r,
		refused: t.refused,
		unanswered: t.unanswered
	};
	if ("failed" in n) return unseen(e, t, n.failed, i);
	const { world: a } = n;
	const o = {
		...t,
		world: a
	};
	if (o.over) return leaving(e, o, a, i);
	const s = e.machine(a, i);
	if ("end" in s) return {
		memory: o,
		next: { over: {
			end: s.end,
			world: a
		} },
		tell: s
	};
	if ("last" in s) return left(o, {
		end: s.last,
		world: a
	}, s.act, s);
	if ("need" in s) return asked(o, s.need, s);
	return pending(e, remembered(o, s), s, a, i);
};
const remembered = (e, t) => {
	const n = sameness(t);
	const r = basisOf(t);
	if (n !== e.last) return {
		...e,
		last: n,
		decidedOn: r,
		same: 0,
		repeated: 0,
		accepted: void 0,
		times: 0
	};
	const i = r === e.decidedOn ? {} : {
		accepted: void 0,
		times: 0
	};
	return {
		...e,
		decidedOn: r,
		same: e.same + 1,
		repeated: e.repeated + 1,
		...i
	};
};
const pending = (e, t, n, r, i) => {
	const a = t.same === 0 ? { tell: n } : {};
	if (i.now >= e.deadline || i.cancelled && t.same >= Br) return {
		...left(t, outOfTime(t, n, r, i.now < e.deadline), e.letGo(r, i)),
		...a
	};
	if ("wait" in n) return {
		memory: t,
		next: { sleep: pause(n.until, i, e.deadline, e.longestWait) },
		...a
	};
	if (t.accepted !== void 0 && i.now >= t.accepted + Wr) return left(t, {
		notShown: `AWS does not show what it was asked for: ${pendingText(n)}`,
		world: r
	}, e.letGo(r, i));
	const o = t.times >= Hr ? Ur : Vr[t.repeated % Vr.length];
	if (o === "act") return {
		memory: t,
		next: { act: n.act },
		...a
	};
	return {
		memory: t,
		next: { sleep: i.cancelled ? 500 : o },
		unshown: n.act
	};
};
const outOfTime = ({ same: e, accepted: t }, n, r, i) => ({
	still: n,
	world: r,
	..."act" in n && e > 0 ? { tried: true } : {},
	..."act" in n && t !== void 0 ? { accepted: true } : {},
	...i ? { cancelled: i } : {}
});
const unseen = ({ deadline: e }, t, n, { now: r, cancelled: i }) => {
	if (t.over) {
		const e = {
			...t.over,
			left: t.over.left - 1
		};
		if (e.left <= 0) return {
			memory: t,
			next: { over: e.outcome }
		};
		return {
			memory: {
				...t,
				over: e
			},
			next: { sleep: i ? 500 : 2e3 }
		};
	}
	if (r >= e) return {
		memory: t,
		next: { over: {
			still: {
				wait: `AWS could not be read: ${n}`,
				stuck: "aws.unreachable"
			},
			world: t.world
		} }
	};
	return {
		memory: t,
		next: { sleep: i ? 500 : Lr }
	};
};
const asked = (e, t, n) => ({
	memory: {
		...e,
		needs: withNeed(e.needs, t)
	},
	next: { sleep: 0 },
	tell: n
});
const left = (e, t, n, r) => {
	if (n.length === 0) return {
		memory: e,
		next: { over: t }
	};
	return {
		memory: {
			...e,
			over: {
				outcome: t,
				left: Gr
			}
		},
		next: { act: n },
		...r ? { tell: r } : {}
	};
};
const leaving = ({ letGo: e }, t, n, r) => {
	const { over: i } = t;
	const a = e(n, r);
	if (!i) throw new Error("nothing has ended");
	if (a.length === 0 || i.left <= 1) return {
		memory: t,
		next: { over: i.outcome }
	};
	return {
		memory: {
			...t,
			over: {
				...i,
				left: i.left - 1
			}
		},
		next: { act: a }
	};
};
// packages/domain/src/machine/unfinished.ts
const unfinished = (e, t = "fail") => {
	if ("notShown" in e) return {
		outcome: "failed",
		why: e.notShown,
		code: "aws.not-shown"
	};
	const n = pendingText(e.still);
	const r = "wait" in e.still ? e.still.stuck : e.tried && (e.accepted ? "aws.not-shown" : "aws.unreachable");
	if (e.cancelled) return {
		outcome: "failed",
		why: n,
		code: "run.cancelled"
	};
	if (r) return {
		outcome: "failed",
		why: n,
		code: r
	};
	return {
		outcome: "still-running",
		why: n,
		...t === "fail" ? { code: "run.unfinished" } : {}
	};
};
// packages/actions-kit/src/annotate-at.ts
const annotateAt = (e, t, n, { source: r, line: i, column: a }, o) => e.annotate(t, n, {
	title: o,
	file: r.replace(/^\.\//, ""),
	...i === void 0 ? {} : { line: i },
	...a === void 0 ? {} : { column: a }
});
// packages/actions-kit/src/reconcile.ts
const qr = {
	doubtOutdated: () => false,
	doubt: () => void 0,
	nextLook: () => void 0
};
const reconcile = async (e, { look: t, act: n, classifyError: r, tell: i, letGo: a = () => [], memory: o = qr }, s, c, l = 1) => {
	const { longestWait: u } = o;
	const d = {
		machine: e,
		letGo: a,
		deadline: c,
		...u === void 0 ? {} : { longestWait: u }
	};
	let f = newMemory(l);
	let p = 0;
	for (;;) {
		const e = await looked(() => t(f.world, f.needs), r);
		const a = step(d, f, e, {
			now: s.now(),
			cancelled: s.cancelled()
		});
		const { next: c } = a;
		if ("world" in e && p < Yr && isDecidedOnOld(c, o)) {
			f = {
				...f,
				world: e.world
			};
			p++;
			continue;
		}
		p = 0;
		f = a.memory;
		if (a.tell && "world" in e) i(a.tell, e.world);
		if ("over" in c) return c.over;
		if ("sleep" in c) {
			await sleepUntilLook(c.sleep, a.unshown, o, s);
			continue;
		}
		const l = await allCarriedOut(c.act, n, r);
		o.doubt(c.act);
		const u = answered(f, l, s.now(), s.cancelled());
		f = u.memory;
		if (u.over) return u.over;
		await sleepFor(s, u.sleep);
	}
};
const Jr = 1e3;
const Yr = 2;
const isDecidedOnOld = (e, t) => {
	if ("over" in e) return t.doubtOutdated("end");
	return "act" in e && t.doubtOutdated(e.act);
};
const sleepUntilLook = async (e, t, n, r) => {
	if (t) n.doubt(t);
	await sleepFor(r, Math.min(e, Math.max(Jr, (n.nextLook() ?? Number.POSITIVE_INFINITY) - r.now())));
};
const sleepFor = async (e, t) => {
	if (t > 0) await e.sleep(t);
};
const looked = async (e, t) => {
	try {
		return { world: await e() };
	} catch (e) {
		const n = t(e);
		if (typeof n === "object") throw n.refused;
		return { failed: (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.g)(e) };
	}
};
const allCarriedOut = (e, t, n) => Promise.all(e.map(async (e) => [e, await carriedOut(() => t(e), n)]));
const carriedOut = async (e, t) => {
	try {
		await e();
		return { is: "accepted" };
	} catch (e) {
		return answerOf$1(t(e), (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.g)(e));
	}
};
// packages/actions-kit/src/sized-outputs.ts
const Xr = 5e5;
const most = (e, t, n) => {
	let [r, i] = [0, e];
	while (r < i) {
		const e = Math.ceil((r + i) / 2);
		if (t(e).length <= n) r = e;
		else i = e - 1;
	}
	return r;
};
const parsed = (e) => {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
};
const cut = (e, t, n) => {
	const r = parsed(t);
	const i = typeof r === "object" && r !== null ? Array.isArray(r) ? r : Object.entries(r) : void 0;
	if (!i) return {
		name: e,
		text: `${t.slice(0, Math.max(0, n - 1)).toWellFormed()}\u2026`,
		kept: `${n} of ${t.length} characters`
	};
	const textOf = (e) => {
		const t = i.slice(0, e);
		return JSON.stringify(Array.isArray(r) ? t : Object.fromEntries(t));
	};
	const a = most(i.length, textOf, n);
	return {
		name: e,
		text: textOf(a),
		kept: `${a} of ${i.length} items`
	};
};
const cutOutputs = (e, t = Xr) => {
	const n = [];
	const r = Object.entries(e).sort(([, e], [, t]) => e.length - t.length);
	let i = t;
	for (const [e, [t, a]] of r.entries()) {
		const o = Math.floor(i / (r.length - e));
		const s = a.length <= o ? void 0 : cut(t, a, o);
		if (s) n.push(s);
		i -= s?.text.length ?? a.length;
	}
	return n;
};
// packages/actions-kit/src/conclude.ts
const Zr = {
	configured: {
		is: "Configured",
		remedy: "Run again when instances are in service: they prove it."
	},
	paused: {
		is: "Paused",
		remedy: "Run again later to go on."
	},
	"still-running": {
		is: "Still running",
		remedy: "Run again to go on."
	}
};
const withRemedy = (e, { outcome: t, code: n, others: r = [] }) => {
	const i = Zr[t];
	if (n) return [e, ...[n, ...r].filter((t) => !e.includes(t)).map((e) => `${remedyOf({ code: e })} \`${e}\`\n`)].join("\n");
	return i ? `${e}\n${i.remedy}\n` : e;
};
const putOut = async (e, t) => {
	const n = Object.fromEntries(Object.entries(t).map(([e, t]) => [e, String(t)]));
	const r = new Map(cutOutputs(n).map((e) => [e.name, e]));
	for (const [t, i] of Object.entries(n)) {
		const n = r.get(t);
		e.output(t, n?.text ?? i);
		if (!n) continue;
		const a = await e.writeTemporary(`output-${t}.txt`, i);
		const o = a === "" ? "" : ` All of it is in ${a}, as long as the job runs.`;
		e.annotate("warning", `The output ${t} has ${n.kept}: GitHub takes 1 MB of outputs from a job.${o}`);
	}
};
const conclude = async (e, { conclusion: t, outputs: n, summary: r, told: i }) => {
	const { outcome: a, why: o, code: s, others: c = [] } = t;
	await putOut(e, {
		...n,
		outcome: a
	});
	await e.summary(withRemedy(r, t));
	e.line(`${a}: ${o}`);
	const l = Zr[a];
	const u = l ? `${l.is}: ${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.s)(o)}` : o;
	if (l && !s) e.annotate("warning", `${u} ${l.remedy}`);
	return s ? new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i(s, i ?? u, remedyOf({
		code: s,
		others: c
	})) : void 0;
};
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/identity.js
var D = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	const t = Symbol.for("yaml.alias");
	const n = Symbol.for("yaml.document");
	const r = Symbol.for("yaml.map");
	const i = Symbol.for("yaml.pair");
	const a = Symbol.for("yaml.scalar");
	const o = Symbol.for("yaml.seq");
	const s = Symbol.for("yaml.node.type");
	const isAlias = (e) => !!e && typeof e === "object" && e[s] === t;
	const isDocument = (e) => !!e && typeof e === "object" && e[s] === n;
	const isMap = (e) => !!e && typeof e === "object" && e[s] === r;
	const isPair = (e) => !!e && typeof e === "object" && e[s] === i;
	const isScalar = (e) => !!e && typeof e === "object" && e[s] === a;
	const isSeq = (e) => !!e && typeof e === "object" && e[s] === o;
	function isCollection(e) {
		if (e && typeof e === "object") switch (e[s]) {
			case r:
			case o: return true;
		}
		return false;
	}
	function isNode(e) {
		if (e && typeof e === "object") switch (e[s]) {
			case t:
			case r:
			case a:
			case o: return true;
		}
		return false;
	}
	const hasAnchor = (e) => (isScalar(e) || isCollection(e)) && !!e.anchor;
	e.ALIAS = t;
	e.DOC = n;
	e.MAP = r;
	e.NODE_TYPE = s;
	e.PAIR = i;
	e.SCALAR = a;
	e.SEQ = o;
	e.hasAnchor = hasAnchor;
	e.isAlias = isAlias;
	e.isCollection = isCollection;
	e.isDocument = isDocument;
	e.isMap = isMap;
	e.isNode = isNode;
	e.isPair = isPair;
	e.isScalar = isScalar;
	e.isSeq = isSeq;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/visit.js
var Qr = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	const n = Symbol("break visit");
	const r = Symbol("skip children");
	const i = Symbol("remove node");
	function visit(e, n) {
		const r = initVisitor(n);
		if (t.isDocument(e)) {
			if (visit_(null, e.contents, r, Object.freeze([e])) === i) e.contents = null;
		} else visit_(null, e, r, Object.freeze([]));
	}
	visit.BREAK = n;
	visit.SKIP = r;
	visit.REMOVE = i;
	function visit_(e, r, a, o) {
		const s = callVisitor(e, r, a, o);
		if (t.isNode(s) || t.isPair(s)) {
			replaceNode(e, o, s);
			return visit_(e, s, a, o);
		}
		if (typeof s !== "symbol") {
			if (t.isCollection(r)) {
				o = Object.freeze(o.concat(r));
				for (let e = 0; e < r.items.length; ++e) {
					const t = visit_(e, r.items[e], a, o);
					if (typeof t === "number") e = t - 1;
					else if (t === n) return n;
					else if (t === i) {
						r.items.splice(e, 1);
						e -= 1;
					}
				}
			} else if (t.isPair(r)) {
				o = Object.freeze(o.concat(r));
				const e = visit_("key", r.key, a, o);
				if (e === n) return n;
				else if (e === i) r.key = null;
				const t = visit_("value", r.value, a, o);
				if (t === n) return n;
				else if (t === i) r.value = null;
			}
		}
		return s;
	}
	async function visitAsync(e, n) {
		const r = initVisitor(n);
		if (t.isDocument(e)) {
			if (await visitAsync_(null, e.contents, r, Object.freeze([e])) === i) e.contents = null;
		} else await visitAsync_(null, e, r, Object.freeze([]));
	}
	visitAsync.BREAK = n;
	visitAsync.SKIP = r;
	visitAsync.REMOVE = i;
	async function visitAsync_(e, r, a, o) {
		const s = await callVisitor(e, r, a, o);
		if (t.isNode(s) || t.isPair(s)) {
			replaceNode(e, o, s);
			return visitAsync_(e, s, a, o);
		}
		if (typeof s !== "symbol") {
			if (t.isCollection(r)) {
				o = Object.freeze(o.concat(r));
				for (let e = 0; e < r.items.length; ++e) {
					const t = await visitAsync_(e, r.items[e], a, o);
					if (typeof t === "number") e = t - 1;
					else if (t === n) return n;
					else if (t === i) {
						r.items.splice(e, 1);
						e -= 1;
					}
				}
			} else if (t.isPair(r)) {
				o = Object.freeze(o.concat(r));
				const e = await visitAsync_("key", r.key, a, o);
				if (e === n) return n;
				else if (e === i) r.key = null;
				const t = await visitAsync_("value", r.value, a, o);
				if (t === n) return n;
				else if (t === i) r.value = null;
			}
		}
		return s;
	}
	function initVisitor(e) {
		if (typeof e === "object" && (e.Collection || e.Node || e.Value)) return Object.assign({
			Alias: e.Node,
			Map: e.Node,
			Scalar: e.Node,
			Seq: e.Node
		}, e.Value && {
			Map: e.Value,
			Scalar: e.Value,
			Seq: e.Value
		}, e.Collection && {
			Map: e.Collection,
			Seq: e.Collection
		}, e);
		return e;
	}
	function callVisitor(e, n, r, i) {
		if (typeof r === "function") return r(e, n, i);
		if (t.isMap(n)) return r.Map?.(e, n, i);
		if (t.isSeq(n)) return r.Seq?.(e, n, i);
		if (t.isPair(n)) return r.Pair?.(e, n, i);
		if (t.isScalar(n)) return r.Scalar?.(e, n, i);
		if (t.isAlias(n)) return r.Alias?.(e, n, i);
	}
	function replaceNode(e, n, r) {
		const i = n[n.length - 1];
		if (t.isCollection(i)) i.items[e] = r;
		else if (t.isPair(i)) {
			if (e === "key") i.key = r;
			else i.value = r;
		} else if (t.isDocument(i)) i.contents = r;
		else {
			const e = t.isAlias(i) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${e} parent`);
		}
	}
	e.visit = visit;
	e.visitAsync = visitAsync;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/directives.js
var $r = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = Qr();
	const r = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (e) => e.replace(/[!,[\]{}]/g, (e) => r[e]);
	var i = class Directives {
		constructor(e, t) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, e);
			this.tags = Object.assign({}, Directives.defaultTags, t);
		}
		clone() {
			const e = new Directives(this.yaml, this.tags);
			e.docStart = this.docStart;
			return e;
		}
		atDocument() {
			const e = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return e;
		}
		add(e, t) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const n = e.trim().split(/[ \t]+/);
			const r = n.shift();
			switch (r) {
				case "%TAG": {
					if (n.length !== 2) {
						t(0, "%TAG directive should contain exactly two parts");
						if (n.length < 2) return false;
					}
					const [e, r] = n;
					this.tags[e] = r;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (n.length !== 1) {
						t(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [e] = n;
					if (e === "1.1" || e === "1.2") {
						this.yaml.version = e;
						return true;
					} else {
						const n = /^\d+\.\d+$/.test(e);
						t(6, `Unsupported YAML version ${e}`, n);
						return false;
					}
				}
				default:
					t(0, `Unknown directive ${r}`, true);
					return false;
			}
		}
		tagName(e, t) {
			if (e === "!") return "!";
			if (e[0] !== "!") {
				t(`Not a valid tag: ${e}`);
				return null;
			}
			if (e[1] === "<") {
				const n = e.slice(2, -1);
				if (n === "!" || n === "!!") {
					t(`Verbatim tags aren't resolved, so ${e} is invalid.`);
					return null;
				}
				if (e[e.length - 1] !== ">") t("Verbatim tags must end with a >");
				return n;
			}
			const [, n, r] = e.match(/^(.*!)([^!]*)$/s);
			if (!r) t(`The ${e} tag has no suffix`);
			const i = this.tags[n];
			if (i) try {
				return i + decodeURIComponent(r);
			} catch (e) {
				t(String(e));
				return null;
			}
			if (n === "!") return e;
			t(`Could not resolve tag: ${e}`);
			return null;
		}
		tagString(e) {
			for (const [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + escapeTagName(e.substring(n.length));
			return e[0] === "!" ? e : `!<${e}>`;
		}
		toString(e) {
			const r = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const i = Object.entries(this.tags);
			let a;
			if (e && i.length > 0 && t.isNode(e.contents)) {
				const r = {};
				n.visit(e.contents, (e, n) => {
					if (t.isNode(n) && n.tag) r[n.tag] = true;
				});
				a = Object.keys(r);
			} else a = [];
			for (const [t, n] of i) {
				if (t === "!!" && n === "tag:yaml.org,2002:") continue;
				if (!e || a.some((e) => e.startsWith(n))) r.push(`%TAG ${t} ${n}`);
			}
			return r.join("\n");
		}
	};
	i.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	i.defaultTags = { "!!": "tag:yaml.org,2002:" };
	e.Directives = i;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/anchors.js
var ei = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = Qr();
	function anchorIsValid(e) {
		if (/[\x00-\x19\s,[\]{}]/.test(e)) {
			const t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
			throw new Error(t);
		}
		return true;
	}
	function anchorNames(e) {
		const t = new Set();
		n.visit(e, { Value(e, n) {
			if (n.anchor) t.add(n.anchor);
		} });
		return t;
	}
	function findNewAnchor(e, t) {
		for (let n = 1;; ++n) {
			const r = `${e}${n}`;
			if (!t.has(r)) return r;
		}
	}
	function createNodeAnchors(e, n) {
		const r = [];
		const i = new Map();
		let a = null;
		return {
			onAnchor: (t) => {
				r.push(t);
				a ?? (a = anchorNames(e));
				const i = findNewAnchor(n, a);
				a.add(i);
				return i;
			},
			setAnchors: () => {
				for (const e of r) {
					const n = i.get(e);
					if (typeof n === "object" && n.anchor && (t.isScalar(n.node) || t.isCollection(n.node))) n.node.anchor = n.anchor;
					else {
						const t = new Error("Failed to resolve repeated object (this should not happen)");
						t.source = e;
						throw t;
					}
				}
			},
			sourceObjects: i
		};
	}
	e.anchorIsValid = anchorIsValid;
	e.anchorNames = anchorNames;
	e.createNodeAnchors = createNodeAnchors;
	e.findNewAnchor = findNewAnchor;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/applyReviver.js
var ti = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	function applyReviver(e, t, n, r) {
		if (r && typeof r === "object") {
			if (Array.isArray(r)) for (let t = 0, n = r.length; t < n; ++t) {
				const n = r[t];
				const i = applyReviver(e, r, String(t), n);
				if (i === void 0) delete r[t];
				else if (i !== n) r[t] = i;
			}
			else if (r instanceof Map) for (const t of Array.from(r.keys())) {
				const n = r.get(t);
				const i = applyReviver(e, r, t, n);
				if (i === void 0) r.delete(t);
				else if (i !== n) r.set(t, i);
			}
			else if (r instanceof Set) for (const t of Array.from(r)) {
				const n = applyReviver(e, r, t, t);
				if (n === void 0) r.delete(t);
				else if (n !== t) {
					r.delete(t);
					r.add(n);
				}
			}
			else for (const [t, n] of Object.entries(r)) {
				const i = applyReviver(e, r, t, n);
				if (i === void 0) delete r[t];
				else if (i !== n) r[t] = i;
			}
		}
		return e.call(t, n, r);
	}
	e.applyReviver = applyReviver;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/toJS.js
var ni = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	function toJS(e, n, r) {
		if (Array.isArray(e)) return e.map((e, t) => toJS(e, String(t), r));
		if (e && typeof e.toJSON === "function") {
			if (!r || !t.hasAnchor(e)) return e.toJSON(n, r);
			const i = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			r.anchors.set(e, i);
			r.onCreate = (e) => {
				i.res = e;
				delete r.onCreate;
			};
			const a = e.toJSON(n, r);
			if (r.onCreate) r.onCreate(a);
			return a;
		}
		if (typeof e === "bigint" && !r?.keep) return Number(e);
		return e;
	}
	e.toJS = toJS;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Node.js
var ri = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ti();
	var n = D();
	var r = ni();
	var NodeBase = class {
		constructor(e) {
			Object.defineProperty(this, n.NODE_TYPE, { value: e });
		}
		clone() {
			const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) e.range = this.range.slice();
			return e;
		}
		toJS(e, { mapAsMap: i, maxAliasCount: a, onAnchor: o, reviver: s } = {}) {
			if (!n.isDocument(e)) throw new TypeError("A document argument is required");
			const c = {
				anchors: new Map(),
				doc: e,
				keep: true,
				mapAsMap: i === true,
				mapKeyWarned: false,
				maxAliasCount: typeof a === "number" ? a : 100
			};
			const l = r.toJS(this, "", c);
			if (typeof o === "function") for (const { count: e, res: t } of c.anchors.values()) o(t, e);
			return typeof s === "function" ? t.applyReviver(s, { "": l }, "", l) : l;
		}
	};
	e.NodeBase = NodeBase;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Alias.js
var ii = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ei();
	var n = Qr();
	var r = D();
	var i = ri();
	var a = ni();
	var Alias = class extends i.NodeBase {
		constructor(e) {
			super(r.ALIAS);
			this.source = e;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(e, t) {
			if (t?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let i;
			if (t?.aliasResolveCache) i = t.aliasResolveCache;
			else {
				i = [];
				n.visit(e, { Node: (e, t) => {
					if (r.isAlias(t) || r.hasAnchor(t)) i.push(t);
				} });
				if (t) t.aliasResolveCache = i;
			}
			let o = void 0;
			for (const e of i) {
				if (e === this) break;
				if (e.anchor === this.source) o = e;
			}
			if (o && t) {
				const { anchors: e, doc: n, maxAliasCount: r } = t;
				let i = e.get(o);
				if (!i) {
					a.toJS(o, null, t);
					i = e.get(o);
				}
				if (i?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (r >= 0) {
					i.count += 1;
					if (i.aliasCount === 0) i.aliasCount = getAliasCount(n, o, e);
					if (i.count * i.aliasCount > r) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return o;
		}
		toJSON(e, t) {
			if (!t) return { source: this.source };
			const n = this.resolve(t.doc, t);
			if (!n) {
				const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(e);
			}
			return t.anchors.get(n).res;
		}
		toString(e, n, r) {
			const i = `*${this.source}`;
			if (e) {
				t.anchorIsValid(this.source);
				if (e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
					const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(e);
				}
				if (e.implicitKey) return `${i} `;
			}
			return i;
		}
	};
	function getAliasCount(e, t, n) {
		if (r.isAlias(t)) {
			const r = t.resolve(e);
			const i = n && r && n.get(r);
			return i ? i.count * i.aliasCount : 0;
		} else if (r.isCollection(t)) {
			let r = 0;
			for (const i of t.items) {
				const t = getAliasCount(e, i, n);
				if (t > r) r = t;
			}
			return r;
		} else if (r.isPair(t)) {
			const r = getAliasCount(e, t.key, n);
			const i = getAliasCount(e, t.value, n);
			return Math.max(r, i);
		}
		return 1;
	}
	e.Alias = Alias;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Scalar.js
var O = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = ri();
	var r = ni();
	const isScalarValue = (e) => !e || typeof e !== "function" && typeof e !== "object";
	var Scalar = class extends n.NodeBase {
		constructor(e) {
			super(t.SCALAR);
			this.value = e;
		}
		toJSON(e, t) {
			return t?.keep ? this.value : r.toJS(this.value, e, t);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	e.Scalar = Scalar;
	e.isScalarValue = isScalarValue;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/createNode.js
var ai = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ii();
	var n = D();
	var r = O();
	const i = "tag:yaml.org,2002:";
	function findTagObject(e, t, n) {
		if (t) {
			const e = n.filter((e) => e.tag === t);
			const r = e.find((e) => !e.format) ?? e[0];
			if (!r) throw new Error(`Tag ${t} not found`);
			return r;
		}
		return n.find((t) => t.identify?.(e) && !t.format);
	}
	function createNode(e, a, o) {
		if (n.isDocument(e)) e = e.contents;
		if (n.isNode(e)) return e;
		if (n.isPair(e)) {
			const t = o.schema[n.MAP].createNode?.(o.schema, null, o);
			t.items.push(e);
			return t;
		}
		if (e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt !== "undefined" && e instanceof BigInt) e = e.valueOf();
		const { aliasDuplicateObjects: s, onAnchor: c, onTagObj: l, schema: u, sourceObjects: d } = o;
		let f = void 0;
		if (s && e && typeof e === "object") {
			f = d.get(e);
			if (f) {
				f.anchor ?? (f.anchor = c(e));
				return new t.Alias(f.anchor);
			} else {
				f = {
					anchor: null,
					node: null
				};
				d.set(e, f);
			}
		}
		if (a?.startsWith("!!")) a = i + a.slice(2);
		let p = findTagObject(e, a, u.tags);
		if (!p) {
			if (e && typeof e.toJSON === "function") e = e.toJSON();
			if (!e || typeof e !== "object") {
				const t = new r.Scalar(e);
				if (f) f.node = t;
				return t;
			}
			p = e instanceof Map ? u[n.MAP] : Symbol.iterator in Object(e) ? u[n.SEQ] : u[n.MAP];
		}
		if (l) {
			l(p);
			delete o.onTagObj;
		}
		const m = p?.createNode ? p.createNode(o.schema, e, o) : typeof p?.nodeClass?.from === "function" ? p.nodeClass.from(o.schema, e, o) : new r.Scalar(e);
		if (a) m.tag = a;
		else if (!p.default) m.tag = p.tag;
		if (f) f.node = m;
		return m;
	}
	e.createNode = createNode;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Collection.js
var oi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ai();
	var n = D();
	var r = ri();
	function collectionFromPath(e, n, r) {
		let i = r;
		for (let e = n.length - 1; e >= 0; --e) {
			const t = n[e];
			if (typeof t === "number" && Number.isInteger(t) && t >= 0) {
				const e = [];
				e[t] = i;
				i = e;
			} else i = new Map([[t, i]]);
		}
		return t.createNode(i, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema: e,
			sourceObjects: new Map()
		});
	}
	const isEmptyPath = (e) => e == null || typeof e === "object" && !!e[Symbol.iterator]().next().done;
	var Collection = class extends r.NodeBase {
		constructor(e, t) {
			super(e);
			Object.defineProperty(this, "schema", {
				value: t,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(e) {
			const t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (e) t.schema = e;
			t.items = t.items.map((t) => n.isNode(t) || n.isPair(t) ? t.clone(e) : t);
			if (this.range) t.range = this.range.slice();
			return t;
		}
		addIn(e, t) {
			if (isEmptyPath(e)) this.add(t);
			else {
				const [r, ...i] = e;
				const a = this.get(r, true);
				if (n.isCollection(a)) a.addIn(i, t);
				else if (a === void 0 && this.schema) this.set(r, collectionFromPath(this.schema, i, t));
				else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`);
			}
		}
		deleteIn(e) {
			const [t, ...r] = e;
			if (r.length === 0) return this.delete(t);
			const i = this.get(t, true);
			if (n.isCollection(i)) return i.deleteIn(r);
			else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${r}`);
		}
		getIn(e, t) {
			const [r, ...i] = e;
			const a = this.get(r, true);
			if (i.length === 0) return !t && n.isScalar(a) ? a.value : a;
			else return n.isCollection(a) ? a.getIn(i, t) : void 0;
		}
		hasAllNullValues(e) {
			return this.items.every((t) => {
				if (!n.isPair(t)) return false;
				const r = t.value;
				return r == null || e && n.isScalar(r) && r.value == null && !r.commentBefore && !r.comment && !r.tag;
			});
		}
		hasIn(e) {
			const [t, ...r] = e;
			if (r.length === 0) return this.has(t);
			const i = this.get(t, true);
			return n.isCollection(i) ? i.hasIn(r) : false;
		}
		setIn(e, t) {
			const [r, ...i] = e;
			if (i.length === 0) this.set(r, t);
			else {
				const e = this.get(r, true);
				if (n.isCollection(e)) e.setIn(i, t);
				else if (e === void 0 && this.schema) this.set(r, collectionFromPath(this.schema, i, t));
				else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`);
			}
		}
	};
	e.Collection = Collection;
	e.collectionFromPath = collectionFromPath;
	e.isEmptyPath = isEmptyPath;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyComment.js
var si = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	const stringifyComment = (e) => e.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(e, t) {
		if (/^\n+$/.test(e)) return e.substring(1);
		return t ? e.replace(/^(?! *$)/gm, t) : e;
	}
	const lineComment = (e, t, n) => e.endsWith("\n") ? indentComment(n, t) : n.includes("\n") ? "\n" + indentComment(n, t) : (e.endsWith(" ") ? "" : " ") + n;
	e.indentComment = indentComment;
	e.lineComment = lineComment;
	e.stringifyComment = stringifyComment;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/foldFlowLines.js
var ci = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	const t = "flow";
	const n = "block";
	const r = "quoted";
	function foldFlowLines(e, t, i = "flow", { indentAtStart: a, lineWidth: o = 80, minContentWidth: s = 20, onFold: c, onOverflow: l } = {}) {
		if (!o || o < 0) return e;
		if (o < s) s = 0;
		const u = Math.max(1 + s, 1 + o - t.length);
		if (e.length <= u) return e;
		const d = [];
		const f = {};
		let p = o - t.length;
		if (typeof a === "number") {
			if (a > o - Math.max(2, s)) d.push(0);
			else p = o - a;
		}
		let m = void 0;
		let h = void 0;
		let g = false;
		let _ = -1;
		let v = -1;
		let y = -1;
		if (i === n) {
			_ = consumeMoreIndentedLines(e, _, t.length);
			if (_ !== -1) p = _ + u;
		}
		for (let a; a = e[_ += 1];) {
			if (i === r && a === "\\") {
				v = _;
				switch (e[_ + 1]) {
					case "x":
						_ += 3;
						break;
					case "u":
						_ += 5;
						break;
					case "U":
						_ += 9;
						break;
					default: _ += 1;
				}
				y = _;
			}
			if (a === "\n") {
				if (i === n) _ = consumeMoreIndentedLines(e, _, t.length);
				p = _ + t.length + u;
				m = void 0;
			} else {
				if (a === " " && h && h !== " " && h !== "\n" && h !== "	") {
					const t = e[_ + 1];
					if (t && t !== " " && t !== "\n" && t !== "	") m = _;
				}
				if (_ >= p) {
					if (m) {
						d.push(m);
						p = m + u;
						m = void 0;
					} else if (i === r) {
						while (h === " " || h === "	") {
							h = a;
							a = e[_ += 1];
							g = true;
						}
						const t = _ > y + 1 ? _ - 2 : v - 1;
						if (f[t]) return e;
						d.push(t);
						f[t] = true;
						p = t + u;
						m = void 0;
					} else g = true;
				}
			}
			h = a;
		}
		if (g && l) l();
		if (d.length === 0) return e;
		if (c) c();
		let b = e.slice(0, d[0]);
		for (let n = 0; n < d.length; ++n) {
			const a = d[n];
			const o = d[n + 1] || e.length;
			if (a === 0) b = `\n${t}${e.slice(0, o)}`;
			else {
				if (i === r && f[a]) b += `${e[a]}\\`;
				b += `\n${t}${e.slice(a + 1, o)}`;
			}
		}
		return b;
	}
	function consumeMoreIndentedLines(e, t, n) {
		let r = t;
		let i = t + 1;
		let a = e[i];
		while (a === " " || a === "	") if (t < i + n) a = e[++t];
		else {
			do
				a = e[++t];
			while (a && a !== "\n");
			r = t;
			i = t + 1;
			a = e[i];
		}
		return r;
	}
	e.FOLD_BLOCK = n;
	e.FOLD_FLOW = t;
	e.FOLD_QUOTED = r;
	e.foldFlowLines = foldFlowLines;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyString.js
var li = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = O();
	var n = ci();
	const getFoldOptions = (e, t) => ({
		indentAtStart: t ? e.indent.length : e.indentAtStart,
		lineWidth: e.options.lineWidth,
		minContentWidth: e.options.minContentWidth
	});
	const containsDocumentMarker = (e) => /^(%|---|\.\.\.)/m.test(e);
	function lineLengthOverLimit(e, t, n) {
		if (!t || t < 0) return false;
		const r = t - n;
		const i = e.length;
		if (i <= r) return false;
		for (let t = 0, n = 0; t < i; ++t) if (e[t] === "\n") {
			if (t - n > r) return true;
			n = t + 1;
			if (i - n <= r) return false;
		}
		return true;
	}
	function doubleQuotedString(e, t) {
		const r = JSON.stringify(e);
		if (t.options.doubleQuotedAsJSON) return r;
		const { implicitKey: i } = t;
		const a = t.options.doubleQuotedMinMultiLineLength;
		const o = t.indent || (containsDocumentMarker(e) ? "  " : "");
		let s = "";
		let c = 0;
		for (let e = 0, t = r[e]; t; t = r[++e]) {
			if (t === " " && r[e + 1] === "\\" && r[e + 2] === "n") {
				s += r.slice(c, e) + "\\ ";
				e += 1;
				c = e;
				t = "\\";
			}
			if (t === "\\") switch (r[e + 1]) {
				case "u":
					{
						s += r.slice(c, e);
						const t = r.substr(e + 2, 4);
						switch (t) {
							case "0000":
								s += "\\0";
								break;
							case "0007":
								s += "\\a";
								break;
							case "000b":
								s += "\\v";
								break;
							case "001b":
								s += "\\e";
								break;
							case "0085":
								s += "\\N";
								break;
							case "00a0":
								s += "\\_";
								break;
							case "2028":
								s += "\\L";
								break;
							case "2029":
								s += "\\P";
								break;
							default: if (t.substr(0, 2) === "00") s += "\\x" + t.substr(2);
							else s += r.substr(e, 6);
						}
						e += 5;
						c = e + 1;
					}
					break;
				case "n":
					if (i || r[e + 2] === "\"" || r.length < a) e += 1;
					else {
						s += r.slice(c, e) + "\n\n";
						while (r[e + 2] === "\\" && r[e + 3] === "n" && r[e + 4] !== "\"") {
							s += "\n";
							e += 2;
						}
						s += o;
						if (r[e + 2] === " ") s += "\\";
						e += 1;
						c = e + 1;
					}
					break;
				default: e += 1;
			}
		}
		s = c ? s + r.slice(c) : r;
		return i ? s : n.foldFlowLines(s, o, n.FOLD_QUOTED, getFoldOptions(t, false));
	}
	function singleQuotedString(e, t) {
		if (t.options.singleQuote === false || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return doubleQuotedString(e, t);
		const r = t.indent || (containsDocumentMarker(e) ? "  " : "");
		const i = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${r}`) + "'";
		return t.implicitKey ? i : n.foldFlowLines(i, r, n.FOLD_FLOW, getFoldOptions(t, false));
	}
	function quotedString(e, t) {
		const { singleQuote: n } = t.options;
		let r;
		if (n === false) r = doubleQuotedString;
		else {
			const t = e.includes("\"");
			const i = e.includes("'");
			if (t && !i) r = singleQuotedString;
			else if (i && !t) r = doubleQuotedString;
			else r = n ? singleQuotedString : doubleQuotedString;
		}
		return r(e, t);
	}
	let r;
	try {
		r = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		r = /\n+(?!\n|$)/g;
	}
	function blockString({ comment: e, type: i, value: a }, o, s, c) {
		const { blockQuote: l, commentString: u, lineWidth: d } = o.options;
		if (!l || /\n[\t ]+$/.test(a)) return quotedString(a, o);
		const f = o.indent || (o.forceBlockIndent || containsDocumentMarker(a) ? "  " : "");
		const p = l === "literal" ? true : l === "folded" || i === t.Scalar.BLOCK_FOLDED ? false : i === t.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(a, d, f.length);
		if (!a) return p ? "|\n" : ">\n";
		let m;
		let h;
		for (h = a.length; h > 0; --h) {
			const e = a[h - 1];
			if (e !== "\n" && e !== "	" && e !== " ") break;
		}
		let g = a.substring(h);
		const _ = g.indexOf("\n");
		if (_ === -1) m = "-";
		else if (a === g || _ !== g.length - 1) {
			m = "+";
			if (c) c();
		} else m = "";
		if (g) {
			a = a.slice(0, -g.length);
			if (g[g.length - 1] === "\n") g = g.slice(0, -1);
			g = g.replace(r, `$&${f}`);
		}
		let v = false;
		let y;
		let b = -1;
		for (y = 0; y < a.length; ++y) {
			const e = a[y];
			if (e === " ") v = true;
			else if (e === "\n") b = y;
			else break;
		}
		let x = a.substring(0, b < y ? b + 1 : y);
		if (x) {
			a = a.substring(x.length);
			x = x.replace(/\n+/g, `$&${f}`);
		}
		let S = (v ? f ? "2" : "1" : "") + m;
		if (e) {
			S += " " + u(e.replace(/ ?[\r\n]+/g, " "));
			if (s) s();
		}
		if (!p) {
			const e = a.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${f}`);
			let r = false;
			const s = getFoldOptions(o, true);
			if (l !== "folded" && i !== t.Scalar.BLOCK_FOLDED) s.onOverflow = () => {
				r = true;
			};
			const c = n.foldFlowLines(`${x}${e}${g}`, f, n.FOLD_BLOCK, s);
			if (!r) return `>${S}\n${f}${c}`;
		}
		a = a.replace(/\n+/g, `$&${f}`);
		return `|${S}\n${f}${x}${a}${g}`;
	}
	function plainString(e, r, i, a) {
		const { type: o, value: s } = e;
		const { actualString: c, implicitKey: l, indent: u, indentStep: d, inFlow: f } = r;
		if (l && s.includes("\n") || f && /[[\]{},]/.test(s)) return quotedString(s, r);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s)) return l || f || !s.includes("\n") ? quotedString(s, r) : blockString(e, r, i, a);
		if (!l && !f && o !== t.Scalar.PLAIN && s.includes("\n")) return blockString(e, r, i, a);
		if (containsDocumentMarker(s)) {
			if (u === "") {
				r.forceBlockIndent = true;
				return blockString(e, r, i, a);
			} else if (l && u === d) return quotedString(s, r);
		}
		const p = s.replace(/\n+/g, `$&\n${u}`);
		if (c) {
			const test = (e) => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(p);
			const { compat: e, tags: t } = r.doc.schema;
			if (t.some(test) || e?.some(test)) return quotedString(s, r);
		}
		return l ? p : n.foldFlowLines(p, u, n.FOLD_FLOW, getFoldOptions(r, false));
	}
	function stringifyString(e, n, r, i) {
		const { implicitKey: a, inFlow: o } = n;
		const s = typeof e.value === "string" ? e : Object.assign({}, e, { value: String(e.value) });
		let { type: c } = e;
		if (c !== t.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)) c = t.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (e) => {
			switch (e) {
				case t.Scalar.BLOCK_FOLDED:
				case t.Scalar.BLOCK_LITERAL: return a || o ? quotedString(s.value, n) : blockString(s, n, r, i);
				case t.Scalar.QUOTE_DOUBLE: return doubleQuotedString(s.value, n);
				case t.Scalar.QUOTE_SINGLE: return singleQuotedString(s.value, n);
				case t.Scalar.PLAIN: return plainString(s, n, r, i);
				default: return null;
			}
		};
		let l = _stringify(c);
		if (l === null) {
			const { defaultKeyType: e, defaultStringType: t } = n.options;
			const r = a && e || t;
			l = _stringify(r);
			if (l === null) throw new Error(`Unsupported default string type ${r}`);
		}
		return l;
	}
	e.stringifyString = stringifyString;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringify.js
var ui = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ei();
	var n = D();
	var r = si();
	var i = li();
	function createStringifyContext(e, t) {
		const n = Object.assign({
			blockQuote: true,
			commentString: r.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, e.schema.toStringOptions, t);
		let i;
		switch (n.collectionStyle) {
			case "block":
				i = false;
				break;
			case "flow":
				i = true;
				break;
			default: i = null;
		}
		return {
			anchors: new Set(),
			doc: e,
			flowCollectionPadding: n.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof n.indent === "number" ? " ".repeat(n.indent) : "  ",
			inFlow: i,
			options: n
		};
	}
	function getTagObject(e, t) {
		if (t.tag) {
			const n = e.filter((e) => e.tag === t.tag);
			if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
		}
		let r = void 0;
		let i;
		if (n.isScalar(t)) {
			i = t.value;
			let n = e.filter((e) => e.identify?.(i));
			if (n.length > 1) {
				const e = n.filter((e) => e.test);
				if (e.length > 0) n = e;
			}
			r = n.find((e) => e.format === t.format) ?? n.find((e) => !e.format);
		} else {
			i = t;
			r = e.find((e) => e.nodeClass && i instanceof e.nodeClass);
		}
		if (!r) {
			const e = i?.constructor?.name ?? (i === null ? "null" : typeof i);
			throw new Error(`Tag not resolved for ${e} value`);
		}
		return r;
	}
	function stringifyProps(e, r, { anchors: i, doc: a }) {
		if (!a.directives) return "";
		const o = [];
		const s = (n.isScalar(e) || n.isCollection(e)) && e.anchor;
		if (s && t.anchorIsValid(s)) {
			i.add(s);
			o.push(`&${s}`);
		}
		const c = e.tag ?? (r.default ? null : r.tag);
		if (c) o.push(a.directives.tagString(c));
		return o.join(" ");
	}
	function stringify(e, t, r, a) {
		if (n.isPair(e)) return e.toString(t, r, a);
		if (n.isAlias(e)) {
			if (t.doc.directives) return e.toString(t);
			if (t.resolvedAliases?.has(e)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (t.resolvedAliases) t.resolvedAliases.add(e);
				else t.resolvedAliases = new Set([e]);
				e = e.resolve(t.doc);
			}
		}
		let o = void 0;
		const s = n.isNode(e) ? e : t.doc.createNode(e, { onTagObj: (e) => o = e });
		o ?? (o = getTagObject(t.doc.schema.tags, s));
		const c = stringifyProps(s, o, t);
		if (c.length > 0) t.indentAtStart = (t.indentAtStart ?? 0) + c.length + 1;
		const l = typeof o.stringify === "function" ? o.stringify(s, t, r, a) : n.isScalar(s) ? i.stringifyString(s, t, r, a) : s.toString(t, r, a);
		if (!c) return l;
		return n.isScalar(s) || l[0] === "{" || l[0] === "[" ? `${c} ${l}` : `${c}\n${t.indent}${l}`;
	}
	e.createStringifyContext = createStringifyContext;
	e.stringify = stringify;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyPair.js
var di = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = O();
	var r = ui();
	var i = si();
	function stringifyPair({ key: e, value: a }, o, s, c) {
		const { allNullValues: l, doc: u, indent: d, indentStep: f, options: { commentString: p, indentSeq: m, simpleKeys: h } } = o;
		let g = t.isNode(e) && e.comment || null;
		if (h) {
			if (g) throw new Error("With simple keys, key nodes cannot have comments");
			if (t.isCollection(e) || !t.isNode(e) && typeof e === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let _ = !h && (!e || g && a == null && !o.inFlow || t.isCollection(e) || (t.isScalar(e) ? e.type === n.Scalar.BLOCK_FOLDED || e.type === n.Scalar.BLOCK_LITERAL : typeof e === "object"));
		o = Object.assign({}, o, {
			allNullValues: false,
			implicitKey: !_ && (h || !l),
			indent: d + f
		});
		let v = false;
		let y = false;
		let b = r.stringify(e, o, () => v = true, () => y = true);
		if (!_ && !o.inFlow && b.length > 1024) {
			if (h) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			_ = true;
		}
		if (o.inFlow) {
			if (l || a == null) {
				if (v && s) s();
				return b === "" ? "?" : _ ? `? ${b}` : b;
			}
		} else if (l && !h || a == null && _) {
			b = `? ${b}`;
			if (g && !v) b += i.lineComment(b, o.indent, p(g));
			else if (y && c) c();
			return b;
		}
		if (v) g = null;
		if (_) {
			if (g) b += i.lineComment(b, o.indent, p(g));
			b = `? ${b}\n${d}:`;
		} else {
			b = `${b}:`;
			if (g) b += i.lineComment(b, o.indent, p(g));
		}
		let x, S, C;
		if (t.isNode(a)) {
			x = !!a.spaceBefore;
			S = a.commentBefore;
			C = a.comment;
		} else {
			x = false;
			S = null;
			C = null;
			if (a && typeof a === "object") a = u.createNode(a);
		}
		o.implicitKey = false;
		if (!_ && !g && t.isScalar(a)) o.indentAtStart = b.length + 1;
		y = false;
		if (!m && f.length >= 2 && !o.inFlow && !_ && t.isSeq(a) && !a.flow && !a.tag && !a.anchor) o.indent = o.indent.substring(2);
		let ee = false;
		const te = r.stringify(a, o, () => ee = true, () => y = true);
		let ne = " ";
		if (g || x || S) {
			ne = x ? "\n" : "";
			if (S) {
				const e = p(S);
				ne += `\n${i.indentComment(e, o.indent)}`;
			}
			if (te === "" && !o.inFlow) {
				if (ne === "\n" && C) ne = "\n\n";
			} else ne += `\n${o.indent}`;
		} else if (!_ && t.isCollection(a)) {
			const e = te[0];
			const t = te.indexOf("\n");
			const n = t !== -1;
			const r = o.inFlow ?? a.flow ?? a.items.length === 0;
			if (n || !r) {
				let r = false;
				if (n && (e === "&" || e === "!")) {
					let n = te.indexOf(" ");
					if (e === "&" && n !== -1 && n < t && te[n + 1] === "!") n = te.indexOf(" ", n + 1);
					if (n === -1 || t < n) r = true;
				}
				if (!r) ne = `\n${o.indent}`;
			}
		} else if (te === "" || te[0] === "\n") ne = "";
		b += ne + te;
		if (o.inFlow) {
			if (ee && s) s();
		} else if (C && !ee) b += i.lineComment(b, o.indent, p(C));
		else if (y && c) c();
		return b;
	}
	e.stringifyPair = stringifyPair;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/log.js
var fi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t) => {
	var n = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.r)("process");
	function debug(e, ...t) {
		if (e === "debug") console.log(...t);
	}
	function warn(e, t) {
		if (e === "debug" || e === "warn") {
			if (typeof n.emitWarning === "function") n.emitWarning(t);
			else console.warn(t);
		}
	}
	t.debug = debug;
	t.warn = warn;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/merge.js
var pi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = O();
	const r = "<<";
	const i = {
		identify: (e) => e === r || typeof e === "symbol" && e.description === r,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new n.Scalar(Symbol(r)), { addToJSMap: addMergeToJSMap }),
		stringify: () => r
	};
	const isMergeKey = (e, r) => (i.identify(r) || t.isScalar(r) && (!r.type || r.type === n.Scalar.PLAIN) && i.identify(r.value)) && e?.doc.schema.tags.some((e) => e.tag === i.tag && e.default);
	function addMergeToJSMap(e, n, r) {
		const i = resolveAliasValue(e, r);
		if (t.isSeq(i)) for (const t of i.items) mergeValue(e, n, t);
		else if (Array.isArray(i)) for (const t of i) mergeValue(e, n, t);
		else mergeValue(e, n, i);
	}
	function mergeValue(e, n, r) {
		const i = resolveAliasValue(e, r);
		if (!t.isMap(i)) throw new Error("Merge sources must be maps or map aliases");
		const a = i.toJSON(null, e, Map);
		for (const [e, t] of a) if (n instanceof Map) {
			if (!n.has(e)) n.set(e, t);
		} else if (n instanceof Set) n.add(e);
		else if (!Object.prototype.hasOwnProperty.call(n, e)) Object.defineProperty(n, e, {
			value: t,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return n;
	}
	function resolveAliasValue(e, n) {
		return e && t.isAlias(n) ? n.resolve(e.doc, e) : n;
	}
	e.addMergeToJSMap = addMergeToJSMap;
	e.isMergeKey = isMergeKey;
	e.merge = i;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/addPairToJSMap.js
var mi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = fi();
	var n = pi();
	var r = ui();
	var i = D();
	var a = ni();
	function addPairToJSMap(e, t, { key: r, value: o }) {
		if (i.isNode(r) && r.addToJSMap) r.addToJSMap(e, t, o);
		else if (n.isMergeKey(e, r)) n.addMergeToJSMap(e, t, o);
		else {
			const n = a.toJS(r, "", e);
			if (t instanceof Map) t.set(n, a.toJS(o, n, e));
			else if (t instanceof Set) t.add(n);
			else {
				const i = stringifyKey(r, n, e);
				const s = a.toJS(o, i, e);
				if (i in t) Object.defineProperty(t, i, {
					value: s,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else t[i] = s;
			}
		}
		return t;
	}
	function stringifyKey(e, n, a) {
		if (n === null) return "";
		if (typeof n !== "object") return String(n);
		if (i.isNode(e) && a?.doc) {
			const n = r.createStringifyContext(a.doc, {});
			n.anchors = new Set();
			for (const e of a.anchors.keys()) n.anchors.add(e.anchor);
			n.inFlow = true;
			n.inStringifyKey = true;
			const i = e.toString(n);
			if (!a.mapKeyWarned) {
				let e = JSON.stringify(i);
				if (e.length > 40) e = e.substring(0, 36) + "...\"";
				t.warn(a.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);
				a.mapKeyWarned = true;
			}
			return i;
		}
		return JSON.stringify(n);
	}
	e.addPairToJSMap = addPairToJSMap;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Pair.js
var hi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ai();
	var n = di();
	var r = mi();
	var i = D();
	function createPair(e, n, r) {
		const i = t.createNode(e, void 0, r);
		const o = t.createNode(n, void 0, r);
		return new a(i, o);
	}
	var a = class Pair {
		constructor(e, t = null) {
			Object.defineProperty(this, i.NODE_TYPE, { value: i.PAIR });
			this.key = e;
			this.value = t;
		}
		clone(e) {
			let { key: t, value: n } = this;
			if (i.isNode(t)) t = t.clone(e);
			if (i.isNode(n)) n = n.clone(e);
			return new Pair(t, n);
		}
		toJSON(e, t) {
			const n = t?.mapAsMap ? new Map() : {};
			return r.addPairToJSMap(t, n, this);
		}
		toString(e, t, r) {
			return e?.doc ? n.stringifyPair(this, e, t, r) : JSON.stringify(this);
		}
	};
	e.Pair = a;
	e.createPair = createPair;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyCollection.js
var gi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = ui();
	var r = si();
	function stringifyCollection(e, t, n) {
		return (t.inFlow ?? e.flow ? stringifyFlowCollection : stringifyBlockCollection)(e, t, n);
	}
	function stringifyBlockCollection({ comment: e, items: i }, a, { blockItemPrefix: o, flowChars: s, itemIndent: c, onChompKeep: l, onComment: u }) {
		const { indent: d, options: { commentString: f } } = a;
		const p = Object.assign({}, a, {
			indent: c,
			type: null
		});
		let m = false;
		const h = [];
		for (let e = 0; e < i.length; ++e) {
			const s = i[e];
			let l = null;
			if (t.isNode(s)) {
				if (!m && s.spaceBefore) h.push("");
				addCommentBefore(a, h, s.commentBefore, m);
				if (s.comment) l = s.comment;
			} else if (t.isPair(s)) {
				const e = t.isNode(s.key) ? s.key : null;
				if (e) {
					if (!m && e.spaceBefore) h.push("");
					addCommentBefore(a, h, e.commentBefore, m);
				}
			}
			m = false;
			let u = n.stringify(s, p, () => l = null, () => m = true);
			if (l) u += r.lineComment(u, c, f(l));
			if (m && l) m = false;
			h.push(o + u);
		}
		let g;
		if (h.length === 0) g = s.start + s.end;
		else {
			g = h[0];
			for (let e = 1; e < h.length; ++e) {
				const t = h[e];
				g += t ? `\n${d}${t}` : "\n";
			}
		}
		if (e) {
			g += "\n" + r.indentComment(f(e), d);
			if (u) u();
		} else if (m && l) l();
		return g;
	}
	function stringifyFlowCollection({ items: e }, i, { flowChars: a, itemIndent: o }) {
		const { indent: s, indentStep: c, flowCollectionPadding: l, options: { commentString: u } } = i;
		o += c;
		const d = Object.assign({}, i, {
			indent: o,
			inFlow: true,
			type: null
		});
		let f = false;
		let p = 0;
		const m = [];
		for (let a = 0; a < e.length; ++a) {
			const s = e[a];
			let c = null;
			if (t.isNode(s)) {
				if (s.spaceBefore) m.push("");
				addCommentBefore(i, m, s.commentBefore, false);
				if (s.comment) c = s.comment;
			} else if (t.isPair(s)) {
				const e = t.isNode(s.key) ? s.key : null;
				if (e) {
					if (e.spaceBefore) m.push("");
					addCommentBefore(i, m, e.commentBefore, false);
					if (e.comment) f = true;
				}
				const n = t.isNode(s.value) ? s.value : null;
				if (n) {
					if (n.comment) c = n.comment;
					if (n.commentBefore) f = true;
				} else if (s.value == null && e?.comment) c = e.comment;
			}
			if (c) f = true;
			let l = n.stringify(s, d, () => c = null);
			f || (f = m.length > p || l.includes("\n"));
			if (a < e.length - 1) l += ",";
			else if (i.options.trailingComma) {
				if (i.options.lineWidth > 0) f || (f = m.reduce((e, t) => e + t.length + 2, 2) + (l.length + 2) > i.options.lineWidth);
				if (f) l += ",";
			}
			if (c) l += r.lineComment(l, o, u(c));
			m.push(l);
			p = m.length;
		}
		const { start: h, end: g } = a;
		if (m.length === 0) return h + g;
		else {
			if (!f) {
				const e = m.reduce((e, t) => e + t.length + 2, 2);
				f = i.options.lineWidth > 0 && e > i.options.lineWidth;
			}
			if (f) {
				let e = h;
				for (const t of m) e += t ? `\n${c}${s}${t}` : "\n";
				return `${e}\n${s}${g}`;
			} else return `${h}${l}${m.join(" ")}${l}${g}`;
		}
	}
	function addCommentBefore({ indent: e, options: { commentString: t } }, n, i, a) {
		if (i && a) i = i.replace(/^\n+/, "");
		if (i) {
			const a = r.indentComment(t(i), e);
			n.push(a.trimStart());
		}
	}
	e.stringifyCollection = stringifyCollection;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/YAMLMap.js
var _i = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = gi();
	var n = mi();
	var r = oi();
	var i = D();
	var a = hi();
	var o = O();
	function findPair(e, t) {
		const n = i.isScalar(t) ? t.value : t;
		for (const r of e) if (i.isPair(r)) {
			if (r.key === t || r.key === n) return r;
			if (i.isScalar(r.key) && r.key.value === n) return r;
		}
	}
	var YAMLMap = class extends r.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(e) {
			super(i.MAP, e);
			this.items = [];
		}
		static from(e, t, n) {
			const { keepUndefined: r, replacer: i } = n;
			const o = new this(e);
			const add = (e, s) => {
				if (typeof i === "function") s = i.call(t, e, s);
				else if (Array.isArray(i) && !i.includes(e)) return;
				if (s !== void 0 || r) o.items.push(a.createPair(e, s, n));
			};
			if (t instanceof Map) for (const [e, n] of t) add(e, n);
			else if (t && typeof t === "object") for (const e of Object.keys(t)) add(e, t[e]);
			if (typeof e.sortMapEntries === "function") o.items.sort(e.sortMapEntries);
			return o;
		}
		add(e, t) {
			let n;
			if (i.isPair(e)) n = e;
			else if (!e || typeof e !== "object" || !("key" in e)) n = new a.Pair(e, e?.value);
			else n = new a.Pair(e.key, e.value);
			const r = findPair(this.items, n.key);
			const s = this.schema?.sortMapEntries;
			if (r) {
				if (!t) throw new Error(`Key ${n.key} already set`);
				if (i.isScalar(r.value) && o.isScalarValue(n.value)) r.value.value = n.value;
				else r.value = n.value;
			} else if (s) {
				const e = this.items.findIndex((e) => s(n, e) < 0);
				if (e === -1) this.items.push(n);
				else this.items.splice(e, 0, n);
			} else this.items.push(n);
		}
		delete(e) {
			const t = findPair(this.items, e);
			if (!t) return false;
			return this.items.splice(this.items.indexOf(t), 1).length > 0;
		}
		get(e, t) {
			const n = findPair(this.items, e)?.value;
			return (!t && i.isScalar(n) ? n.value : n) ?? void 0;
		}
		has(e) {
			return !!findPair(this.items, e);
		}
		set(e, t) {
			this.add(new a.Pair(e, t), true);
		}
		toJSON(e, t, r) {
			const i = r ? new r() : t?.mapAsMap ? new Map() : {};
			if (t?.onCreate) t.onCreate(i);
			for (const e of this.items) n.addPairToJSMap(t, i, e);
			return i;
		}
		toString(e, n, r) {
			if (!e) return JSON.stringify(this);
			for (const e of this.items) if (!i.isPair(e)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
			if (!e.allNullValues && this.hasAllNullValues(false)) e = Object.assign({}, e, { allNullValues: true });
			return t.stringifyCollection(this, e, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: e.indent || "",
				onChompKeep: r,
				onComment: n
			});
		}
	};
	e.YAMLMap = YAMLMap;
	e.findPair = findPair;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/map.js
var vi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = _i();
	const r = {
		collection: "map",
		default: true,
		nodeClass: n.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(e, n) {
			if (!t.isMap(e)) n("Expected a mapping for this tag");
			return e;
		},
		createNode: (e, t, r) => n.YAMLMap.from(e, t, r)
	};
	e.map = r;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/YAMLSeq.js
var yi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ai();
	var n = gi();
	var r = oi();
	var i = D();
	var a = O();
	var o = ni();
	var YAMLSeq = class extends r.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(e) {
			super(i.SEQ, e);
			this.items = [];
		}
		add(e) {
			this.items.push(e);
		}
		delete(e) {
			const t = asItemIndex(e);
			if (typeof t !== "number") return false;
			return this.items.splice(t, 1).length > 0;
		}
		get(e, t) {
			const n = asItemIndex(e);
			if (typeof n !== "number") return void 0;
			const r = this.items[n];
			return !t && i.isScalar(r) ? r.value : r;
		}
		has(e) {
			const t = asItemIndex(e);
			return typeof t === "number" && t < this.items.length;
		}
		set(e, t) {
			const n = asItemIndex(e);
			if (typeof n !== "number") throw new Error(`Expected a valid index, not ${e}.`);
			const r = this.items[n];
			if (i.isScalar(r) && a.isScalarValue(t)) r.value = t;
			else this.items[n] = t;
		}
		toJSON(e, t) {
			const n = [];
			if (t?.onCreate) t.onCreate(n);
			let r = 0;
			for (const e of this.items) n.push(o.toJS(e, String(r++), t));
			return n;
		}
		toString(e, t, r) {
			if (!e) return JSON.stringify(this);
			return n.stringifyCollection(this, e, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (e.indent || "") + "  ",
				onChompKeep: r,
				onComment: t
			});
		}
		static from(e, n, r) {
			const { replacer: i } = r;
			const a = new this(e);
			if (n && Symbol.iterator in Object(n)) {
				let e = 0;
				for (let o of n) {
					if (typeof i === "function") {
						const t = n instanceof Set ? o : String(e++);
						o = i.call(n, t, o);
					}
					a.items.push(t.createNode(o, void 0, r));
				}
			}
			return a;
		}
	};
	function asItemIndex(e) {
		let t = i.isScalar(e) ? e.value : e;
		if (t && typeof t === "string") t = Number(t);
		return typeof t === "number" && Number.isInteger(t) && t >= 0 ? t : null;
	}
	e.YAMLSeq = YAMLSeq;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/seq.js
var bi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = yi();
	const r = {
		collection: "seq",
		default: true,
		nodeClass: n.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(e, n) {
			if (!t.isSeq(e)) n("Expected a sequence for this tag");
			return e;
		},
		createNode: (e, t, r) => n.YAMLSeq.from(e, t, r)
	};
	e.seq = r;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/string.js
var xi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = li();
	const n = {
		identify: (e) => typeof e === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (e) => e,
		stringify(e, n, r, i) {
			n = Object.assign({ actualString: true }, n);
			return t.stringifyString(e, n, r, i);
		}
	};
	e.string = n;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/null.js
var Si = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = O();
	const n = {
		identify: (e) => e == null,
		createNode: () => new t.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new t.Scalar(null),
		stringify: ({ source: e }, t) => typeof e === "string" && n.test.test(e) ? e : t.options.nullStr
	};
	e.nullTag = n;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/bool.js
var Ci = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = O();
	const n = {
		identify: (e) => typeof e === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (e) => new t.Scalar(e[0] === "t" || e[0] === "T"),
		stringify({ source: e, value: t }, r) {
			if (e && n.test.test(e)) {
				if (t === (e[0] === "t" || e[0] === "T")) return e;
			}
			return t ? r.options.trueStr : r.options.falseStr;
		}
	};
	e.boolTag = n;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyNumber.js
var wi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	function stringifyNumber({ format: e, minFractionDigits: t, tag: n, value: r }) {
		if (typeof r === "bigint") return String(r);
		const i = typeof r === "number" ? r : Number(r);
		if (!isFinite(i)) return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
		let a = Object.is(r, -0) ? "-0" : JSON.stringify(r);
		if (!e && t && (!n || n === "tag:yaml.org,2002:float") && /^-?\d/.test(a) && !a.includes("e")) {
			let e = a.indexOf(".");
			if (e < 0) {
				e = a.length;
				a += ".";
			}
			let n = t - (a.length - e - 1);
			while (n-- > 0) a += "0";
		}
		return a;
	}
	e.stringifyNumber = stringifyNumber;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/float.js
var Ti = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = O();
	var n = wi();
	const r = {
		identify: (e) => typeof e === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: n.stringifyNumber
	};
	const i = {
		identify: (e) => typeof e === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (e) => parseFloat(e),
		stringify(e) {
			const t = Number(e.value);
			return isFinite(t) ? t.toExponential() : n.stringifyNumber(e);
		}
	};
	const a = {
		identify: (e) => typeof e === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(e) {
			const n = new t.Scalar(parseFloat(e));
			const r = e.indexOf(".");
			if (r !== -1 && e[e.length - 1] === "0") n.minFractionDigits = e.length - r - 1;
			return n;
		},
		stringify: n.stringifyNumber
	};
	e.float = a;
	e.floatExp = i;
	e.floatNaN = r;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/int.js
var Ei = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = wi();
	const intIdentify = (e) => typeof e === "bigint" || Number.isInteger(e);
	const intResolve = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
	function intStringify(e, n, r) {
		const { value: i } = e;
		if (intIdentify(i) && i >= 0) return r + i.toString(n);
		return t.stringifyNumber(e);
	}
	const n = {
		identify: (e) => intIdentify(e) && e >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 8, n),
		stringify: (e) => intStringify(e, 8, "0o")
	};
	const r = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (e, t, n) => intResolve(e, 0, 10, n),
		stringify: t.stringifyNumber
	};
	const i = {
		identify: (e) => intIdentify(e) && e >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 16, n),
		stringify: (e) => intStringify(e, 16, "0x")
	};
	e.int = r;
	e.intHex = i;
	e.intOct = n;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/schema.js
var Di = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = vi();
	var n = Si();
	var r = bi();
	var i = xi();
	var a = Ci();
	var o = Ti();
	var s = Ei();
	const c = [
		t.map,
		r.seq,
		i.string,
		n.nullTag,
		a.boolTag,
		s.intOct,
		s.int,
		s.intHex,
		o.floatNaN,
		o.floatExp,
		o.float
	];
	e.schema = c;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/json/schema.js
var Oi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = O();
	var n = vi();
	var r = bi();
	function intIdentify(e) {
		return typeof e === "bigint" || Number.isInteger(e);
	}
	const stringifyJSON = ({ value: e }) => JSON.stringify(e);
	const i = [
		{
			identify: (e) => typeof e === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (e) => e,
			stringify: stringifyJSON
		},
		{
			identify: (e) => e == null,
			createNode: () => new t.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (e) => typeof e === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (e) => e === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
			stringify: ({ value: e }) => intIdentify(e) ? e.toString() : JSON.stringify(e)
		},
		{
			identify: (e) => typeof e === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (e) => parseFloat(e),
			stringify: stringifyJSON
		}
	];
	const a = [n.map, r.seq].concat(i, {
		default: true,
		tag: "",
		test: /^/,
		resolve(e, t) {
			t(`Unresolved plain scalar ${JSON.stringify(e)}`);
			return e;
		}
	});
	e.schema = a;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/binary.js
var ki = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t) => {
	var n = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.r)("buffer");
	var r = O();
	var i = li();
	const a = {
		identify: (e) => e instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(e, t) {
			if (typeof n.Buffer === "function") return n.Buffer.from(e, "base64");
			else if (typeof atob === "function") {
				const t = atob(e.replace(/[\n\r]/g, ""));
				const n = new Uint8Array(t.length);
				for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
				return n;
			} else {
				t("This environment does not support reading binary tags; either Buffer or atob is required");
				return e;
			}
		},
		stringify({ comment: e, type: t, value: a }, o, s, c) {
			if (!a) return "";
			const l = a;
			let u;
			if (typeof n.Buffer === "function") u = l instanceof n.Buffer ? l.toString("base64") : n.Buffer.from(l.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let e = "";
				for (let t = 0; t < l.length; ++t) e += String.fromCharCode(l[t]);
				u = btoa(e);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			t ?? (t = r.Scalar.BLOCK_LITERAL);
			if (t !== r.Scalar.QUOTE_DOUBLE) {
				const e = Math.max(o.options.lineWidth - o.indent.length, o.options.minContentWidth);
				const n = Math.ceil(u.length / e);
				const i = new Array(n);
				for (let t = 0, r = 0; t < n; ++t, r += e) i[t] = u.substr(r, e);
				u = i.join(t === r.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return i.stringifyString({
				comment: e,
				type: t,
				value: u
			}, o, s, c);
		}
	};
	t.binary = a;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var Ai = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = hi();
	var r = O();
	var i = yi();
	function resolvePairs(e, i) {
		if (t.isSeq(e)) for (let a = 0; a < e.items.length; ++a) {
			let o = e.items[a];
			if (t.isPair(o)) continue;
			else if (t.isMap(o)) {
				if (o.items.length > 1) i("Each pair must have its own sequence indicator");
				const e = o.items[0] || new n.Pair(new r.Scalar(null));
				if (o.commentBefore) e.key.commentBefore = e.key.commentBefore ? `${o.commentBefore}\n${e.key.commentBefore}` : o.commentBefore;
				if (o.comment) {
					const t = e.value ?? e.key;
					t.comment = t.comment ? `${o.comment}\n${t.comment}` : o.comment;
				}
				o = e;
			}
			e.items[a] = t.isPair(o) ? o : new n.Pair(o);
		}
		else i("Expected a sequence for this tag");
		return e;
	}
	function createPairs(e, t, r) {
		const { replacer: a } = r;
		const o = new i.YAMLSeq(e);
		o.tag = "tag:yaml.org,2002:pairs";
		let s = 0;
		if (t && Symbol.iterator in Object(t)) for (let e of t) {
			if (typeof a === "function") e = a.call(t, String(s++), e);
			let i, c;
			if (Array.isArray(e)) {
				if (e.length === 2) {
					i = e[0];
					c = e[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${e}`);
			} else if (e && e instanceof Object) {
				const t = Object.keys(e);
				if (t.length === 1) {
					i = t[0];
					c = e[i];
				} else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);
			} else i = e;
			o.items.push(n.createPair(i, c, r));
		}
		return o;
	}
	const a = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	e.createPairs = createPairs;
	e.pairs = a;
	e.resolvePairs = resolvePairs;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/omap.js
var ji = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = ni();
	var r = _i();
	var i = yi();
	var a = Ai();
	var o = class YAMLOMap extends i.YAMLSeq {
		constructor() {
			super();
			this.add = r.YAMLMap.prototype.add.bind(this);
			this.delete = r.YAMLMap.prototype.delete.bind(this);
			this.get = r.YAMLMap.prototype.get.bind(this);
			this.has = r.YAMLMap.prototype.has.bind(this);
			this.set = r.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(e, r) {
			if (!r) return super.toJSON(e);
			const i = new Map();
			if (r?.onCreate) r.onCreate(i);
			for (const e of this.items) {
				let a, o;
				if (t.isPair(e)) {
					a = n.toJS(e.key, "", r);
					o = n.toJS(e.value, a, r);
				} else a = n.toJS(e, "", r);
				if (i.has(a)) throw new Error("Ordered maps must not include duplicate keys");
				i.set(a, o);
			}
			return i;
		}
		static from(e, t, n) {
			const r = a.createPairs(e, t, n);
			const i = new this();
			i.items = r.items;
			return i;
		}
	};
	o.tag = "tag:yaml.org,2002:omap";
	const s = {
		collection: "seq",
		identify: (e) => e instanceof Map,
		nodeClass: o,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(e, n) {
			const r = a.resolvePairs(e, n);
			const i = [];
			for (const { key: e } of r.items) if (t.isScalar(e)) {
				if (i.includes(e.value)) n(`Ordered maps must not include duplicate keys: ${e.value}`);
				else i.push(e.value);
			}
			return Object.assign(new o(), r);
		},
		createNode: (e, t, n) => o.from(e, t, n)
	};
	e.YAMLOMap = o;
	e.omap = s;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/bool.js
var Mi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = O();
	function boolStringify({ value: e, source: t }, i) {
		if (t && (e ? n : r).test.test(t)) return t;
		return e ? i.options.trueStr : i.options.falseStr;
	}
	const n = {
		identify: (e) => e === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new t.Scalar(true),
		stringify: boolStringify
	};
	const r = {
		identify: (e) => e === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new t.Scalar(false),
		stringify: boolStringify
	};
	e.falseTag = r;
	e.trueTag = n;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/float.js
var Ni = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = O();
	var n = wi();
	const r = {
		identify: (e) => typeof e === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: n.stringifyNumber
	};
	const i = {
		identify: (e) => typeof e === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (e) => parseFloat(e.replace(/_/g, "")),
		stringify(e) {
			const t = Number(e.value);
			return isFinite(t) ? t.toExponential() : n.stringifyNumber(e);
		}
	};
	const a = {
		identify: (e) => typeof e === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(e) {
			const n = new t.Scalar(parseFloat(e.replace(/_/g, "")));
			const r = e.indexOf(".");
			if (r !== -1) {
				const t = e.substring(r + 1).replace(/_/g, "");
				if (t[t.length - 1] === "0") n.minFractionDigits = t.length;
			}
			return n;
		},
		stringify: n.stringifyNumber
	};
	e.float = a;
	e.floatExp = i;
	e.floatNaN = r;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/int.js
var Pi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = wi();
	const intIdentify = (e) => typeof e === "bigint" || Number.isInteger(e);
	function intResolve(e, t, n, { intAsBigInt: r }) {
		const i = e[0];
		if (i === "-" || i === "+") t += 1;
		e = e.substring(t).replace(/_/g, "");
		if (r) {
			switch (n) {
				case 2:
					e = `0b${e}`;
					break;
				case 8:
					e = `0o${e}`;
					break;
				case 16: e = `0x${e}`;
			}
			const t = BigInt(e);
			return i === "-" ? BigInt(-1) * t : t;
		}
		const a = parseInt(e, n);
		return i === "-" ? -1 * a : a;
	}
	function intStringify(e, n, r) {
		const { value: i } = e;
		if (intIdentify(i)) {
			const e = i.toString(n);
			return i < 0 ? "-" + r + e.substr(1) : r + e;
		}
		return t.stringifyNumber(e);
	}
	const n = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 2, n),
		stringify: (e) => intStringify(e, 2, "0b")
	};
	const r = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (e, t, n) => intResolve(e, 1, 8, n),
		stringify: (e) => intStringify(e, 8, "0")
	};
	const i = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (e, t, n) => intResolve(e, 0, 10, n),
		stringify: t.stringifyNumber
	};
	const a = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 16, n),
		stringify: (e) => intStringify(e, 16, "0x")
	};
	e.int = i;
	e.intBin = n;
	e.intHex = a;
	e.intOct = r;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/set.js
var Fi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = hi();
	var r = _i();
	var i = class YAMLSet extends r.YAMLMap {
		constructor(e) {
			super(e);
			this.tag = YAMLSet.tag;
		}
		add(e) {
			let i;
			if (t.isPair(e)) i = e;
			else if (e && typeof e === "object" && "key" in e && "value" in e && e.value === null) i = new n.Pair(e.key, null);
			else i = new n.Pair(e, null);
			if (!r.findPair(this.items, i.key)) this.items.push(i);
		}
		get(e, n) {
			const i = r.findPair(this.items, e);
			return !n && t.isPair(i) ? t.isScalar(i.key) ? i.key.value : i.key : i;
		}
		set(e, t) {
			if (typeof t !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
			const i = r.findPair(this.items, e);
			if (i && !t) this.items.splice(this.items.indexOf(i), 1);
			else if (!i && t) this.items.push(new n.Pair(e));
		}
		toJSON(e, t) {
			return super.toJSON(e, t, Set);
		}
		toString(e, t, n) {
			if (!e) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, e, { allNullValues: true }), t, n);
			else throw new Error("Set items must all have null values");
		}
		static from(e, t, r) {
			const { replacer: i } = r;
			const a = new this(e);
			if (t && Symbol.iterator in Object(t)) for (let e of t) {
				if (typeof i === "function") e = i.call(t, e, e);
				a.items.push(n.createPair(e, null, r));
			}
			return a;
		}
	};
	i.tag = "tag:yaml.org,2002:set";
	const a = {
		collection: "map",
		identify: (e) => e instanceof Set,
		nodeClass: i,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (e, t, n) => i.from(e, t, n),
		resolve(e, n) {
			if (t.isMap(e)) {
				if (e.hasAllNullValues(true)) return Object.assign(new i(), e);
				else n("Set items must all have null values");
			} else n("Expected a mapping for this tag");
			return e;
		}
	};
	e.YAMLSet = i;
	e.set = a;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var Ii = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = wi();
	function parseSexagesimal(e, t) {
		const n = e[0];
		const r = n === "-" || n === "+" ? e.substring(1) : e;
		const num = (e) => t ? BigInt(e) : Number(e);
		const i = r.replace(/_/g, "").split(":").reduce((e, t) => e * num(60) + num(t), num(0));
		return n === "-" ? num(-1) * i : i;
	}
	function stringifySexagesimal(e) {
		let { value: n } = e;
		let num = (e) => e;
		if (typeof n === "bigint") num = (e) => BigInt(e);
		else if (isNaN(n) || !isFinite(n)) return t.stringifyNumber(e);
		let r = "";
		if (n < 0) {
			r = "-";
			n *= num(-1);
		}
		const i = num(60);
		const a = [n % i];
		if (n < 60) a.unshift(0);
		else {
			n = (n - a[0]) / i;
			a.unshift(n % i);
			if (n >= 60) {
				n = (n - a[0]) / i;
				a.unshift(n);
			}
		}
		return r + a.map((e) => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const n = {
		identify: (e) => typeof e === "bigint" || Number.isInteger(e),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (e, t, { intAsBigInt: n }) => parseSexagesimal(e, n),
		stringify: stringifySexagesimal
	};
	const r = {
		identify: (e) => typeof e === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (e) => parseSexagesimal(e, false),
		stringify: stringifySexagesimal
	};
	const i = {
		identify: (e) => e instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(e) {
			const t = e.match(i.test);
			if (!t) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, n, r, a, o, s, c] = t.map(Number);
			const l = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0;
			let u = Date.UTC(n, r - 1, a, o || 0, s || 0, c || 0, l);
			const d = t[8];
			if (d && d !== "Z") {
				let e = parseSexagesimal(d, false);
				if (Math.abs(e) < 30) e *= 60;
				u -= 6e4 * e;
			}
			return new Date(u);
		},
		stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	e.floatTime = r;
	e.intTime = n;
	e.timestamp = i;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/schema.js
var Li = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = vi();
	var n = Si();
	var r = bi();
	var i = xi();
	var a = ki();
	var o = Mi();
	var s = Ni();
	var c = Pi();
	var l = pi();
	var u = ji();
	var d = Ai();
	var f = Fi();
	var p = Ii();
	const m = [
		t.map,
		r.seq,
		i.string,
		n.nullTag,
		o.trueTag,
		o.falseTag,
		c.intBin,
		c.intOct,
		c.int,
		c.intHex,
		s.floatNaN,
		s.floatExp,
		s.float,
		a.binary,
		l.merge,
		u.omap,
		d.pairs,
		f.set,
		p.intTime,
		p.floatTime,
		p.timestamp
	];
	e.schema = m;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/tags.js
var Ri = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = vi();
	var n = Si();
	var r = bi();
	var i = xi();
	var a = Ci();
	var o = Ti();
	var s = Ei();
	var c = Di();
	var l = Oi();
	var u = ki();
	var d = pi();
	var f = ji();
	var p = Ai();
	var m = Li();
	var h = Fi();
	var g = Ii();
	const _ = new Map([
		["core", c.schema],
		["failsafe", [
			t.map,
			r.seq,
			i.string
		]],
		["json", l.schema],
		["yaml11", m.schema],
		["yaml-1.1", m.schema]
	]);
	const v = {
		binary: u.binary,
		bool: a.boolTag,
		float: o.float,
		floatExp: o.floatExp,
		floatNaN: o.floatNaN,
		floatTime: g.floatTime,
		int: s.int,
		intHex: s.intHex,
		intOct: s.intOct,
		intTime: g.intTime,
		map: t.map,
		merge: d.merge,
		null: n.nullTag,
		omap: f.omap,
		pairs: p.pairs,
		seq: r.seq,
		set: h.set,
		timestamp: g.timestamp
	};
	const y = {
		"tag:yaml.org,2002:binary": u.binary,
		"tag:yaml.org,2002:merge": d.merge,
		"tag:yaml.org,2002:omap": f.omap,
		"tag:yaml.org,2002:pairs": p.pairs,
		"tag:yaml.org,2002:set": h.set,
		"tag:yaml.org,2002:timestamp": g.timestamp
	};
	function getTags(e, t, n) {
		const r = _.get(t);
		if (r && !e) return n && !r.includes(d.merge) ? r.concat(d.merge) : r.slice();
		let i = r;
		if (!i) {
			if (Array.isArray(e)) i = [];
			else {
				const e = Array.from(_.keys()).filter((e) => e !== "yaml11").map((e) => JSON.stringify(e)).join(", ");
				throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
			}
		}
		if (Array.isArray(e)) for (const t of e) i = i.concat(t);
		else if (typeof e === "function") i = e(i.slice());
		if (n) i = i.concat(d.merge);
		return i.reduce((e, t) => {
			const n = typeof t === "string" ? v[t] : t;
			if (!n) {
				const e = JSON.stringify(t);
				const n = Object.keys(v).map((e) => JSON.stringify(e)).join(", ");
				throw new Error(`Unknown custom tag ${e}; use one of ${n}`);
			}
			if (!e.includes(n)) e.push(n);
			return e;
		}, []);
	}
	e.coreKnownTags = y;
	e.getTags = getTags;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/Schema.js
var zi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = vi();
	var r = bi();
	var i = xi();
	var a = Ri();
	const sortMapEntriesByKey = (e, t) => e.key < t.key ? -1 : e.key > t.key ? 1 : 0;
	var o = class Schema {
		constructor({ compat: e, customTags: o, merge: s, resolveKnownTags: c, schema: l, sortMapEntries: u, toStringDefaults: d }) {
			this.compat = Array.isArray(e) ? a.getTags(e, "compat") : e ? a.getTags(null, e) : null;
			this.name = typeof l === "string" && l || "core";
			this.knownTags = c ? a.coreKnownTags : {};
			this.tags = a.getTags(o, this.name, s);
			this.toStringOptions = d ?? null;
			Object.defineProperty(this, t.MAP, { value: n.map });
			Object.defineProperty(this, t.SCALAR, { value: i.string });
			Object.defineProperty(this, t.SEQ, { value: r.seq });
			this.sortMapEntries = typeof u === "function" ? u : u === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			e.tags = this.tags.slice();
			return e;
		}
	};
	e.Schema = o;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyDocument.js
var Bi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = ui();
	var r = si();
	function stringifyDocument(e, i) {
		const a = [];
		let o = i.directives === true;
		if (i.directives !== false && e.directives) {
			const t = e.directives.toString(e);
			if (t) {
				a.push(t);
				o = true;
			} else if (e.directives.docStart) o = true;
		}
		if (o) a.push("---");
		const s = n.createStringifyContext(e, i);
		const { commentString: c } = s.options;
		if (e.commentBefore) {
			if (a.length !== 1) a.unshift("");
			const t = c(e.commentBefore);
			a.unshift(r.indentComment(t, ""));
		}
		let l = false;
		let u = null;
		if (e.contents) {
			if (t.isNode(e.contents)) {
				if (e.contents.spaceBefore && o) a.push("");
				if (e.contents.commentBefore) {
					const t = c(e.contents.commentBefore);
					a.push(r.indentComment(t, ""));
				}
				s.forceBlockIndent = !!e.comment;
				u = e.contents.comment;
			}
			const i = u ? void 0 : () => l = true;
			let d = n.stringify(e.contents, s, () => u = null, i);
			if (u) d += r.lineComment(d, "", c(u));
			if ((d[0] === "|" || d[0] === ">") && a[a.length - 1] === "---") a[a.length - 1] = `--- ${d}`;
			else a.push(d);
		} else a.push(n.stringify(e.contents, s));
		if (e.directives?.docEnd) {
			if (e.comment) {
				const t = c(e.comment);
				if (t.includes("\n")) {
					a.push("...");
					a.push(r.indentComment(t, ""));
				} else a.push(`... ${t}`);
			} else a.push("...");
		} else {
			let t = e.comment;
			if (t && l) t = t.replace(/^\n+/, "");
			if (t) {
				if ((!l || u) && a[a.length - 1] !== "") a.push("");
				a.push(r.indentComment(c(t), ""));
			}
		}
		return a.join("\n") + "\n";
	}
	e.stringifyDocument = stringifyDocument;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/Document.js
var Vi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ii();
	var n = oi();
	var r = D();
	var i = hi();
	var a = ni();
	var o = zi();
	var s = Bi();
	var c = ei();
	var l = ti();
	var u = ai();
	var d = $r();
	var f = class Document {
		constructor(e, t, n) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, r.NODE_TYPE, { value: r.DOC });
			let i = null;
			if (typeof t === "function" || Array.isArray(t)) i = t;
			else if (n === void 0 && t) {
				n = t;
				t = void 0;
			}
			const a = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, n);
			this.options = a;
			let { version: o } = a;
			if (n?._directives) {
				this.directives = n._directives.atDocument();
				if (this.directives.yaml.explicit) o = this.directives.yaml.version;
			} else this.directives = new d.Directives({ version: o });
			this.setSchema(o, n);
			this.contents = e === void 0 ? null : this.createNode(e, i, n);
		}
		clone() {
			const e = Object.create(Document.prototype, { [r.NODE_TYPE]: { value: r.DOC } });
			e.commentBefore = this.commentBefore;
			e.comment = this.comment;
			e.errors = this.errors.slice();
			e.warnings = this.warnings.slice();
			e.options = Object.assign({}, this.options);
			if (this.directives) e.directives = this.directives.clone();
			e.schema = this.schema.clone();
			e.contents = r.isNode(this.contents) ? this.contents.clone(e.schema) : this.contents;
			if (this.range) e.range = this.range.slice();
			return e;
		}
		add(e) {
			if (assertCollection(this.contents)) this.contents.add(e);
		}
		addIn(e, t) {
			if (assertCollection(this.contents)) this.contents.addIn(e, t);
		}
		createAlias(e, n) {
			if (!e.anchor) {
				const t = c.anchorNames(this);
				e.anchor = !n || t.has(n) ? c.findNewAnchor(n || "a", t) : n;
			}
			return new t.Alias(e.anchor);
		}
		createNode(e, t, n) {
			let i = void 0;
			if (typeof t === "function") {
				e = t.call({ "": e }, "", e);
				i = t;
			} else if (Array.isArray(t)) {
				const keyToStr = (e) => typeof e === "number" || e instanceof String || e instanceof Number;
				const e = t.filter(keyToStr).map(String);
				if (e.length > 0) t = t.concat(e);
				i = t;
			} else if (n === void 0 && t) {
				n = t;
				t = void 0;
			}
			const { aliasDuplicateObjects: a, anchorPrefix: o, flow: s, keepUndefined: l, onTagObj: d, tag: f } = n ?? {};
			const { onAnchor: p, setAnchors: m, sourceObjects: h } = c.createNodeAnchors(this, o || "a");
			const g = {
				aliasDuplicateObjects: a ?? true,
				keepUndefined: l ?? false,
				onAnchor: p,
				onTagObj: d,
				replacer: i,
				schema: this.schema,
				sourceObjects: h
			};
			const _ = u.createNode(e, f, g);
			if (s && r.isCollection(_)) _.flow = true;
			m();
			return _;
		}
		createPair(e, t, n = {}) {
			const r = this.createNode(e, null, n);
			const a = this.createNode(t, null, n);
			return new i.Pair(r, a);
		}
		delete(e) {
			return assertCollection(this.contents) ? this.contents.delete(e) : false;
		}
		deleteIn(e) {
			if (n.isEmptyPath(e)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(e) : false;
		}
		get(e, t) {
			return r.isCollection(this.contents) ? this.contents.get(e, t) : void 0;
		}
		getIn(e, t) {
			if (n.isEmptyPath(e)) return !t && r.isScalar(this.contents) ? this.contents.value : this.contents;
			return r.isCollection(this.contents) ? this.contents.getIn(e, t) : void 0;
		}
		has(e) {
			return r.isCollection(this.contents) ? this.contents.has(e) : false;
		}
		hasIn(e) {
			if (n.isEmptyPath(e)) return this.contents !== void 0;
			return r.isCollection(this.contents) ? this.contents.hasIn(e) : false;
		}
		set(e, t) {
			if (this.contents == null) this.contents = n.collectionFromPath(this.schema, [e], t);
			else if (assertCollection(this.contents)) this.contents.set(e, t);
		}
		setIn(e, t) {
			if (n.isEmptyPath(e)) this.contents = t;
			else if (this.contents == null) this.contents = n.collectionFromPath(this.schema, Array.from(e), t);
			else if (assertCollection(this.contents)) this.contents.setIn(e, t);
		}
		setSchema(e, t = {}) {
			if (typeof e === "number") e = String(e);
			let n;
			switch (e) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new d.Directives({ version: "1.1" });
					n = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = e;
					else this.directives = new d.Directives({ version: e });
					n = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					n = null;
					break;
				default: {
					const t = JSON.stringify(e);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
				}
			}
			if (t.schema instanceof Object) this.schema = t.schema;
			else if (n) this.schema = new o.Schema(Object.assign(n, t));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: o } = {}) {
			const s = {
				anchors: new Map(),
				doc: this,
				keep: !e,
				mapAsMap: n === true,
				mapKeyWarned: false,
				maxAliasCount: typeof r === "number" ? r : 100
			};
			const c = a.toJS(this.contents, t ?? "", s);
			if (typeof i === "function") for (const { count: e, res: t } of s.anchors.values()) i(t, e);
			return typeof o === "function" ? l.applyReviver(o, { "": c }, "", c) : c;
		}
		toJSON(e, t) {
			return this.toJS({
				json: true,
				jsonArg: e,
				mapAsMap: false,
				onAnchor: t
			});
		}
		toString(e = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
				const t = JSON.stringify(e.indent);
				throw new Error(`"indent" option must be a positive integer, not ${t}`);
			}
			return s.stringifyDocument(this, e);
		}
	};
	function assertCollection(e) {
		if (r.isCollection(e)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	e.Document = f;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/errors.js
var Hi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var YAMLError = class extends Error {
		constructor(e, t, n, r) {
			super();
			this.name = e;
			this.code = n;
			this.message = r;
			this.pos = t;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(e, t, n) {
			super("YAMLParseError", e, t, n);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(e, t, n) {
			super("YAMLWarning", e, t, n);
		}
	};
	const prettifyError = (e, t) => (n) => {
		if (n.pos[0] === -1) return;
		n.linePos = n.pos.map((e) => t.linePos(e));
		const { line: r, col: i } = n.linePos[0];
		n.message += ` at line ${r}, column ${i}`;
		let a = i - 1;
		let o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, "");
		if (a >= 60 && o.length > 80) {
			const e = Math.min(a - 39, o.length - 79);
			o = "\u2026" + o.substring(e);
			a -= e - 1;
		}
		if (o.length > 80) o = o.substring(0, 79) + "\u2026";
		if (r > 1 && /^ *$/.test(o.substring(0, a))) {
			let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
			if (n.length > 80) n = n.substring(0, 79) + "\u2026\n";
			o = n + o;
		}
		if (/[^ ]/.test(o)) {
			let e = 1;
			const t = n.linePos[1];
			if (t?.line === r && t.col > i) e = Math.max(1, Math.min(t.col - i, 80 - a));
			const s = " ".repeat(a) + "^".repeat(e);
			n.message += `:\n\n${o}\n${s}\n`;
		}
	};
	e.YAMLError = YAMLError;
	e.YAMLParseError = YAMLParseError;
	e.YAMLWarning = YAMLWarning;
	e.prettifyError = prettifyError;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-props.js
var Ui = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	function resolveProps(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
		let c = false;
		let l = s;
		let u = s;
		let d = "";
		let f = "";
		let p = false;
		let m = false;
		let h = null;
		let g = null;
		let _ = null;
		let v = null;
		let y = null;
		let b = null;
		let x = null;
		for (const i of e) {
			if (m) {
				if (i.type !== "space" && i.type !== "newline" && i.type !== "comma") a(i.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				m = false;
			}
			if (h) {
				if (l && i.type !== "comment" && i.type !== "newline") a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				h = null;
			}
			switch (i.type) {
				case "space":
					if (!t && (n !== "doc-start" || r?.type !== "flow-collection") && i.source.includes("	")) h = i;
					u = true;
					break;
				case "comment": {
					if (!u) a(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const e = i.source.substring(1) || " ";
					if (!d) d = e;
					else d += f + e;
					f = "";
					l = false;
					break;
				}
				case "newline":
					if (l) {
						if (d) d += i.source;
						else if (!b || n !== "seq-item-ind") c = true;
					} else f += i.source;
					l = true;
					p = true;
					if (g || _) v = i;
					u = true;
					break;
				case "anchor":
					if (g) a(i, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (i.source.endsWith(":")) a(i.offset + i.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					g = i;
					x ?? (x = i.offset);
					l = false;
					u = false;
					m = true;
					break;
				case "tag":
					if (_) a(i, "MULTIPLE_TAGS", "A node can have at most one tag");
					_ = i;
					x ?? (x = i.offset);
					l = false;
					u = false;
					m = true;
					break;
				case n:
					if (g || _) a(i, "BAD_PROP_ORDER", `Anchors and tags must be after the ${i.source} indicator`);
					if (b) a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.source} in ${t ?? "collection"}`);
					b = i;
					l = n === "seq-item-ind" || n === "explicit-key-ind";
					u = false;
					break;
				case "comma": if (t) {
					if (y) a(i, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`);
					y = i;
					l = false;
					u = false;
					break;
				}
				default:
					a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.type} token`);
					l = false;
					u = false;
			}
		}
		const S = e[e.length - 1];
		const C = S ? S.offset + S.source.length : i;
		if (m && r && r.type !== "space" && r.type !== "newline" && r.type !== "comma" && (r.type !== "scalar" || r.source !== "")) a(r.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (h && (l && h.indent <= o || r?.type === "block-map" || r?.type === "block-seq")) a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma: y,
			found: b,
			spaceBefore: c,
			comment: d,
			hasNewline: p,
			anchor: g,
			tag: _,
			newlineAfterProp: v,
			end: C,
			start: x ?? C
		};
	}
	e.resolveProps = resolveProps;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-contains-newline.js
var Wi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	function containsNewline(e) {
		if (!e) return null;
		switch (e.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (e.source.includes("\n")) return true;
				if (e.end) {
					for (const t of e.end) if (t.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const t of e.items) {
					for (const e of t.start) if (e.type === "newline") return true;
					if (t.sep) {
						for (const e of t.sep) if (e.type === "newline") return true;
					}
					if (containsNewline(t.key) || containsNewline(t.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	e.containsNewline = containsNewline;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-flow-indent-check.js
var Gi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = Wi();
	function flowIndentCheck(e, n, r) {
		if (n?.type === "flow-collection") {
			const i = n.end[0];
			if (i.indent === e && (i.source === "]" || i.source === "}") && t.containsNewline(n)) r(i, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	e.flowIndentCheck = flowIndentCheck;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-map-includes.js
var Ki = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	function mapIncludes(e, n, r) {
		const { uniqueKeys: i } = e.options;
		if (i === false) return false;
		const a = typeof i === "function" ? i : (e, n) => e === n || t.isScalar(e) && t.isScalar(n) && e.value === n.value;
		return n.some((e) => a(e.key, r));
	}
	e.mapIncludes = mapIncludes;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-map.js
var qi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = hi();
	var n = _i();
	var r = Ui();
	var i = Wi();
	var a = Gi();
	var o = Ki();
	const s = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode: e, composeEmptyNode: c }, l, u, d, f) {
		const p = new ((f?.nodeClass) ?? n.YAMLMap)(l.schema);
		if (l.atRoot) l.atRoot = false;
		let m = u.offset;
		let h = null;
		for (const n of u.items) {
			const { start: f, key: g, sep: _, value: v } = n;
			const y = r.resolveProps(f, {
				indicator: "explicit-key-ind",
				next: g ?? _?.[0],
				offset: m,
				onError: d,
				parentIndent: u.indent,
				startOnNewline: true
			});
			const b = !y.found;
			if (b) {
				if (g) {
					if (g.type === "block-seq") d(m, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in g && g.indent !== u.indent) d(m, "BAD_INDENT", s);
				}
				if (!y.anchor && !y.tag && !_) {
					h = y.end;
					if (y.comment) {
						if (p.comment) p.comment += "\n" + y.comment;
						else p.comment = y.comment;
					}
					continue;
				}
				if (y.newlineAfterProp || i.containsNewline(g)) d(g ?? f[f.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (y.found?.indent !== u.indent) d(m, "BAD_INDENT", s);
			l.atKey = true;
			const x = y.end;
			const S = g ? e(l, g, y, d) : c(l, x, f, null, y, d);
			if (l.schema.compat) a.flowIndentCheck(u.indent, g, d);
			l.atKey = false;
			if (o.mapIncludes(l, p.items, S)) d(x, "DUPLICATE_KEY", "Map keys must be unique");
			const C = r.resolveProps(_ ?? [], {
				indicator: "map-value-ind",
				next: v,
				offset: S.range[2],
				onError: d,
				parentIndent: u.indent,
				startOnNewline: !g || g.type === "block-scalar"
			});
			m = C.end;
			if (C.found) {
				if (b) {
					if (v?.type === "block-map" && !C.hasNewline) d(m, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (l.options.strict && y.start < C.found.offset - 1024) d(S.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const r = v ? e(l, v, C, d) : c(l, m, _, null, C, d);
				if (l.schema.compat) a.flowIndentCheck(u.indent, v, d);
				m = r.range[2];
				const i = new t.Pair(S, r);
				if (l.options.keepSourceTokens) i.srcToken = n;
				p.items.push(i);
			} else {
				if (b) d(S.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (C.comment) {
					if (S.comment) S.comment += "\n" + C.comment;
					else S.comment = C.comment;
				}
				const e = new t.Pair(S);
				if (l.options.keepSourceTokens) e.srcToken = n;
				p.items.push(e);
			}
		}
		if (h && h < m) d(h, "IMPOSSIBLE", "Map comment with trailing content");
		p.range = [
			u.offset,
			m,
			h ?? m
		];
		return p;
	}
	e.resolveBlockMap = resolveBlockMap;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-seq.js
var Ji = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = yi();
	var n = Ui();
	var r = Gi();
	function resolveBlockSeq({ composeNode: e, composeEmptyNode: i }, a, o, s, c) {
		const l = new ((c?.nodeClass) ?? t.YAMLSeq)(a.schema);
		if (a.atRoot) a.atRoot = false;
		if (a.atKey) a.atKey = false;
		let u = o.offset;
		let d = null;
		for (const { start: t, value: c } of o.items) {
			const f = n.resolveProps(t, {
				indicator: "seq-item-ind",
				next: c,
				offset: u,
				onError: s,
				parentIndent: o.indent,
				startOnNewline: true
			});
			if (!f.found) {
				if (f.anchor || f.tag || c) {
					if (c?.type === "block-seq") s(f.end, "BAD_INDENT", "All sequence items must start at the same column");
					else s(u, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					d = f.end;
					if (f.comment) l.comment = f.comment;
					continue;
				}
			}
			const p = c ? e(a, c, f, s) : i(a, f.end, t, null, f, s);
			if (a.schema.compat) r.flowIndentCheck(o.indent, c, s);
			u = p.range[2];
			l.items.push(p);
		}
		l.range = [
			o.offset,
			u,
			d ?? u
		];
		return l;
	}
	e.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-end.js
var Yi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	function resolveEnd(e, t, n, r) {
		let i = "";
		if (e) {
			let a = false;
			let o = "";
			for (const s of e) {
				const { source: e, type: c } = s;
				switch (c) {
					case "space":
						a = true;
						break;
					case "comment": {
						if (n && !a) r(s, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const t = e.substring(1) || " ";
						if (!i) i = t;
						else i += o + t;
						o = "";
						break;
					}
					case "newline":
						if (i) o += e;
						a = true;
						break;
					default: r(s, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
				}
				t += e.length;
			}
		}
		return {
			comment: i,
			offset: t
		};
	}
	e.resolveEnd = resolveEnd;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-flow-collection.js
var Xi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = hi();
	var r = _i();
	var i = yi();
	var a = Yi();
	var o = Ui();
	var s = Wi();
	var c = Ki();
	const l = "Block collections are not allowed within flow collections";
	const isBlock = (e) => e && (e.type === "block-map" || e.type === "block-seq");
	function resolveFlowCollection({ composeNode: e, composeEmptyNode: u }, d, f, p, m) {
		const h = f.start.source === "{";
		const g = h ? "flow map" : "flow sequence";
		const _ = new ((m?.nodeClass) ?? (h ? r.YAMLMap : i.YAMLSeq))(d.schema);
		_.flow = true;
		const v = d.atRoot;
		if (v) d.atRoot = false;
		if (d.atKey) d.atKey = false;
		let y = f.offset + f.start.source.length;
		for (let i = 0; i < f.items.length; ++i) {
			const a = f.items[i];
			const { start: m, key: v, sep: b, value: x } = a;
			const S = o.resolveProps(m, {
				flow: g,
				indicator: "explicit-key-ind",
				next: v ?? b?.[0],
				offset: y,
				onError: p,
				parentIndent: f.indent,
				startOnNewline: false
			});
			if (!S.found) {
				if (!S.anchor && !S.tag && !b && !x) {
					if (i === 0 && S.comma) p(S.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`);
					else if (i < f.items.length - 1) p(S.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${g}`);
					if (S.comment) {
						if (_.comment) _.comment += "\n" + S.comment;
						else _.comment = S.comment;
					}
					y = S.end;
					continue;
				}
				if (!h && d.options.strict && s.containsNewline(v)) p(v, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (S.comma) p(S.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`);
			} else {
				if (!S.comma) p(S.start, "MISSING_CHAR", `Missing , between ${g} items`);
				if (S.comment) {
					let e = "";
					loop: for (const t of m) switch (t.type) {
						case "comma":
						case "space": break;
						case "comment":
							e = t.source.substring(1);
							break loop;
						default: break loop;
					}
					if (e) {
						let n = _.items[_.items.length - 1];
						if (t.isPair(n)) n = n.value ?? n.key;
						if (n.comment) n.comment += "\n" + e;
						else n.comment = e;
						S.comment = S.comment.substring(e.length + 1);
					}
				}
			}
			if (!h && !b && !S.found) {
				const t = x ? e(d, x, S, p) : u(d, S.end, b, null, S, p);
				_.items.push(t);
				y = t.range[2];
				if (isBlock(x)) p(t.range, "BLOCK_IN_FLOW", l);
			} else {
				d.atKey = true;
				const t = S.end;
				const i = v ? e(d, v, S, p) : u(d, t, m, null, S, p);
				if (isBlock(v)) p(i.range, "BLOCK_IN_FLOW", l);
				d.atKey = false;
				const s = o.resolveProps(b ?? [], {
					flow: g,
					indicator: "map-value-ind",
					next: x,
					offset: i.range[2],
					onError: p,
					parentIndent: f.indent,
					startOnNewline: false
				});
				if (s.found) {
					if (!h && !S.found && d.options.strict) {
						if (b) for (const e of b) {
							if (e === s.found) break;
							if (e.type === "newline") {
								p(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (S.start < s.found.offset - 1024) p(s.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (x) {
					if ("source" in x && x.source?.[0] === ":") p(x, "MISSING_CHAR", `Missing space after : in ${g}`);
					else p(s.start, "MISSING_CHAR", `Missing , or : between ${g} items`);
				}
				const C = x ? e(d, x, s, p) : s.found ? u(d, s.end, b, null, s, p) : null;
				if (C) {
					if (isBlock(x)) p(C.range, "BLOCK_IN_FLOW", l);
				} else if (s.comment) {
					if (i.comment) i.comment += "\n" + s.comment;
					else i.comment = s.comment;
				}
				const ee = new n.Pair(i, C);
				if (d.options.keepSourceTokens) ee.srcToken = a;
				if (h) {
					const e = _;
					if (c.mapIncludes(d, e.items, i)) p(t, "DUPLICATE_KEY", "Map keys must be unique");
					e.items.push(ee);
				} else {
					const e = new r.YAMLMap(d.schema);
					e.flow = true;
					e.items.push(ee);
					const t = (C ?? i).range;
					e.range = [
						i.range[0],
						t[1],
						t[2]
					];
					_.items.push(e);
				}
				y = C ? C.range[2] : s.end;
			}
		}
		const b = h ? "}" : "]";
		const [x, ...S] = f.end;
		let C = y;
		if (x?.source === b) C = x.offset + x.source.length;
		else {
			const e = g[0].toUpperCase() + g.substring(1);
			const t = v ? `${e} must end with a ${b}` : `${e} in block collection must be sufficiently indented and end with a ${b}`;
			p(y, v ? "MISSING_CHAR" : "BAD_INDENT", t);
			if (x && x.source.length !== 1) S.unshift(x);
		}
		if (S.length > 0) {
			const e = a.resolveEnd(S, C, d.options.strict, p);
			if (e.comment) {
				if (_.comment) _.comment += "\n" + e.comment;
				else _.comment = e.comment;
			}
			_.range = [
				f.offset,
				C,
				e.offset
			];
		} else _.range = [
			f.offset,
			C,
			C
		];
		return _;
	}
	e.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-collection.js
var Zi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = O();
	var r = _i();
	var i = yi();
	var a = qi();
	var o = Ji();
	var s = Xi();
	function resolveCollection(e, t, n, r, i, c) {
		const l = n.type === "block-map" ? a.resolveBlockMap(e, t, n, r, c) : n.type === "block-seq" ? o.resolveBlockSeq(e, t, n, r, c) : s.resolveFlowCollection(e, t, n, r, c);
		const u = l.constructor;
		if (i === "!" || i === u.tagName) {
			l.tag = u.tagName;
			return l;
		}
		if (i) l.tag = i;
		return l;
	}
	function composeCollection(e, a, o, s, c) {
		const l = s.tag;
		const u = !l ? null : a.directives.tagName(l.source, (e) => c(l, "TAG_RESOLVE_FAILED", e));
		if (o.type === "block-seq") {
			const { anchor: e, newlineAfterProp: t } = s;
			const n = e && l ? e.offset > l.offset ? e : l : e ?? l;
			if (n && (!t || t.offset < n.offset)) c(n, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const d = o.type === "block-map" ? "map" : o.type === "block-seq" ? "seq" : o.start.source === "{" ? "map" : "seq";
		if (!l || !u || u === "!" || u === r.YAMLMap.tagName && d === "map" || u === i.YAMLSeq.tagName && d === "seq") return resolveCollection(e, a, o, c, u);
		let f = a.schema.tags.find((e) => e.tag === u && e.collection === d);
		if (!f) {
			const t = a.schema.knownTags[u];
			if (t?.collection === d) {
				a.schema.tags.push(Object.assign({}, t, { default: false }));
				f = t;
			} else {
				if (t) c(l, "BAD_COLLECTION_TYPE", `${t.tag} used for ${d} collection, but expects ${t.collection ?? "scalar"}`, true);
				else c(l, "TAG_RESOLVE_FAILED", `Unresolved tag: ${u}`, true);
				return resolveCollection(e, a, o, c, u);
			}
		}
		const p = resolveCollection(e, a, o, c, u, f);
		const m = f.resolve?.(p, (e) => c(l, "TAG_RESOLVE_FAILED", e), a.options) ?? p;
		const h = t.isNode(m) ? m : new n.Scalar(m);
		h.range = p.range;
		h.tag = u;
		if (f?.format) h.format = f.format;
		return h;
	}
	e.composeCollection = composeCollection;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-scalar.js
var Qi = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = O();
	function resolveBlockScalar(e, n, r) {
		const i = n.offset;
		const a = parseBlockScalarHeader(n, e.options.strict, r);
		if (!a) return {
			value: "",
			type: null,
			comment: "",
			range: [
				i,
				i,
				i
			]
		};
		const o = a.mode === ">" ? t.Scalar.BLOCK_FOLDED : t.Scalar.BLOCK_LITERAL;
		const s = n.source ? splitLines(n.source) : [];
		let c = s.length;
		for (let e = s.length - 1; e >= 0; --e) {
			const t = s[e][1];
			if (t === "" || t === "\r") c = e;
			else break;
		}
		if (c === 0) {
			const e = a.chomp === "+" && s.length > 0 ? "\n".repeat(Math.max(1, s.length - 1)) : "";
			let t = i + a.length;
			if (n.source) t += n.source.length;
			return {
				value: e,
				type: o,
				comment: a.comment,
				range: [
					i,
					t,
					t
				]
			};
		}
		let l = n.indent + a.indent;
		let u = n.offset + a.length;
		let d = 0;
		for (let t = 0; t < c; ++t) {
			const [n, i] = s[t];
			if (i === "" || i === "\r") {
				if (a.indent === 0 && n.length > l) l = n.length;
			} else {
				if (n.length < l) r(u + n.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (a.indent === 0) l = n.length;
				d = t;
				if (l === 0 && !e.atRoot) r(u, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			u += n.length + i.length + 1;
		}
		for (let e = s.length - 1; e >= c; --e) if (s[e][0].length > l) c = e + 1;
		let f = "";
		let p = "";
		let m = false;
		for (let e = 0; e < d; ++e) f += s[e][0].slice(l) + "\n";
		for (let e = d; e < c; ++e) {
			let [n, i] = s[e];
			u += n.length + i.length + 1;
			const c = i[i.length - 1] === "\r";
			if (c) i = i.slice(0, -1);
			if (i && n.length < l) {
				const e = `Block scalar lines must not be less indented than their ${a.indent ? "explicit indentation indicator" : "first line"}`;
				r(u - i.length - (c ? 2 : 1), "BAD_INDENT", e);
				n = "";
			}
			if (o === t.Scalar.BLOCK_LITERAL) {
				f += p + n.slice(l) + i;
				p = "\n";
			} else if (n.length > l || i[0] === "	") {
				if (p === " ") p = "\n";
				else if (!m && p === "\n") p = "\n\n";
				f += p + n.slice(l) + i;
				p = "\n";
				m = true;
			} else if (i === "") {
				if (p === "\n") f += "\n";
				else p = "\n";
			} else {
				f += p + i;
				p = " ";
				m = false;
			}
		}
		switch (a.chomp) {
			case "-": break;
			case "+":
				for (let e = c; e < s.length; ++e) f += "\n" + s[e][0].slice(l);
				if (f[f.length - 1] !== "\n") f += "\n";
				break;
			default: f += "\n";
		}
		const h = i + a.length + n.source.length;
		return {
			value: f,
			type: o,
			comment: a.comment,
			range: [
				i,
				h,
				h
			]
		};
	}
	function parseBlockScalarHeader({ offset: e, props: t }, n, r) {
		if (t[0].type !== "block-scalar-header") {
			r(t[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source: i } = t[0];
		const a = i[0];
		let o = 0;
		let s = "";
		let c = -1;
		for (let t = 1; t < i.length; ++t) {
			const n = i[t];
			if (!s && (n === "-" || n === "+")) s = n;
			else {
				const r = Number(n);
				if (!o && r) o = r;
				else if (c === -1) c = e + t;
			}
		}
		if (c !== -1) r(c, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${i}`);
		let l = false;
		let u = "";
		let d = i.length;
		for (let e = 1; e < t.length; ++e) {
			const i = t[e];
			switch (i.type) {
				case "space": l = true;
				case "newline":
					d += i.source.length;
					break;
				case "comment":
					if (n && !l) r(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					d += i.source.length;
					u = i.source.substring(1);
					break;
				case "error":
					r(i, "UNEXPECTED_TOKEN", i.message);
					d += i.source.length;
					break;
				default: {
					r(i, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${i.type}`);
					const e = i.source;
					if (e && typeof e === "string") d += e.length;
				}
			}
		}
		return {
			mode: a,
			indent: o,
			chomp: s,
			comment: u,
			length: d
		};
	}
	function splitLines(e) {
		const t = e.split(/\n( *)/);
		const n = t[0];
		const r = n.match(/^( *)/);
		const i = [r?.[1] ? [r[1], n.slice(r[1].length)] : ["", n]];
		for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
		return i;
	}
	e.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-flow-scalar.js
var $i = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = O();
	var n = Yi();
	function resolveFlowScalar(e, r, i) {
		const { offset: a, type: o, source: s, end: c } = e;
		let l;
		let u;
		const _onError = (e, t, n) => i(a + e, t, n);
		switch (o) {
			case "scalar":
				l = t.Scalar.PLAIN;
				u = plainValue(s, _onError);
				break;
			case "single-quoted-scalar":
				l = t.Scalar.QUOTE_SINGLE;
				u = singleQuotedValue(s, _onError);
				break;
			case "double-quoted-scalar":
				l = t.Scalar.QUOTE_DOUBLE;
				u = doubleQuotedValue(s, _onError);
				break;
			default:
				i(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${o}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						a,
						a + s.length,
						a + s.length
					]
				};
		}
		const d = a + s.length;
		const f = n.resolveEnd(c, d, r, i);
		return {
			value: u,
			type: l,
			comment: f.comment,
			range: [
				a,
				d,
				f.offset
			]
		};
	}
	function plainValue(e, t) {
		let n = "";
		switch (e[0]) {
			case "	":
				n = "a tab character";
				break;
			case ",":
				n = "flow indicator character ,";
				break;
			case "%":
				n = "directive indicator character %";
				break;
			case "|":
			case ">":
				n = `block scalar indicator ${e[0]}`;
				break;
			case "@":
			case "`": n = `reserved character ${e[0]}`;
		}
		if (n) t(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`);
		return unfoldLines(e);
	}
	function singleQuotedValue(e, t) {
		if (e[e.length - 1] !== "'" || e.length === 1) t(e.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(e.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(e) {
		const t = /(.*?)\r?\n/sy;
		let n = t.exec(e);
		if (!n) return e;
		let r, i;
		try {
			r = new RegExp("(?<![ 	])[ 	]+$");
			i = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			r = /[ \t]+$/;
			i = /^[ \t]+|[ \t]+$/g;
		}
		let a = n[1].replace(r, "");
		let o = " ";
		let s = t.lastIndex;
		while (n = t.exec(e)) {
			const e = n[1].replace(i, "");
			if (e === "") {
				if (o === "\n") a += o;
				else o = "\n";
			} else {
				a += o + e;
				o = " ";
			}
			s = t.lastIndex;
		}
		const c = /[ \t]*(.*)/sy;
		c.lastIndex = s;
		n = c.exec(e);
		return a + o + (n?.[1] ?? "");
	}
	function doubleQuotedValue(e, t) {
		let n = "";
		for (let i = 1; i < e.length - 1; ++i) {
			const a = e[i];
			if (a === "\r" && e[i + 1] === "\n") continue;
			if (a === "\n") {
				const { fold: t, offset: r } = foldNewline(e, i);
				n += t;
				i = r;
			} else if (a === "\\") {
				let a = e[++i];
				const o = r[a];
				if (o) n += o;
				else if (a === "\n") {
					a = e[i + 1];
					while (a === " " || a === "	") a = e[++i + 1];
				} else if (a === "\r" && e[i + 1] === "\n") {
					a = e[++i + 1];
					while (a === " " || a === "	") a = e[++i + 1];
				} else if (a === "x" || a === "u" || a === "U") {
					const r = a === "x" ? 2 : a === "u" ? 4 : 8;
					n += parseCharCode(e, i + 1, r, t);
					i += r;
				} else {
					const r = e.substr(i - 1, 2);
					t(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${r}`);
					n += r;
				}
			} else if (a === " " || a === "	") {
				const t = i;
				let r = e[i + 1];
				while (r === " " || r === "	") r = e[++i + 1];
				if (r !== "\n" && !(r === "\r" && e[i + 2] === "\n")) n += i > t ? e.slice(t, i + 1) : a;
			} else n += a;
		}
		if (e[e.length - 1] !== "\"" || e.length === 1) t(e.length, "MISSING_CHAR", "Missing closing \"quote");
		return n;
	}
	function foldNewline(e, t) {
		let n = "";
		let r = e[t + 1];
		while (r === " " || r === "	" || r === "\n" || r === "\r") {
			if (r === "\r" && e[t + 2] !== "\n") break;
			if (r === "\n") n += "\n";
			t += 1;
			r = e[t + 1];
		}
		if (!n) n = " ";
		return {
			fold: n,
			offset: t
		};
	}
	const r = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "\u0085",
		_: "\u00A0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(e, t, n, r) {
		const i = e.substr(t, n);
		const a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
		try {
			return String.fromCodePoint(a);
		} catch {
			const i = e.substr(t - 2, n + 2);
			r(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`);
			return i;
		}
	}
	e.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-scalar.js
var ea = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = D();
	var n = O();
	var r = Qi();
	var i = $i();
	function composeScalar(e, a, o, s) {
		const { value: c, type: l, comment: u, range: d } = a.type === "block-scalar" ? r.resolveBlockScalar(e, a, s) : i.resolveFlowScalar(a, e.options.strict, s);
		const f = o ? e.directives.tagName(o.source, (e) => s(o, "TAG_RESOLVE_FAILED", e)) : null;
		let p;
		if (e.options.stringKeys && e.atKey) p = e.schema[t.SCALAR];
		else if (f) p = findScalarTagByName(e.schema, c, f, o, s);
		else if (a.type === "scalar") p = findScalarTagByTest(e, c, a, s);
		else p = e.schema[t.SCALAR];
		let m;
		try {
			const r = p.resolve(c, (e) => s(o ?? a, "TAG_RESOLVE_FAILED", e), e.options);
			m = t.isScalar(r) ? r : new n.Scalar(r);
		} catch (e) {
			const t = e instanceof Error ? e.message : String(e);
			s(o ?? a, "TAG_RESOLVE_FAILED", t);
			m = new n.Scalar(c);
		}
		m.range = d;
		m.source = c;
		if (l) m.type = l;
		if (f) m.tag = f;
		if (p.format) m.format = p.format;
		if (u) m.comment = u;
		return m;
	}
	function findScalarTagByName(e, n, r, i, a) {
		if (r === "!") return e[t.SCALAR];
		const o = [];
		for (const t of e.tags) if (!t.collection && t.tag === r) {
			if (t.default && t.test) o.push(t);
			else return t;
		}
		for (const e of o) if (e.test?.test(n)) return e;
		const s = e.knownTags[r];
		if (s && !s.collection) {
			e.tags.push(Object.assign({}, s, {
				default: false,
				test: void 0
			}));
			return s;
		}
		a(i, "TAG_RESOLVE_FAILED", `Unresolved tag: ${r}`, r !== "tag:yaml.org,2002:str");
		return e[t.SCALAR];
	}
	function findScalarTagByTest({ atKey: e, directives: n, schema: r }, i, a, o) {
		const s = r.tags.find((t) => (t.default === true || e && t.default === "key") && t.test?.test(i)) || r[t.SCALAR];
		if (r.compat) {
			const e = r.compat.find((e) => e.default && e.test?.test(i)) ?? r[t.SCALAR];
			if (s.tag !== e.tag) o(a, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${n.tagString(s.tag)} or ${n.tagString(e.tag)}`, true);
		}
		return s;
	}
	e.composeScalar = composeScalar;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-empty-scalar-position.js
var ta = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	function emptyScalarPosition(e, t, n) {
		if (t) {
			n ?? (n = t.length);
			for (let r = n - 1; r >= 0; --r) {
				let n = t[r];
				switch (n.type) {
					case "space":
					case "comment":
					case "newline":
						e -= n.source.length;
						continue;
				}
				n = t[++r];
				while (n?.type === "space") {
					e += n.source.length;
					n = t[++r];
				}
				break;
			}
		}
		return e;
	}
	e.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-node.js
var na = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ii();
	var n = D();
	var r = Zi();
	var i = ea();
	var a = Yi();
	var o = ta();
	const s = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(e, t, a, o) {
		const c = e.atKey;
		const { spaceBefore: l, comment: u, anchor: d, tag: f } = a;
		let p;
		let m = true;
		switch (t.type) {
			case "alias":
				p = composeAlias(e, t, o);
				if (d || f) o(t, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				p = i.composeScalar(e, t, f, o);
				if (d) p.anchor = d.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					p = r.composeCollection(s, e, t, a, o);
					if (d) p.anchor = d.source.substring(1);
				} catch (e) {
					o(t, "RESOURCE_EXHAUSTION", e instanceof Error ? e.message : String(e));
				}
				break;
			default:
				o(t, "UNEXPECTED_TOKEN", t.type === "error" ? t.message : `Unsupported token (type: ${t.type})`);
				m = false;
		}
		p ?? (p = composeEmptyNode(e, t.offset, void 0, null, a, o));
		if (d && p.anchor === "") o(d, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (c && e.options.stringKeys && (!n.isScalar(p) || typeof p.value !== "string" || p.tag && p.tag !== "tag:yaml.org,2002:str")) o(f ?? t, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (l) p.spaceBefore = true;
		if (u) {
			if (t.type === "scalar" && t.source === "") p.comment = u;
			else p.commentBefore = u;
		}
		if (e.options.keepSourceTokens && m) p.srcToken = t;
		return p;
	}
	function composeEmptyNode(e, t, n, r, { spaceBefore: a, comment: s, anchor: c, tag: l, end: u }, d) {
		const f = {
			type: "scalar",
			offset: o.emptyScalarPosition(t, n, r),
			indent: -1,
			source: ""
		};
		const p = i.composeScalar(e, f, l, d);
		if (c) {
			p.anchor = c.source.substring(1);
			if (p.anchor === "") d(c, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (a) p.spaceBefore = true;
		if (s) {
			p.comment = s;
			p.range[2] = u;
		}
		return p;
	}
	function composeAlias({ options: e }, { offset: n, source: r, end: i }, o) {
		const s = new t.Alias(r.substring(1));
		if (s.source === "") o(n, "BAD_ALIAS", "Alias cannot be an empty string");
		if (s.source.endsWith(":")) o(n + r.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const c = n + r.length;
		const l = a.resolveEnd(i, c, e.strict, o);
		s.range = [
			n,
			c,
			l.offset
		];
		if (l.comment) s.comment = l.comment;
		return s;
	}
	e.composeEmptyNode = composeEmptyNode;
	e.composeNode = composeNode;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-doc.js
var ra = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = Vi();
	var n = na();
	var r = Yi();
	var i = Ui();
	function composeDoc(e, a, { offset: o, start: s, value: c, end: l }, u) {
		const d = Object.assign({ _directives: a }, e);
		const f = new t.Document(void 0, d);
		const p = {
			atKey: false,
			atRoot: true,
			directives: f.directives,
			options: f.options,
			schema: f.schema
		};
		const m = i.resolveProps(s, {
			indicator: "doc-start",
			next: c ?? l?.[0],
			offset: o,
			onError: u,
			parentIndent: 0,
			startOnNewline: true
		});
		if (m.found) {
			f.directives.docStart = true;
			if (c && (c.type === "block-map" || c.type === "block-seq") && !m.hasNewline) u(m.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		f.contents = c ? n.composeNode(p, c, m, u) : n.composeEmptyNode(p, m.end, s, null, m, u);
		const h = f.contents.range[2];
		const g = r.resolveEnd(l, h, false, u);
		if (g.comment) f.comment = g.comment;
		f.range = [
			o,
			h,
			g.offset
		];
		return f;
	}
	e.composeDoc = composeDoc;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/composer.js
var ia = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t) => {
	var n = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.r)("process");
	var r = $r();
	var i = Vi();
	var a = Hi();
	var o = D();
	var s = ra();
	var c = Yi();
	function getErrorPos(e) {
		if (typeof e === "number") return [e, e + 1];
		if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
		const { offset: t, source: n } = e;
		return [t, t + (typeof n === "string" ? n.length : 1)];
	}
	function parsePrelude(e) {
		let t = "";
		let n = false;
		let r = false;
		for (let i = 0; i < e.length; ++i) {
			const a = e[i];
			switch (a[0]) {
				case "#":
					t += (t === "" ? "" : r ? "\n\n" : "\n") + (a.substring(1) || " ");
					n = true;
					r = false;
					break;
				case "%":
					if (e[i + 1]?.[0] !== "#") i += 1;
					n = false;
					break;
				default:
					if (!n) r = true;
					n = false;
			}
		}
		return {
			comment: t,
			afterEmptyLine: r
		};
	}
	var Composer = class {
		constructor(e = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (e, t, n, r) => {
				const i = getErrorPos(e);
				if (r) this.warnings.push(new a.YAMLWarning(i, t, n));
				else this.errors.push(new a.YAMLParseError(i, t, n));
			};
			this.directives = new r.Directives({ version: e.version || "1.2" });
			this.options = e;
		}
		decorate(e, t) {
			const { comment: n, afterEmptyLine: r } = parsePrelude(this.prelude);
			if (n) {
				const i = e.contents;
				if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
				else if (r || e.directives.docStart || !i) e.commentBefore = n;
				else if (o.isCollection(i) && !i.flow && i.items.length > 0) {
					let e = i.items[0];
					if (o.isPair(e)) e = e.key;
					const t = e.commentBefore;
					e.commentBefore = t ? `${n}\n${t}` : n;
				} else {
					const e = i.commentBefore;
					i.commentBefore = e ? `${n}\n${e}` : n;
				}
			}
			if (t) {
				for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
				for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
			} else {
				e.errors = this.errors;
				e.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(e, t = false, n = -1) {
			for (const t of e) yield* this.next(t);
			yield* this.end(t, n);
		}
		*next(e) {
			if (n.env.LOG_STREAM) console.dir(e, { depth: null });
			switch (e.type) {
				case "directive":
					this.directives.add(e.source, (t, n, r) => {
						const i = getErrorPos(e);
						i[0] += t;
						this.onError(i, "BAD_DIRECTIVE", n, r);
					});
					this.prelude.push(e.source);
					this.atDirectives = true;
					break;
				case "document": {
					const t = s.composeDoc(this.options, this.directives, e, this.onError);
					if (this.atDirectives && !t.directives.docStart) this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(t, false);
					if (this.doc) yield this.doc;
					this.doc = t;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(e.source);
					break;
				case "error": {
					const t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message;
					const n = new a.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", t);
					if (this.atDirectives || !this.doc) this.errors.push(n);
					else this.doc.errors.push(n);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new a.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const t = c.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (t.comment) {
						const e = this.doc.comment;
						this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
					}
					this.doc.range[2] = t.offset;
					break;
				}
				default: this.errors.push(new a.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
			}
		}
		*end(e = false, t = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (e) {
				const e = Object.assign({ _directives: this.directives }, this.options);
				const n = new i.Document(void 0, e);
				if (this.atDirectives) this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line");
				n.range = [
					0,
					t,
					t
				];
				this.decorate(n, false);
				yield n;
			}
		}
	};
	t.Composer = Composer;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-scalar.js
var aa = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = Qi();
	var n = $i();
	var r = Hi();
	var i = li();
	function resolveAsScalar(e, i = true, a) {
		if (e) {
			const _onError = (e, t, n) => {
				const i = typeof e === "number" ? e : Array.isArray(e) ? e[0] : e.offset;
				if (a) a(i, t, n);
				else throw new r.YAMLParseError([i, i + 1], t, n);
			};
			switch (e.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return n.resolveFlowScalar(e, i, _onError);
				case "block-scalar": return t.resolveBlockScalar({ options: { strict: i } }, e, _onError);
			}
		}
		return null;
	}
	function createScalarToken(e, t) {
		const { implicitKey: n = false, indent: r, inFlow: a = false, offset: o = -1, type: s = "PLAIN" } = t;
		const c = i.stringifyString({
			type: s,
			value: e
		}, {
			implicitKey: n,
			indent: r > 0 ? " ".repeat(r) : "",
			inFlow: a,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const l = t.end ?? [{
			type: "newline",
			offset: -1,
			indent: r,
			source: "\n"
		}];
		switch (c[0]) {
			case "|":
			case ">": {
				const e = c.indexOf("\n");
				const t = c.substring(0, e);
				const n = c.substring(e + 1) + "\n";
				const i = [{
					type: "block-scalar-header",
					offset: o,
					indent: r,
					source: t
				}];
				if (!addEndtoBlockProps(i, l)) i.push({
					type: "newline",
					offset: -1,
					indent: r,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset: o,
					indent: r,
					props: i,
					source: n
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset: o,
				indent: r,
				source: c,
				end: l
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset: o,
				indent: r,
				source: c,
				end: l
			};
			default: return {
				type: "scalar",
				offset: o,
				indent: r,
				source: c,
				end: l
			};
		}
	}
	function setScalarValue(e, t, n = {}) {
		let { afterKey: r = false, implicitKey: a = false, inFlow: o = false, type: s } = n;
		let c = "indent" in e ? e.indent : null;
		if (r && typeof c === "number") c += 2;
		if (!s) switch (e.type) {
			case "single-quoted-scalar":
				s = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				s = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const t = e.props[0];
				if (t.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				s = t.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: s = "PLAIN";
		}
		const l = i.stringifyString({
			type: s,
			value: t
		}, {
			implicitKey: a || c === null,
			indent: c !== null && c > 0 ? " ".repeat(c) : "",
			inFlow: o,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (l[0]) {
			case "|":
			case ">":
				setBlockScalarValue(e, l);
				break;
			case "\"":
				setFlowScalarValue(e, l, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(e, l, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(e, l, "scalar");
		}
	}
	function setBlockScalarValue(e, t) {
		const n = t.indexOf("\n");
		const r = t.substring(0, n);
		const i = t.substring(n + 1) + "\n";
		if (e.type === "block-scalar") {
			const t = e.props[0];
			if (t.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			t.source = r;
			e.source = i;
		} else {
			const { offset: t } = e;
			const n = "indent" in e ? e.indent : -1;
			const a = [{
				type: "block-scalar-header",
				offset: t,
				indent: n,
				source: r
			}];
			if (!addEndtoBlockProps(a, "end" in e ? e.end : void 0)) a.push({
				type: "newline",
				offset: -1,
				indent: n,
				source: "\n"
			});
			for (const t of Object.keys(e)) if (t !== "type" && t !== "offset") delete e[t];
			Object.assign(e, {
				type: "block-scalar",
				indent: n,
				props: a,
				source: i
			});
		}
	}
	function addEndtoBlockProps(e, t) {
		if (t) for (const n of t) switch (n.type) {
			case "space":
			case "comment":
				e.push(n);
				break;
			case "newline":
				e.push(n);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(e, t, n) {
		switch (e.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				e.type = n;
				e.source = t;
				break;
			case "block-scalar": {
				const r = e.props.slice(1);
				let i = t.length;
				if (e.props[0].type === "block-scalar-header") i -= e.props[0].source.length;
				for (const e of r) e.offset += i;
				delete e.props;
				Object.assign(e, {
					type: n,
					source: t,
					end: r
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const r = {
					type: "newline",
					offset: e.offset + t.length,
					indent: e.indent,
					source: "\n"
				};
				delete e.items;
				Object.assign(e, {
					type: n,
					source: t,
					end: [r]
				});
				break;
			}
			default: {
				const r = "indent" in e ? e.indent : -1;
				const i = "end" in e && Array.isArray(e.end) ? e.end.filter((e) => e.type === "space" || e.type === "comment" || e.type === "newline") : [];
				for (const t of Object.keys(e)) if (t !== "type" && t !== "offset") delete e[t];
				Object.assign(e, {
					type: n,
					indent: r,
					source: t,
					end: i
				});
			}
		}
	}
	e.createScalarToken = createScalarToken;
	e.resolveAsScalar = resolveAsScalar;
	e.setScalarValue = setScalarValue;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-stringify.js
var oa = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	const stringify = (e) => "type" in e ? stringifyToken(e) : stringifyItem(e);
	function stringifyToken(e) {
		switch (e.type) {
			case "block-scalar": {
				let t = "";
				for (const n of e.props) t += stringifyToken(n);
				return t + e.source;
			}
			case "block-map":
			case "block-seq": {
				let t = "";
				for (const n of e.items) t += stringifyItem(n);
				return t;
			}
			case "flow-collection": {
				let t = e.start.source;
				for (const n of e.items) t += stringifyItem(n);
				for (const n of e.end) t += n.source;
				return t;
			}
			case "document": {
				let t = stringifyItem(e);
				if (e.end) for (const n of e.end) t += n.source;
				return t;
			}
			default: {
				let t = e.source;
				if ("end" in e && e.end) for (const n of e.end) t += n.source;
				return t;
			}
		}
	}
	function stringifyItem({ start: e, key: t, sep: n, value: r }) {
		let i = "";
		for (const t of e) i += t.source;
		if (t) i += stringifyToken(t);
		if (n) for (const e of n) i += e.source;
		if (r) i += stringifyToken(r);
		return i;
	}
	e.stringify = stringify;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-visit.js
var sa = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	const t = Symbol("break visit");
	const n = Symbol("skip children");
	const r = Symbol("remove item");
	function visit(e, t) {
		if ("type" in e && e.type === "document") e = {
			start: e.start,
			value: e.value
		};
		_visit(Object.freeze([]), e, t);
	}
	visit.BREAK = t;
	visit.SKIP = n;
	visit.REMOVE = r;
	visit.itemAtPath = (e, t) => {
		let n = e;
		for (const [e, r] of t) {
			const t = n?.[e];
			if (t && "items" in t) n = t.items[r];
			else return void 0;
		}
		return n;
	};
	visit.parentCollection = (e, t) => {
		const n = visit.itemAtPath(e, t.slice(0, -1));
		const r = t[t.length - 1][0];
		const i = n?.[r];
		if (i && "items" in i) return i;
		throw new Error("Parent collection not found");
	};
	function _visit(e, n, i) {
		let a = i(n, e);
		if (typeof a === "symbol") return a;
		for (const o of ["key", "value"]) {
			const s = n[o];
			if (s && "items" in s) {
				for (let n = 0; n < s.items.length; ++n) {
					const a = _visit(Object.freeze(e.concat([[o, n]])), s.items[n], i);
					if (typeof a === "number") n = a - 1;
					else if (a === t) return t;
					else if (a === r) {
						s.items.splice(n, 1);
						n -= 1;
					}
				}
				if (typeof a === "function" && o === "key") a = a(n, e);
			}
		}
		return typeof a === "function" ? a(n, e) : a;
	}
	e.visit = visit;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst.js
var ca = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = aa();
	var n = oa();
	var r = sa();
	const i = "\uFEFF";
	const a = "";
	const o = "";
	const s = "";
	const isCollection = (e) => !!e && "items" in e;
	const isScalar = (e) => !!e && (e.type === "scalar" || e.type === "single-quoted-scalar" || e.type === "double-quoted-scalar" || e.type === "block-scalar");
	function prettyToken(e) {
		switch (e) {
			case i: return "<BOM>";
			case a: return "<DOC>";
			case o: return "<FLOW_END>";
			case s: return "<SCALAR>";
			default: return JSON.stringify(e);
		}
	}
	function tokenType(e) {
		switch (e) {
			case i: return "byte-order-mark";
			case a: return "doc-mode";
			case o: return "flow-error-end";
			case s: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (e[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	e.createScalarToken = t.createScalarToken;
	e.resolveAsScalar = t.resolveAsScalar;
	e.setScalarValue = t.setScalarValue;
	e.stringify = n.stringify;
	e.visit = r.visit;
	e.BOM = i;
	e.DOCUMENT = a;
	e.FLOW_END = o;
	e.SCALAR = s;
	e.isCollection = isCollection;
	e.isScalar = isScalar;
	e.prettyToken = prettyToken;
	e.tokenType = tokenType;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/lexer.js
var la = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ca();
	function isEmpty(e) {
		switch (e) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const n = new Set("0123456789ABCDEFabcdef");
	const r = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const i = new Set(",[]{}");
	const a = new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (e) => !e || a.has(e);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(e, t = false) {
			if (e) {
				if (typeof e !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + e : e;
				this.lineEndPos = null;
			}
			this.atEnd = !t;
			let n = this.next ?? "stream";
			while (n && (t || this.hasChars(1))) n = yield* this.parseNext(n);
		}
		atLineEnd() {
			let e = this.pos;
			let t = this.buffer[e];
			while (t === " " || t === "	") t = this.buffer[++e];
			if (!t || t === "#" || t === "\n") return true;
			if (t === "\r") return this.buffer[e + 1] === "\n";
			return false;
		}
		charAt(e) {
			return this.buffer[this.pos + e];
		}
		continueScalar(e) {
			let t = this.buffer[e];
			if (this.indentNext > 0) {
				let n = 0;
				while (t === " ") t = this.buffer[++n + e];
				if (t === "\r") {
					const t = this.buffer[n + e + 1];
					if (t === "\n" || !t && !this.atEnd) return e + n + 1;
				}
				return t === "\n" || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
			}
			if (t === "-" || t === ".") {
				const t = this.buffer.substr(e, 3);
				if ((t === "---" || t === "...") && isEmpty(this.buffer[e + 3])) return -1;
			}
			return e;
		}
		getLine() {
			let e = this.lineEndPos;
			if (typeof e !== "number" || e !== -1 && e < this.pos) {
				e = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = e;
			}
			if (e === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[e - 1] === "\r") e -= 1;
			return this.buffer.substring(this.pos, e);
		}
		hasChars(e) {
			return this.pos + e <= this.buffer.length;
		}
		setNext(e) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = e;
			return null;
		}
		peek(e) {
			return this.buffer.substr(this.pos, e);
		}
		*parseNext(e) {
			switch (e) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let e = this.getLine();
			if (e === null) return this.setNext("stream");
			if (e[0] === t.BOM) {
				yield* this.pushCount(1);
				e = e.substring(1);
			}
			if (e[0] === "%") {
				let t = e.length;
				let n = e.indexOf("#");
				while (n !== -1) {
					const r = e[n - 1];
					if (r === " " || r === "	") {
						t = n - 1;
						break;
					} else n = e.indexOf("#", n + 1);
				}
				while (true) {
					const n = e[t - 1];
					if (n === " " || n === "	") t -= 1;
					else break;
				}
				const r = (yield* this.pushCount(t)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(e.length - r);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const t = yield* this.pushSpaces(true);
				yield* this.pushCount(e.length - t);
				yield* this.pushNewline();
				return "stream";
			}
			yield t.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const e = this.charAt(0);
			if (!e && !this.atEnd) return this.setNext("line-start");
			if (e === "-" || e === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const e = this.peek(3);
				if ((e === "---" || e === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return e === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [e, t] = this.peek(2);
			if (!t && !this.atEnd) return this.setNext("block-start");
			if ((e === "-" || e === "?" || e === ":") && isEmpty(t)) {
				const e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += e;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const e = this.getLine();
			if (e === null) return this.setNext("doc");
			let t = yield* this.pushIndicators();
			switch (e[t]) {
				case "#": yield* this.pushCount(e.length - t);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					t += yield* this.parseBlockScalarHeader();
					t += yield* this.pushSpaces(true);
					yield* this.pushCount(e.length - t);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let e, n;
			let r = -1;
			do {
				e = yield* this.pushNewline();
				if (e > 0) {
					n = yield* this.pushSpaces(false);
					this.indentValue = r = n;
				} else n = 0;
				n += yield* this.pushSpaces(true);
			} while (e + n > 0);
			const i = this.getLine();
			if (i === null) return this.setNext("flow");
			if (r !== -1 && r < this.indentNext && i[0] !== "#" || r === 0 && (i.startsWith("---") || i.startsWith("...")) && isEmpty(i[3])) {
				if (!(r === this.indentNext - 1 && this.flowLevel === 1 && (i[0] === "]" || i[0] === "}"))) {
					this.flowLevel = 0;
					yield t.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let a = 0;
			while (i[a] === ",") {
				a += yield* this.pushCount(1);
				a += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			a += yield* this.pushIndicators();
			switch (i[a]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(i.length - a);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const e = this.charAt(1);
					if (this.flowKey || isEmpty(e) || e === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const e = this.charAt(0);
			let t = this.buffer.indexOf(e, this.pos + 1);
			if (e === "'") while (t !== -1 && this.buffer[t + 1] === "'") t = this.buffer.indexOf("'", t + 2);
			else while (t !== -1) {
				let e = 0;
				while (this.buffer[t - 1 - e] === "\\") e += 1;
				if (e % 2 === 0) break;
				t = this.buffer.indexOf("\"", t + 1);
			}
			const n = this.buffer.substring(0, t);
			let r = n.indexOf("\n", this.pos);
			if (r !== -1) {
				while (r !== -1) {
					const e = this.continueScalar(r + 1);
					if (e === -1) break;
					r = n.indexOf("\n", e);
				}
				if (r !== -1) t = r - (n[r - 1] === "\r" ? 2 : 1);
			}
			if (t === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				t = this.buffer.length;
			}
			yield* this.pushToIndex(t + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let e = this.pos;
			while (true) {
				const t = this.buffer[++e];
				if (t === "+") this.blockScalarKeep = true;
				else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1;
				else if (t !== "-") break;
			}
			return yield* this.pushUntil((e) => isEmpty(e) || e === "#");
		}
		*parseBlockScalar() {
			let e = this.pos - 1;
			let n = 0;
			let r;
			loop: for (let t = this.pos; r = this.buffer[t]; ++t) switch (r) {
				case " ":
					n += 1;
					break;
				case "\n":
					e = t;
					n = 0;
					break;
				case "\r": {
					const e = this.buffer[t + 1];
					if (!e && !this.atEnd) return this.setNext("block-scalar");
					if (e === "\n") break;
				}
				default: break loop;
			}
			if (!r && !this.atEnd) return this.setNext("block-scalar");
			if (n >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = n;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const t = this.continueScalar(e + 1);
					if (t === -1) break;
					e = this.buffer.indexOf("\n", t);
				} while (e !== -1);
				if (e === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					e = this.buffer.length;
				}
			}
			let i = e + 1;
			r = this.buffer[i];
			while (r === " ") r = this.buffer[++i];
			if (r === "	") {
				while (r === "	" || r === " " || r === "\r" || r === "\n") r = this.buffer[++i];
				e = i - 1;
			} else if (!this.blockScalarKeep) do {
				let t = e - 1;
				let r = this.buffer[t];
				if (r === "\r") r = this.buffer[--t];
				const i = t;
				while (r === " ") r = this.buffer[--t];
				if (r === "\n" && t >= this.pos && t + 1 + n > i) e = t;
				else break;
			} while (true);
			yield t.SCALAR;
			yield* this.pushToIndex(e + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const e = this.flowLevel > 0;
			let n = this.pos - 1;
			let r = this.pos - 1;
			let a;
			while (a = this.buffer[++r]) if (a === ":") {
				const t = this.buffer[r + 1];
				if (isEmpty(t) || e && i.has(t)) break;
				n = r;
			} else if (isEmpty(a)) {
				let t = this.buffer[r + 1];
				if (a === "\r") {
					if (t === "\n") {
						r += 1;
						a = "\n";
						t = this.buffer[r + 1];
					} else n = r;
				}
				if (t === "#" || e && i.has(t)) break;
				if (a === "\n") {
					const e = this.continueScalar(r + 1);
					if (e === -1) break;
					r = Math.max(r, e - 2);
				}
			} else {
				if (e && i.has(a)) break;
				n = r;
			}
			if (!a && !this.atEnd) return this.setNext("plain-scalar");
			yield t.SCALAR;
			yield* this.pushToIndex(n + 1, true);
			return e ? "flow" : "doc";
		}
		*pushCount(e) {
			if (e > 0) {
				yield this.buffer.substr(this.pos, e);
				this.pos += e;
				return e;
			}
			return 0;
		}
		*pushToIndex(e, t) {
			const n = this.buffer.slice(this.pos, e);
			if (n) {
				yield n;
				this.pos += n.length;
				return n.length;
			} else if (t) yield "";
			return 0;
		}
		*pushIndicators() {
			let e = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						e += yield* this.pushTag();
						e += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						e += yield* this.pushUntil(isNotAnchorChar);
						e += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const t = this.flowLevel > 0;
						const n = this.charAt(1);
						if (isEmpty(n) || t && i.has(n)) {
							if (!t) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							e += yield* this.pushCount(1);
							e += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return e;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let e = this.pos + 2;
				let t = this.buffer[e];
				while (!isEmpty(t) && t !== ">") t = this.buffer[++e];
				return yield* this.pushToIndex(t === ">" ? e + 1 : e, false);
			} else {
				let e = this.pos + 1;
				let t = this.buffer[e];
				while (t) if (r.has(t)) t = this.buffer[++e];
				else if (t === "%" && n.has(this.buffer[e + 1]) && n.has(this.buffer[e + 2])) t = this.buffer[e += 3];
				else break;
				return yield* this.pushToIndex(e, false);
			}
		}
		*pushNewline() {
			const e = this.buffer[this.pos];
			if (e === "\n") return yield* this.pushCount(1);
			else if (e === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(e) {
			let t = this.pos - 1;
			let n;
			do
				n = this.buffer[++t];
			while (n === " " || e && n === "	");
			const r = t - this.pos;
			if (r > 0) {
				yield this.buffer.substr(this.pos, r);
				this.pos = t;
			}
			return r;
		}
		*pushUntil(e) {
			let t = this.pos;
			let n = this.buffer[t];
			while (!e(n)) n = this.buffer[++t];
			return yield* this.pushToIndex(t, false);
		}
	};
	e.Lexer = Lexer;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/line-counter.js
var ua = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (e) => this.lineStarts.push(e);
			this.linePos = (e) => {
				let t = 0;
				let n = this.lineStarts.length;
				while (t < n) {
					const r = t + n >> 1;
					if (this.lineStarts[r] < e) t = r + 1;
					else n = r;
				}
				if (this.lineStarts[t] === e) return {
					line: t + 1,
					col: 1
				};
				if (t === 0) return {
					line: 0,
					col: e
				};
				const r = this.lineStarts[t - 1];
				return {
					line: t,
					col: e - r + 1
				};
			};
		}
	};
	e.LineCounter = LineCounter;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/parser.js
var da = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t) => {
	var n = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.r)("process");
	var r = ca();
	var i = la();
	function includesToken(e, t) {
		for (let n = 0; n < e.length; ++n) if (e[n].type === t) return true;
		return false;
	}
	function findNonEmptyIndex(e) {
		for (let t = 0; t < e.length; ++t) switch (e[t].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return t;
		}
		return -1;
	}
	function isFlowToken(e) {
		switch (e?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(e) {
		switch (e.type) {
			case "document": return e.start;
			case "block-map": {
				const t = e.items[e.items.length - 1];
				return t.sep ?? t.start;
			}
			case "block-seq": return e.items[e.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(e) {
		if (e.length === 0) return [];
		let t = e.length;
		loop: while (--t >= 0) switch (e[t].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (e[++t]?.type === "space");
		return e.splice(t, e.length);
	}
	function arrayPushArray(e, t) {
		if (t.length < 1e5) Array.prototype.push.apply(e, t);
		else for (let n = 0; n < t.length; ++n) e.push(t[n]);
	}
	function fixFlowSeqItems(e) {
		if (e.start.type === "flow-seq-start") {
			for (const t of e.items) if (t.sep && !t.value && !includesToken(t.start, "explicit-key-ind") && !includesToken(t.sep, "map-value-ind")) {
				if (t.key) t.value = t.key;
				delete t.key;
				if (isFlowToken(t.value)) {
					if (t.value.end) arrayPushArray(t.value.end, t.sep);
					else t.value.end = t.sep;
				} else arrayPushArray(t.start, t.sep);
				delete t.sep;
			}
		}
	}
	var Parser = class {
		constructor(e) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new i.Lexer();
			this.onNewLine = e;
		}
		*parse(e, t = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const n of this.lexer.lex(e, t)) yield* this.next(n);
			if (!t) yield* this.end();
		}
		*next(e) {
			this.source = e;
			if (n.env.LOG_TOKENS) console.log("|", r.prettyToken(e));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += e.length;
				return;
			}
			const t = r.tokenType(e);
			if (!t) {
				const t = `Not a YAML token: ${e}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message: t,
					source: e
				});
				this.offset += e.length;
			} else if (t === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = t;
				yield* this.step();
				switch (t) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + e.length);
						break;
					case "space":
						if (this.atNewLine && e[0] === " ") this.indent += e.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += e.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += e.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const e = this.peek(1);
			if (this.type === "doc-end" && e?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!e) return yield* this.stream();
			switch (e.type) {
				case "document": return yield* this.document(e);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(e);
				case "block-scalar": return yield* this.blockScalar(e);
				case "block-map": return yield* this.blockMap(e);
				case "block-seq": return yield* this.blockSequence(e);
				case "flow-collection": return yield* this.flowCollection(e);
				case "doc-end": return yield* this.documentEnd(e);
			}
			yield* this.pop();
		}
		peek(e) {
			return this.stack[this.stack.length - e];
		}
		*pop(e) {
			const t = e ?? this.stack.pop();
			if (!t) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield t;
			else {
				const e = this.peek(1);
				if (t.type === "block-scalar") t.indent = "indent" in e ? e.indent : 0;
				else if (t.type === "flow-collection" && e.type === "document") t.indent = 0;
				if (t.type === "flow-collection") fixFlowSeqItems(t);
				switch (e.type) {
					case "document":
						e.value = t;
						break;
					case "block-scalar":
						e.props.push(t);
						break;
					case "block-map": {
						const n = e.items[e.items.length - 1];
						if (n.value) {
							e.items.push({
								start: [],
								key: t,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (n.sep) n.value = t;
						else {
							Object.assign(n, {
								key: t,
								sep: []
							});
							this.onKeyLine = !n.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const n = e.items[e.items.length - 1];
						if (n.value) e.items.push({
							start: [],
							value: t
						});
						else n.value = t;
						break;
					}
					case "flow-collection": {
						const n = e.items[e.items.length - 1];
						if (!n || n.value) e.items.push({
							start: [],
							key: t,
							sep: []
						});
						else if (n.sep) n.value = t;
						else Object.assign(n, {
							key: t,
							sep: []
						});
						return;
					}
					default:
						yield* this.pop();
						yield* this.pop(t);
				}
				if ((e.type === "document" || e.type === "block-map" || e.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
					const n = t.items[t.items.length - 1];
					if (n && !n.sep && !n.value && n.start.length > 0 && findNonEmptyIndex(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== "comment" || e.indent < t.indent))) {
						if (e.type === "document") e.end = n.start;
						else e.items.push({ start: n.start });
						t.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const e = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") e.start.push(this.sourceToken);
					this.stack.push(e);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(e) {
			if (e.value) return yield* this.lineEnd(e);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(e.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else e.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					e.start.push(this.sourceToken);
					return;
			}
			const t = this.startBlockValue(e);
			if (t) this.stack.push(t);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(e) {
			if (this.type === "map-value-ind") {
				const t = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let n;
				if (e.end) {
					n = e.end;
					n.push(this.sourceToken);
					delete e.end;
				} else n = [this.sourceToken];
				const r = {
					type: "block-map",
					offset: e.offset,
					indent: e.indent,
					items: [{
						start: t,
						key: e,
						sep: n
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = r;
			} else yield* this.lineEnd(e);
		}
		*blockScalar(e) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					e.props.push(this.sourceToken);
					return;
				case "scalar":
					e.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let e = this.source.indexOf("\n") + 1;
						while (e !== 0) {
							this.onNewLine(this.offset + e);
							e = this.source.indexOf("\n", e) + 1;
						}
					}
					yield* this.pop();
					break;
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(e) {
			const t = e.items[e.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (t.value) {
						const n = "end" in t.value ? t.value.end : void 0;
						if ((Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment") n?.push(this.sourceToken);
						else e.items.push({ start: [this.sourceToken] });
					} else if (t.sep) t.sep.push(this.sourceToken);
					else t.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (t.value) e.items.push({ start: [this.sourceToken] });
					else if (t.sep) t.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(t.start, e.indent)) {
							const n = e.items[e.items.length - 2]?.value?.end;
							if (Array.isArray(n)) {
								arrayPushArray(n, t.start);
								n.push(this.sourceToken);
								e.items.pop();
								return;
							}
						}
						t.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= e.indent) {
				const n = !this.onKeyLine && this.indent === e.indent;
				const r = n && (t.sep || t.explicitKey) && this.type !== "seq-item-ind";
				let i = [];
				if (r && t.sep && !t.value) {
					const n = [];
					for (let r = 0; r < t.sep.length; ++r) {
						const i = t.sep[r];
						switch (i.type) {
							case "newline":
								n.push(r);
								break;
							case "space": break;
							case "comment":
								if (i.indent > e.indent) n.length = 0;
								break;
							default: n.length = 0;
						}
					}
					if (n.length >= 2) i = t.sep.splice(n[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (r || t.value) {
							i.push(this.sourceToken);
							e.items.push({ start: i });
							this.onKeyLine = true;
						} else if (t.sep) t.sep.push(this.sourceToken);
						else t.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!t.sep && !t.explicitKey) {
							t.start.push(this.sourceToken);
							t.explicitKey = true;
						} else if (r || t.value) {
							i.push(this.sourceToken);
							e.items.push({
								start: i,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (t.explicitKey) {
							if (!t.sep) {
								if (includesToken(t.start, "newline")) Object.assign(t, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const e = getFirstKeyStartProps(t.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start: e,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (t.value) e.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(t.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: i,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(t.key) && !includesToken(t.sep, "newline")) {
								const e = getFirstKeyStartProps(t.start);
								const n = t.key;
								const r = t.sep;
								r.push(this.sourceToken);
								delete t.key;
								delete t.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: e,
										key: n,
										sep: r
									}]
								});
							} else if (i.length > 0) t.sep = t.sep.concat(i, this.sourceToken);
							else t.sep.push(this.sourceToken);
						} else if (!t.sep) Object.assign(t, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (t.value || r) e.items.push({
							start: i,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(t.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else t.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const n = this.flowScalar(this.type);
						if (r || t.value) {
							e.items.push({
								start: i,
								key: n,
								sep: []
							});
							this.onKeyLine = true;
						} else if (t.sep) this.stack.push(n);
						else {
							Object.assign(t, {
								key: n,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const r = this.startBlockValue(e);
						if (r) {
							if (r.type === "block-seq") {
								if (!t.explicitKey && t.sep && !includesToken(t.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (n) e.items.push({ start: i });
							this.stack.push(r);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(e) {
			const t = e.items[e.items.length - 1];
			switch (this.type) {
				case "newline":
					if (t.value) {
						const n = "end" in t.value ? t.value.end : void 0;
						if ((Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment") n?.push(this.sourceToken);
						else e.items.push({ start: [this.sourceToken] });
					} else t.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (t.value) e.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(t.start, e.indent)) {
							const n = e.items[e.items.length - 2]?.value?.end;
							if (Array.isArray(n)) {
								arrayPushArray(n, t.start);
								n.push(this.sourceToken);
								e.items.pop();
								return;
							}
						}
						t.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (t.value || this.indent <= e.indent) break;
					t.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== e.indent) break;
					if (t.value || includesToken(t.start, "seq-item-ind")) e.items.push({ start: [this.sourceToken] });
					else t.start.push(this.sourceToken);
					return;
			}
			if (this.indent > e.indent) {
				const t = this.startBlockValue(e);
				if (t) {
					this.stack.push(t);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(e) {
			const t = e.items[e.items.length - 1];
			if (this.type === "flow-error-end") {
				let e;
				do {
					yield* this.pop();
					e = this.peek(1);
				} while (e?.type === "flow-collection");
			} else if (e.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!t || t.sep) e.items.push({ start: [this.sourceToken] });
						else t.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!t || t.value) e.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (t.sep) t.sep.push(this.sourceToken);
						else Object.assign(t, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!t || t.value) e.items.push({ start: [this.sourceToken] });
						else if (t.sep) t.sep.push(this.sourceToken);
						else t.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const n = this.flowScalar(this.type);
						if (!t || t.value) e.items.push({
							start: [],
							key: n,
							sep: []
						});
						else if (t.sep) this.stack.push(n);
						else Object.assign(t, {
							key: n,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						e.end.push(this.sourceToken);
						return;
				}
				const n = this.startBlockValue(e);
				if (n) this.stack.push(n);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const t = this.peek(2);
				if (t.type === "block-map" && (this.type === "map-value-ind" && t.indent === e.indent || this.type === "newline" && !t.items[t.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && t.type !== "flow-collection") {
					const n = getFirstKeyStartProps(getPrevProps(t));
					fixFlowSeqItems(e);
					const r = e.end.splice(1, e.end.length);
					r.push(this.sourceToken);
					const i = {
						type: "block-map",
						offset: e.offset,
						indent: e.indent,
						items: [{
							start: n,
							key: e,
							sep: r
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = i;
				} else yield* this.lineEnd(e);
			}
		}
		flowScalar(e) {
			if (this.onNewLine) {
				let e = this.source.indexOf("\n") + 1;
				while (e !== 0) {
					this.onNewLine(this.offset + e);
					e = this.source.indexOf("\n", e) + 1;
				}
			}
			return {
				type: e,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(e) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const t = getFirstKeyStartProps(getPrevProps(e));
					t.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: t,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const t = getFirstKeyStartProps(getPrevProps(e));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: t,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(e, t) {
			if (this.type !== "comment") return false;
			if (this.indent <= t) return false;
			return e.every((e) => e.type === "newline" || e.type === "space");
		}
		*documentEnd(e) {
			if (this.type !== "doc-mode") {
				if (e.end) e.end.push(this.sourceToken);
				else e.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(e) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (e.end) e.end.push(this.sourceToken);
					else e.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	t.Parser = Parser;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/public-api.js
var fa = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ia();
	var n = Vi();
	var r = Hi();
	var i = fi();
	var a = D();
	var o = ua();
	var s = da();
	function parseOptions(e) {
		const t = e.prettyErrors !== false;
		return {
			lineCounter: e.lineCounter || t && new o.LineCounter() || null,
			prettyErrors: t
		};
	}
	function parseAllDocuments(e, n = {}) {
		const { lineCounter: i, prettyErrors: a } = parseOptions(n);
		const o = new s.Parser(i?.addNewLine);
		const c = new t.Composer(n);
		const l = Array.from(c.compose(o.parse(e)));
		if (a && i) for (const t of l) {
			t.errors.forEach(r.prettifyError(e, i));
			t.warnings.forEach(r.prettifyError(e, i));
		}
		if (l.length > 0) return l;
		return Object.assign([], { empty: true }, c.streamInfo());
	}
	function parseDocument(e, n = {}) {
		const { lineCounter: i, prettyErrors: a } = parseOptions(n);
		const o = new s.Parser(i?.addNewLine);
		const c = new t.Composer(n);
		let l = null;
		for (const t of c.compose(o.parse(e), true, e.length)) if (!l) l = t;
		else if (l.options.logLevel !== "silent") {
			l.errors.push(new r.YAMLParseError(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (a && i) {
			l.errors.forEach(r.prettifyError(e, i));
			l.warnings.forEach(r.prettifyError(e, i));
		}
		return l;
	}
	function parse(e, t, n) {
		let r = void 0;
		if (typeof t === "function") r = t;
		else if (n === void 0 && t && typeof t === "object") n = t;
		const a = parseDocument(e, n);
		if (!a) return null;
		a.warnings.forEach((e) => i.warn(a.options.logLevel, e));
		if (a.errors.length > 0) {
			if (a.options.logLevel !== "silent") throw a.errors[0];
			else a.errors = [];
		}
		return a.toJS(Object.assign({ reviver: r }, n));
	}
	function stringify(e, t, r) {
		let i = null;
		if (typeof t === "function" || Array.isArray(t)) i = t;
		else if (r === void 0 && t) r = t;
		if (typeof r === "string") r = r.length;
		if (typeof r === "number") {
			const e = Math.round(r);
			r = e < 1 ? void 0 : e > 8 ? { indent: 8 } : { indent: e };
		}
		if (e === void 0) {
			const { keepUndefined: e } = r ?? t ?? {};
			if (!e) return void 0;
		}
		if (a.isDocument(e) && !i) return e.toString(r);
		return new n.Document(e, i, r).toString(r);
	}
	e.parse = parse;
	e.parseAllDocuments = parseAllDocuments;
	e.parseDocument = parseDocument;
	e.stringify = stringify;
}));
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var pa = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ia();
	var n = Vi();
	var r = zi();
	var i = Hi();
	var a = ii();
	var o = D();
	var s = hi();
	var c = O();
	var l = _i();
	var u = yi();
	var d = ca();
	var f = la();
	var p = ua();
	var m = da();
	var h = fa();
	var g = Qr();
	e.Composer = t.Composer;
	e.Document = n.Document;
	e.Schema = r.Schema;
	e.YAMLError = i.YAMLError;
	e.YAMLParseError = i.YAMLParseError;
	e.YAMLWarning = i.YAMLWarning;
	e.Alias = a.Alias;
	e.isAlias = o.isAlias;
	e.isCollection = o.isCollection;
	e.isDocument = o.isDocument;
	e.isMap = o.isMap;
	e.isNode = o.isNode;
	e.isPair = o.isPair;
	e.isScalar = o.isScalar;
	e.isSeq = o.isSeq;
	e.Pair = s.Pair;
	e.Scalar = c.Scalar;
	e.YAMLMap = l.YAMLMap;
	e.YAMLSeq = u.YAMLSeq;
	e.Lexer = f.Lexer;
	e.LineCounter = p.LineCounter;
	e.Parser = m.Parser;
	e.parse = h.parse;
	e.parseAllDocuments = h.parseAllDocuments;
	e.parseDocument = h.parseDocument;
	e.stringify = h.stringify;
	e.visit = g.visit;
	e.visitAsync = g.visitAsync;
}));
// packages/actions-kit/src/yaml.ts
var ma = pa();
const ha = {
	TAB_AS_INDENT: {
		wrong: "a tab indents this line",
		allowed: "allowed: spaces"
	},
	MULTIPLE_DOCS: {
		wrong: "a second document begins here",
		allowed: "allowed: one document in the file"
	}
};
const ga = {
	wrong: "{{ begins a map inside a map in YAML",
	allowed: "allowed: a text in quotes, \"{{ \u2026 }}\""
};
const _a = /^(?:\s|-\s)*(?:[\w.-]+:\s+)?$/;
const bracesBefore = (e, t) => {
	const n = e.lastIndexOf("\n", t - 1) + 1;
	const r = e.indexOf("{{", n);
	return r >= 0 && r < t && _a.test(e.slice(n, r)) ? r : void 0;
};
const va = 20;
const ya = 50;
var Reading = class {
	complaints = [];
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	at(e) {
		const { line: t, col: n } = this.#t.linePos(e);
		return {
			source: this.#e,
			line: t,
			column: n
		};
	}
	complain(e, t, n) {
		this.complaints.push({
			at: e,
			wrong: t,
			allowed: n
		});
	}
	node(e, t, n = 0) {
		if (!e) return {
			is: "scalar",
			value: null,
			at: t
		};
		const r = this.at(e.range?.[0] ?? 0);
		this.#n(e, r);
		if (n > ya) {
			this.complain(r, "this is nested too deeply", `allowed: up to ${ya} levels`);
			return {
				is: "scalar",
				value: null,
				at: r
			};
		}
		if ((0, ma.isMap)(e)) return this.#r(e.items, r, e.flow === true, n);
		if ((0, ma.isSeq)(e)) return {
			is: "list",
			items: e.items.map((e) => this.node(e, r, n + 1)),
			at: r
		};
		return {
			is: "scalar",
			value: (0, ma.isScalar)(e) ? e.value : null,
			at: r
		};
	}
	#n(e, t) {
		if ((0, ma.isAlias)(e)) this.complain(t, `*${e.source} is an alias`, "allowed: the value itself");
		else if (e.anchor) this.complain(t, `&${e.anchor} is an anchor`, "allowed: values without anchors");
		else if (e.tag) this.complain(t, `${e.tag} is a tag`, "allowed: values without tags");
	}
	#r(e, t, n, r) {
		const i = new Map();
		for (const { key: a, value: o } of e) {
			const e = n && (0, ma.isMap)(a) ? t : this.at(a.range?.[0] ?? 0);
			const s = this.#i(a, e);
			const c = this.node(o, e, r + 1);
			if (s === void 0) continue;
			const l = i.get(s);
			if (l) this.complain(e, `${s} is written again, first on line ${l.keyAt.line}`, "allowed: each key once");
			else i.set(s, {
				key: s,
				keyAt: e,
				value: c
			});
		}
		return {
			is: "map",
			entries: [...i.values()],
			at: t
		};
	}
	#i(e, t) {
		this.#n(e, t);
		if ((0, ma.isScalar)(e) && e.value === "<<") this.complain(t, "<< merges maps", "allowed: the keys themselves");
		else if ((0, ma.isScalar)(e) && typeof e.value === "string") return e.value;
		else if ((0, ma.isMap)(e) && e.flow) this.complain(t, ga.wrong, ga.allowed);
		else if (!(0, ma.isAlias)(e)) this.complain(t, "this key is not a text", "allowed: texts, in quotes when they look like something else");
	}
};
const readYaml = (e, t) => {
	const n = new ma.LineCounter();
	const r = (0, ma.parseDocument)(e, {
		version: "1.2",
		schema: "core",
		merge: false,
		uniqueKeys: false,
		prettyErrors: false,
		lineCounter: n
	});
	const i = new Reading(t, n);
	const a = [...r.errors, ...r.warnings];
	for (const t of a.slice(0, va)) {
		const n = t.code === "UNEXPECTED_TOKEN" ? bracesBefore(e, t.pos[0]) : void 0;
		const { wrong: r, allowed: a } = (n === void 0 ? ha[t.code] : ga) ?? {
			wrong: `this is not YAML: ${t.message}`,
			allowed: "allowed: YAML 1.2"
		};
		i.complain(i.at(n ?? t.pos[0]), r, a);
	}
	const o = a[va];
	if (o) i.complain(i.at(o.pos[0]), `${a.length - va} more faults from here on`, "allowed: YAML 1.2");
	if (i.complaints.length > 0) return { complaints: i.complaints };
	const s = i.node(r.contents, i.at(0));
	return i.complaints.length > 0 ? { complaints: i.complaints } : { tree: s };
};
// packages/actions-kit/src/inputs/locate-input.ts
const scalar = (e, t, n) => {
	if (t.is === "integer" && /^-?\d{1,15}$/.test(e)) return {
		is: "scalar",
		value: Number(e),
		at: n
	};
	if (t.is === "boolean" && (e === "true" || e === "false")) return {
		is: "scalar",
		value: e === "true",
		at: n
	};
	return {
		is: "scalar",
		value: e,
		at: n
	};
};
const locateInput = (e, t, n) => {
	const r = { source: `input ${e}` };
	const i = n.is === "either" ? n.of : [n];
	const a = i.find((e) => e.is === "list");
	if (a?.is !== "list") return scalar(t, i[0] ?? n, r);
	const o = a.of.is === "either" ? a.of.of[0] ?? a.of : a.of;
	return {
		is: "list",
		items: t.split("\n").map((e) => e.trim()).filter((e) => e !== "").map((e) => scalar(e, o, r)),
		at: r
	};
};
// packages/actions-kit/src/inputs/said-twice.ts
const saidTwice = (e, t, n) => ({
	at: t,
	wrong: `it says what ${whereText(n)} is there to say (${e.path})`,
	allowed: "allowed: the input or the delivery file, not both"
});
const coveredBy = (e, t, n) => ({
	at: t,
	wrong: `it says what ${whereText(n)} is there to say (${e.path})`,
	allowed: "allowed: one of the two inputs"
});
// packages/actions-kit/src/inputs/names.ts
const ba = [{
	input: "environment",
	under: "environments",
	pattern: new RegExp(jt.pattern, "u")
}, {
	input: "stage",
	under: "stages",
	pattern: new RegExp(At.pattern, "u")
}];
const xa = "unnamed";
const namesUnder = (e, t) => {
	const n = entryOf(e, t)?.value;
	return n?.is === "map" ? n.entries.map((e) => e.key) : [];
};
const complaintsWithoutNames = (e, t, n) => {
	const r = ba.filter(({ input: t, under: r }) => {
		const i = e[t];
		return i !== void 0 && !namesUnder(n, r).includes(i);
	});
	if (r.length === 0) return void 0;
	const i = r.flatMap(({ input: r, under: i, pattern: a }) => {
		const o = e[r] ?? "";
		const s = namesUnder(n, i);
		const c = `${JSON.stringify(o)} is not among the ${i} of ${t}${didYouMean(o, s)}`;
		const l = `allowed: ${s.join(", ") || "none is there"}`;
		return a.test(o) ? [{
			at: { source: `input ${r}` },
			wrong: c,
			allowed: l
		}] : [];
	});
	const a = keysOfAction(e.action).flatMap((n) => {
		const r = n.input?.name ?? "";
		const i = locateInput(r, e.input(r), n.type);
		if (e.input(r) === "") return [];
		return n.kind === "what" ? [saidTwice(n, i.at, { source: t })] : checkValue(i, n.type, r);
	});
	return [
		...i,
		...a,
		...complaintsAbout(n)
	];
};
const withWellFormedNames = (e) => {
	const t = ba.filter(({ input: t, pattern: n }) => e[t] !== void 0 && !n.test(e[t]));
	return {
		...e,
		...Object.fromEntries(t.map(({ input: e }) => [e, xa]))
	};
};
// packages/actions-kit/src/inputs/delivery-tree.ts
const homeOfJob = (e, t, n = {}) => {
	const r = { source: "the job's credentials" };
	const scalar = (e) => ({
		is: "scalar",
		value: e,
		at: r
	});
	const i = {
		is: "map",
		entries: [{
			key: "account",
			keyAt: r,
			value: scalar(e)
		}, {
			key: "region",
			keyAt: r,
			value: scalar(t)
		}],
		at: r
	};
	const a = Object.entries(n).map(([e, t]) => ({
		key: e,
		keyAt: r,
		value: scalar(t)
	}));
	return {
		is: "map",
		entries: [{
			key: "home",
			keyAt: r,
			value: i
		}, ...a],
		at: r
	};
};
const Sa = "default";
const stepsOf = (e, { environment: t, stage: n }) => {
	const r = {
		environments: t,
		stages: n,
		targets: Sa
	};
	const i = e.path.split(".");
	const a = i.map((e, t) => e === "*" ? r[i[t - 1] ?? ""] : e);
	return a.some((e) => e === void 0) ? void 0 : a;
};
const nameInput = (e) => e.path.startsWith("stages") ? "stage" : "environment";
const put = (e, t, n) => {
	const [r, ...i] = t;
	if (r === void 0) return e;
	const a = entryOf(e, r);
	const o = a?.value.is === "map" ? a.value : {
		is: "map",
		entries: [],
		at: n.at
	};
	const s = {
		key: r,
		keyAt: i.length === 0 || !a ? n.at : a.keyAt,
		value: i.length === 0 ? n : put(o, i, n)
	};
	return {
		...e,
		entries: a ? e.entries.map((e) => e === a ? s : e) : [...e.entries, s]
	};
};
const saidAt = (e, t) => {
	const [n = "", ...r] = t;
	const i = entryOf(e, n);
	if (!i) return void 0;
	return r.length > 0 && i.value.is === "map" ? saidAt(i.value, r) ?? i.keyAt : i.keyAt;
};
const covering = (e, [t = "", ...n]) => {
	const r = e.is === "map" && n.length > 0 ? entryOf(e, t)?.value : void 0;
	return r && (r.is === "map" ? covering(r, n) : r.at);
};
const isThere$1 = (e, [t, ...n]) => t === void 0 ? e !== void 0 : e?.is === "map" && isThere$1(entryOf(e, t)?.value, n);
const withPlaces = (e, t) => {
	const n = {
		is: "map",
		entries: [],
		at: { source: "inputs" }
	};
	let r = e;
	for (const e of keysOfAction(t.action)) {
		const i = e.required ? stepsOf(e, t)?.slice(0, -1) ?? [] : [];
		if (i.length > 0 && !isThere$1(r, i)) r = put(r, i, n);
	}
	return r;
};
const deliveryTree = (e) => {
	const { file: t } = e;
	const n = t && readYaml(t.text, t.path);
	if (n && "complaints" in n) return n;
	if (n && n.tree.is !== "map") return n;
	const r = n?.tree.is === "map" ? n.tree : e.known ?? {
		is: "map",
		entries: [],
		at: { source: "inputs" }
	};
	const i = t && complaintsWithoutNames(e, t.path, r);
	if (i) return { complaints: i };
	const a = t ? e : withWellFormedNames(e);
	return withInputs(a, r);
};
const withInputs = (e, t) => {
	const n = [];
	let r = e.file ? t : withPlaces(t, e);
	for (const i of keysOfAction(e.action)) {
		const a = i.input?.name ?? "";
		const o = e.input(a);
		if (o === "") continue;
		const s = locateInput(a, o, i.type);
		const c = stepsOf(i, e);
		const l = complaintOf(i, s, c, r, t, e.file);
		if (l) n.push(l);
		else if (c) r = put(r, c, s);
	}
	return n.length > 0 ? { complaints: n } : { tree: r };
};
const complaintOf = (e, { at: t }, n, r, i, a) => {
	if (!n) return {
		at: t,
		wrong: "nothing says what it is for",
		allowed: `required: the input ${nameInput(e)}`
	};
	if (a && e.kind === "what") return saidTwice(e, t, saidAt(i, n) ?? { source: a.path });
	const o = covering(r, n);
	return o && coveredBy(e, t, o);
};
// packages/actions-kit/src/inputs/settings.ts
const valueText = (e) => {
	if (e.is === "scalar") return String(e.value);
	return e.is === "list" ? e.items.map(valueText).join(", ") : e.entries.map((e) => e.key).join(", ");
};
const entryAt = (e, [t = "", ...n]) => {
	const r = e.is === "map" ? entryOf(e, t) : void 0;
	return r && n.length > 0 ? entryAt(r.value, n) : r;
};
const settingsLines = (e, t, n) => {
	const said = (t) => entryAt(e, t.split(".").map((e) => e === "*" ? n : e));
	return keysOfAction(t).filter((e) => e.kind === "how" && isThere(e, said)).map((e) => {
		const t = e.input?.name ?? keyName(e);
		const n = said(e.path);
		if (n) return `${t}: ${valueText(n.value)}, from ${whereText(n.value.at)}`;
		return `${t}: ${e.default ?? e.without}, by default`;
	});
};
const isThere = ({ onlyWith: e }, t) => {
	if (!e) return true;
	const n = t(e.path)?.value;
	return e.values.includes(String(n?.is === "scalar" ? n.value : keyAt(e.path).default));
};
// packages/actions-kit/src/read-text.ts
const readText = async ({ readFile: e }, t, r, i = "allowed: a path from the root of the repository (check it out first)", a = "workspace") => {
	try {
		const n = await e(t, a);
		const o = {
			at: r,
			wrong: `there is no file ${t} in the workspace`,
			allowed: i
		};
		return n === void 0 ? {
			complaints: [o],
			missing: true
		} : { text: n };
	} catch (e) {
		if (!(e instanceof _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.S)) throw e;
		return {
			complaints: [{
				at: r,
				wrong: e.wrong,
				allowed: e.allowed
			}],
			missing: false
		};
	}
};
// packages/actions-kit/src/delivery.ts
const Ca = ".github/golden-ami.yml";
const wa = "none";
const readConfig = async (e, t) => {
	if (t === wa) return { file: void 0 };
	const n = t || ".github/golden-ami.yml";
	const r = await readText(e, n, { source: "input config" }, `allowed: a path in the repository (check it out first), or ${wa}`);
	if ("missing" in r && r.missing && t === "") return { file: void 0 };
	return "text" in r ? { file: {
		path: n,
		text: r.text
	} } : r;
};
const readDelivery = (e, t, n, r, i) => {
	const a = deliveryTree({
		action: t,
		input: e.input,
		file: n,
		...r,
		...i ? { known: i } : {}
	});
	if ("complaints" in a) return a;
	const o = complaintsAbout(a.tree);
	if (o.length > 0) return { complaints: o };
	return {
		delivery: readDeliveryFile(a.tree),
		settings: settingsLines(a.tree, t, r.environment ?? r.stage ?? "")
	};
};
// packages/actions-kit/src/id-token.ts
const Ta = {
	attempts: 10,
	within: 6e4
};
const idToken = async ({ idTokenRequest: e, web: t, mask: n }, r, a = Ta) => {
	if (!e) return {
		...(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.x)("the job needs the permission id-token: write"),
		without: true
	};
	try {
		const i = new URL(e.url);
		if (r !== void 0) i.searchParams.set("audience", r);
		const o = {
			authorization: `Bearer ${e.token}`,
			accept: "application/json"
		};
		const s = await t.ask(i, { headers: o }, a);
		if (!s.ok) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.x)(`GitHub answered ${s.status}`);
		const c = (await s.json())?.value;
		if (typeof c !== "string" || c === "") return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.x)("GitHub answered without a token");
		n(c);
		return { token: c };
	} catch (e) {
		return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.x)((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.g)(e), e instanceof _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.l && e.passes ? { transient: true } : {});
	}
};
const claimsOf = (e) => {
	try {
		const t = JSON.parse(Buffer.from(e.split(".")[1] ?? "", "base64url").toString("utf8"));
		return typeof t === "object" && t !== null && !Array.isArray(t) ? t : void 0;
	} catch {
		return;
	}
};
// packages/actions-kit/src/shared-token.ts
const Ea = 6e4;
const Da = 12e4;
const sharedToken = (e, t) => {
	let n;
	let r = Number.POSITIVE_INFINITY;
	const asked = async () => {
		const n = await idToken(e, t);
		r = "token" in n ? endOf(n.token, e.clock.now()) : 0;
		return n;
	};
	return (t) => {
		if (t || e.clock.now() >= r) n = void 0;
		if (!n) r = Number.POSITIVE_INFINITY;
		n ??= asked();
		return n;
	};
};
const endOf = (e, t) => {
	const n = claimsOf(e)?.exp;
	return typeof n === "number" ? n * 1e3 - Ea : t + Da;
};
// packages/actions-kit/src/edge.ts
const awsContext = (e, t) => {
	const { region: n, ...i } = e.aws;
	if (!n) throw new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i("aws.no-region", "The job has no AWS region.");
	const a = sharedToken(e, t);
	const o = e.network();
	return {
		...i,
		...o ? { agents: o } : {},
		region: n,
		clock: e.clock,
		cancellation: e.cancellation,
		seed: (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.f)(e),
		webIdentity: a
	};
};
// packages/actions-kit/src/runtime.ts
const runUrl = ({ serverUrl: e, repository: t, runId: n }) => `${e}/${t}/actions/runs/${n}`;
// packages/actions-kit/src/inputs/all-read.ts
const complaintsOf = (e) => {
	if (e === void 0) return [];
	return "complaints" in e ? e.complaints : isComplaints(e) ? e : [];
};
const isComplaints = (e) => Array.isArray(e);
const isAllRead = (e) => Object.values(e).every((e) => e !== void 0 && !("complaints" in e) && !(isComplaints(e) && e.length > 0));
const allRead = (e) => {
	if (isAllRead(e)) return e;
	throw invalidInput(Object.values(e).flatMap(complaintsOf));
};
// packages/actions-kit/src/inputs/input-types.ts
const textInput = (e) => ({
	type: e,
	parse: (e) => e
});
const enumInput = (...e) => ({
	type: oneOf(...e),
	parse: (t) => e.find((e) => e === t)
});
const Oa = {
	type: E,
	parse: (e) => e === "true"
};
const integerInput = (e, t) => ({
	type: integer(e, t),
	parse: Number
});
const ka = text("^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$", "an AMI id like ami-0123456789abcdef0");
const Aa = "sts.amazonaws.com";
const ja = text("^[A-Za-z0-9][\\w.:/@+-]{0,254}$", `an audience like ${Aa}`);
const Ma = textInput(ja);
// packages/actions-kit/src/inputs/read-inputs.ts
const required = (e) => ({
	input: e,
	required: true
});
const optional = (e) => ({
	input: e,
	required: false
});
const Na = {
	input: "verbatim",
	required: false
};
const readOne = (e, t, n) => {
	if (t.input === "verbatim") return { value: n };
	const r = { source: `input ${e}` };
	const { type: i, parse: a } = t.input;
	if (n === "" && !t.required) return { value: void 0 };
	if (n === "") return { complaints: [{
		at: r,
		wrong: "it is not given",
		allowed: `required: ${allowedText(i)}`
	}] };
	const o = checkValue(locateInput(e, n, i), i, e);
	if (o.length > 0) return { complaints: o };
	const s = a(n);
	return s === void 0 ? { complaints: [{
		at: r,
		wrong: `${e} is malformed`,
		allowed: `allowed: ${allowedText(i)}`
	}] } : { value: s };
};
const namesOf = (e) => Object.keys(e).filter((t) => t in e);
const readInputs = (e, t) => {
	const n = namesOf(e).map((n) => [n, readOne(n, e[n], t(n))]);
	const r = n.flatMap(([, e]) => "complaints" in e ? e.complaints : []);
	if (r.length > 0) return { complaints: r };
	return { values: Object.fromEntries(n.map(([e, t]) => [e, "value" in t ? t.value : void 0])) };
};
// packages/actions-kit/src/markdown.ts
const Pa = "<!-- -->";
const Fa = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&#124;",
	"`": "&#96;",
	"*": "&#42;",
	_: "&#95;",
	"[": "&#91;",
	"]": "&#93;",
	"@": `&#64;${Pa}`,
	"#": `&#35;${Pa}`,
	"\\": "&#92;",
	"~": "&#126;",
	$: "&#36;"
};
const Ia = {
	"-": "&#45;",
	"+": "&#43;",
	"=": "&#61;"
};
const cell = (e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.h)(e).replace(/[^\S ]/g, " ").replace(/ {2,}/g, " ").trim().replace(/[&<>|`*_[\]@#\\~$]/g, (e) => Fa[e] ?? e).replace(/^(?:[-+](?=[- ]|$)|=)/, (e) => Ia[e] ?? e).replace(/^\d{1,9}(?=[.)](?: |$))/, `$&${Pa}`).replace(/:(?=\/\/)/g, `&#58;${Pa}`).replace(/\bwww(?=\.)/gi, `$&${Pa}`).replace(/\bGH(?=-\d)/gi, `$&${Pa}`).replace(/\b[0-9a-f]{7}(?=[0-9a-f]{33}\b)/g, `$&${Pa}`).replace(/(?<![\w:]):(?=[\w+-])/g, `:${Pa}`);
const table = (e, t) => [
	e,
	e.map(() => "---"),
	...t
].map((e) => `| ${e.join(" | ")} |`).join("\n");
const La = {
	"(": "%28",
	")": "%29",
	"|": "%7C",
	"*": "%2A",
	"~": "%7E"
};
const link = (e, t) => t === void 0 ? cell(e) : `[${cell(e)}](${encodeURI(t.toWellFormed()).replace(/[()|*~]/g, (e) => La[e] ?? e)})`;
// packages/actions-kit/src/outputs.ts
const json = (e) => JSON.stringify(e);
const planOutput = (e) => json(e.map(({ do: e, on: t, because: n }) => ({
	do: e,
	on: t,
	because: n
})));
const groupsOutput = (e) => json(e.map(({ group: e, target: t, outcome: n, why: r, cause: i, instances: a }) => ({
	group: e,
	target: t,
	outcome: n,
	why: r,
	...i ? { cause: i } : {},
	instances: a
})));
const refreshesOutput = (e) => json(e.flatMap(({ group: e, target: t, refreshes: n = [] }) => n.map((n) => ({
	target: t,
	group: e,
	id: n
}))));
const targetsOutput = (e) => json(e.map(({ target: e, outcome: t, release: n, image: r, why: i, cause: a, instances: o }) => ({
	name: e,
	outcome: t,
	release: n ?? "",
	"ami-id": r,
	why: i,
	...a ? { cause: a } : {},
	...o ? { instances: o } : {}
})));
const failedOutput = (e) => json(e.flatMap(({ target: e, outcome: t }) => t === "failed" ? [e] : []));
// packages/actions-kit/src/summary-parts.ts
const Ra = {
	unchanged: "\u2705 Nothing to do",
	planned: "\u{1F4DD} Plan",
	"still-running": "\u23F3 Still running",
	"rolled-back": "\u21A9\uFE0F Rolled back",
	contested: "\u26A0\uFE0F Taken over",
	failed: "\u274C Failed"
};
const page = (e) => e.filter((e) => e !== "").map((e) => `${e}\n\n`).join("");
const stepsTable = (e) => e.length === 0 ? "" : table([
	"Step",
	"On",
	"Because"
], e.map((e) => [
	cell(e.do),
	cell(e.on),
	cell(e.because)
]));
const groupsTable = (e) => e.length === 0 ? "" : table([
	"Group",
	"Outcome",
	"Instances on the image",
	"Why"
], e.map((e) => [
	groupCell(e),
	cell(e.outcome),
	`${e.instances.on} of ${e.instances.of}`,
	cell(e.why)
]));
const groupCell = ({ group: e, target: t }) => t === void 0 ? cell(e) : `${cell(e)} in ${cell(t)}`;
const targetsTable = (e) => e.length < 2 ? "" : table([
	"Target",
	"Outcome",
	"Image",
	"Why"
], e.map(({ target: e, outcome: t, release: n = "", image: r, why: i }) => [
	cell(e),
	cell(t),
	[n, r].filter((e) => e !== "").map(cell).join(", "),
	cell(i)
]));
// packages/actions-kit/src/report.ts
const report = async (e, t, n) => {
	try {
		e.network();
		const t = await conclude(e, await n());
		(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.o)(e);
		if (t) tell(e, t);
		else e.end();
	} catch (n) {
		for (const [n, r] of Object.entries({
			...t,
			outcome: "failed"
		})) e.output(n, String(r));
		if (n instanceof _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i) await e.summary(failureSummary(n));
		(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.s)(e);
		tell(e, n);
	}
};
const tell = (e, t) => {
	if (t instanceof _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i) {
		annotatePlaces(e, t);
		const n = t.message.split("\n");
		for (const r of [...n.length > 1 || t.message.length > za ? n : [], t.remedy]) e.line(r);
		const r = inShort(n);
		e.fail(`${t.complaints.length > 0 ? `${r}\n` : `${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.s)(r)} `}${t.remedy} [${t.code}]`);
	} else e.fail(`Unexpected: ${(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.g)(t)}. This is a defect; run again with debug logging for its stack.`);
	for (let n = t; n instanceof Error; n = n.cause) e.debug(n.stack ?? n.message);
};
const za = 1e3;
const inShort = (e) => {
	let t = 1;
	let n = e[0]?.length ?? 0;
	while (t < e.length && n + 1 + (e[t]?.length ?? 0) <= za) {
		n += 1 + (e[t]?.length ?? 0);
		t++;
	}
	const r = e.length - t;
	return [
		(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.m)(e[0] ?? "", za),
		...e.slice(1, t),
		...r === 0 ? [] : [`\u2026 and ${r} more in the log`]
	].join("\n");
};
const annotatePlaces = (e, { complaints: t, code: n }) => {
	for (const { at: r, wrong: i, allowed: a } of t) if (r.line !== void 0) annotateAt(e, "error", `${i}; ${a}`, r, n);
};
const failureSummary = ({ message: e, remedy: t, code: n, complaints: r }) => r.length === 0 ? page([`### \u274C ${cell(e)}`, cell(t)]) : page([
	`### \u274C ${cell(_in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.r[n].what)}`,
	r.map((e) => `- ${cell(complaintText(e))}`).join("\n"),
	cell(t)
]);
// packages/actions-kit/src/progress.ts
const describeTurn = (e) => (t) => {
	if ("act" in t) for (const { do: n, on: r, because: i, warning: a } of t.act) {
		e.line(`${n} ${r}: ${i}`);
		if (a !== void 0) e.annotate("warning", a);
	}
	else if ("wait" in t) e.line(`waiting: ${t.wait}`);
};
const describeWait = (e) => {
	let t = "";
	return (n) => {
		if (!("wait" in n) || n.wait === t) return;
		t = n.wait;
		e.line(`waiting: ${t}`);
	};
};
// packages/actions-kit/src/run-machine.ts
const answerTo = (e, { planned: t, ended: n, stopped: r }) => {
	if ("planned" in e) return t(e);
	return "end" in e ? n(e) : r(e);
};
const runMachine = async (e, t) => {
	if (e.dryRun) return simulateRun(e, t);
	const n = watching(e.machine);
	return {
		...await reconcile(n.machine, {
			look: remarking(e, t),
			act: e.act,
			classifyError: e.classifyError,
			tell: describeTurn(t),
			...e.memory ? { memory: e.memory } : {}
		}, t.clock, deadlineOf(e, t), (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.f)(t)),
		watched: n.watched()
	};
};
const deadlineOf = ({ timeout: e, jobEnd: t }, n) => {
	const r = n.clock.now() + e;
	if (t === void 0 || t.by >= r) return r;
	n.line(`ends by ${new Date(t.by).toISOString()}, because ${t.because}`);
	return t.by;
};
const watching = (e) => {
	let t;
	const watch = (n, r) => {
		const i = e(n, r);
		if (!("need" in i)) t = {
			first: t?.first ?? {
				world: n,
				at: r
			},
			last: {
				world: n,
				at: r
			}
		};
		return i;
	};
	return {
		machine: watch,
		watched: () => t
	};
};
const simulateRun = async (e, t) => {
	const n = {
		look: remarking(e, t),
		classifyError: e.classifyError
	};
	let r = new Set();
	let i = await lookOnce(n, t, r);
	for (;;) {
		const a = planningMoment(t.clock.now());
		const o = simulate(endingWithNeed(e.machine), (t, n) => e.predict(t, n, a.now), i, a);
		const { steps: s, end: c } = o;
		const l = {
			world: i,
			at: a
		};
		if ("end" in c) return {
			planned: s,
			end: c.end,
			world: i,
			after: o.world,
			watched: {
				first: l,
				last: l
			}
		};
		r = withNeed(r, c.need);
		i = await lookOnce(n, t, r, i);
	}
};
const endingWithNeed = (e) => (t, n) => {
	const r = e(t, n);
	return "need" in r || "end" in r ? { end: r } : r;
};
const lookOnce = async (e, t, n, r) => {
	try {
		return await remarking(e, t)(r, n);
	} catch (t) {
		const n = e.classifyError(t);
		if (typeof n === "object") throw n.refused;
		throw new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i("aws.unreachable", `AWS could not be reached: ${t.message}`, void 0, { cause: t });
	}
};
const remarking = ({ look: e, remarks: t = () => [] }, n) => {
	const r = new Set();
	let i = 0;
	return async (a, o) => {
		const s = await e(a, o);
		if (a !== void 0 && o.size <= i) return s;
		i = o.size;
		for (const e of t(s).filter((e) => !r.has(e))) {
			r.add(e);
			n.annotate("warning", e);
		}
		return s;
	};
};
// packages/aws/src/acts/acts.ts
const act = (e) => (t) => e[t.do](t);
// packages/aws/src/connection/all-ended.ts
const allEnded = async (e) => {
	await Promise.allSettled(e);
	return Promise.all(e);
};
// packages/aws/src/connection/unknown.ts
const unknownOf = (e, t = (e, { message: t }) => t) => {
	const n = (0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.n)(e);
	if ((0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.i)(n)) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.x)(t(n, e), { transient: true });
	const { message: r, code: i } = n.refused;
	return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.x)(r, { code: i });
};
const orUnknown = async (e, t) => {
	try {
		return await e();
	} catch (e) {
		return unknownOf(e, t);
	}
};
const orRefused = async (e) => {
	try {
		return await e();
	} catch (e) {
		const t = unknownOf(e);
		if (t.transient) throw e;
		return t;
	}
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends _AwsQueryProtocol_DeIlxZsE_js__WEBPACK_IMPORTED_MODULE_9__.t {
	options;
	constructor(e) {
		super(e);
		this.options = e;
		Object.assign(this.serializer.settings, {
			capitalizeKeys: true,
			flattenLists: true,
			serializeEmptyLists: false,
			ec2: true
		});
	}
	getShapeId() {
		return "aws.protocols#ec2Query";
	}
	useNestedResult() {
		return false;
	}
};
// packages/aws/src/connection/batches.ts
const batches = (e, t) => Array.from({ length: Math.ceil(e.length / t) }, (n, r) => e.slice(r * t, (r + 1) * t));
// packages/aws/src/connection/ask-patiently.ts
const Ba = 6e5;
const Va = 3e4;
const Ha = 50;
const askPatiently = async ({ clock: e, seed: t }, n, r) => {
	const i = e.now() + r;
	for (let r = 1, a = (0,_back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_13__.n)(t);; r++, a = (0,_back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_13__.n)(a)) {
		const t = n();
		const o = await t.then(() => false, (e) => isPassing(e));
		const s = (0,_back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_13__.t)(a, r);
		if (!o || r >= Ha || e.cancelled() || e.now() + s > i) return (0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.t)(t);
		await e.sleep(s);
		if (e.cancelled()) return (0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.t)(t);
	}
};
const isPassing = (e) => {
	try {
		return (0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.n)(e));
	} catch {
		return false;
	}
};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
const defaultEC2HttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__._t)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ec2",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const defaultEC2HttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		default: t.push(createAwsAuthSigv4HttpAuthOption$1(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig$1 = (e) => {
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "ec2"
	});
};
const Ua = {
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
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/package.json
var Wa = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
const Ga = "ref";
const Ka = -1;
const qa = true;
const Ja = "isSet";
const Ya = "PartitionResult";
const Xa = "booleanEquals";
const Za = "getAttr";
const Qa = { [Ga]: "Endpoint" };
const $a = { [Ga]: Ya };
const eo = {};
const to = [{ [Ga]: "Region" }];
const no = {
	conditions: [
		[Ja, [Qa]],
		[Ja, to],
		[
			"aws.partition",
			to,
			Ya
		],
		[Xa, [{ [Ga]: "UseFIPS" }, qa]],
		[Xa, [{ [Ga]: "UseDualStack" }, qa]],
		[Xa, [{
			fn: Za,
			argv: [$a, "supportsDualStack"]
		}, qa]],
		[Xa, [{
			fn: Za,
			argv: [$a, "supportsFIPS"]
		}, qa]],
		["stringEquals", [{
			fn: Za,
			argv: [$a, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[Ka],
		[Ka, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[Ka, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[Qa, eo],
		["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", eo],
		[Ka, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ec2.{Region}.amazonaws.com", eo],
		["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", eo],
		[Ka, "FIPS is enabled but this partition does not support FIPS"],
		["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", eo],
		[Ka, "DualStack is enabled but this partition does not support DualStack"],
		["https://ec2.{Region}.{PartitionResult#dnsSuffix}", eo],
		[Ka, "Invalid Configuration: Missing Region"]
	]
};
const ro = 2;
const io = new Int32Array([
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
const ao = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.G.from(io, ro, no.conditions, no.results);
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
const oo = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (e, t = {}) => {
	return oo.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.H)(ao, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.d;
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var so = class EC2ServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
const co = "AcceleratorCount";
const lo = "AssociateCarrierIpAddress";
const uo = "AcceleratorCountRequest";
const fo = "AdditionalFlexibleNetworkInterfaces";
const po = "AvailableIpAddressCount";
const mo = "AssignIpv6AddressOnCreation";
const ho = "AllowedInstanceTypes";
const go = "AllowedInstanceTypeSet";
const _o = "AllowedInstanceType";
const vo = "AttachImageWatermark";
const yo = "AttachImageWatermarkRequest";
const bo = "AttachImageWatermarkResult";
const xo = "AdditionalInfo";
const So = "AssociationId";
const Co = "AttachmentId";
const wo = "AmiLaunchIndex";
const To = "AttachmentLimitType";
const Eo = "AcceleratorManufacturerSet";
const Do = "AcceleratorManufacturers";
const Oo = "AcceleratorManufacturer";
const ko = "AcceleratorNameSet";
const Ao = "AcceleratorNames";
const jo = "AcceleratorName";
const Mo = "AssociatePublicIpAddress";
const No = "AutoRecoverySupported";
const Po = "AssociatedResource";
const Fo = "AutoRecovery";
const Io = "AmdSevSnp";
const Lo = "ArchitectureTypeList";
const Ro = "AcceleratorTotalMemoryMiB";
const zo = "AcceleratorTotalMemoryMiBRequest";
const Bo = "AcceleratorTypeSet";
const Vo = "AcceleratorTypes";
const Ho = "AcceleratorType";
const Uo = "AttachTime";
const Wo = "AttributeValue";
const Go = "AvailabilityZone";
const Ko = "AvailabilityZoneId";
const qo = "Accelerators";
const Jo = "Add";
const Yo = "Affinity";
const Xo = "Arn";
const Zo = "Architecture";
const Qo = "Association";
const $o = "Attribute";
const es = "Attachment";
const ts = "BaselineBandwidthInGbps";
const ns = "BaselineBandwidthInMbps";
const rs = "BlockDeviceMapping";
const is = "BlockDeviceMappingList";
const as = "BlockDeviceMappingRequestList";
const os = "BlockDeviceMappings";
const ss = "BlockDurationMinutes";
const cs = "BaselineEbsBandwidthMbps";
const ls = "BaselineEbsBandwidthMbpsRequest";
const us = "BaselineIops";
const ds = "BootMode";
const fs = "BootModeTypeList";
const ps = "BareMetal";
const ms = "BurstablePerformance";
const hs = "BlockPublicAccessStates";
const gs = "BaselinePerformanceFactors";
const _s = "BaselinePerformanceFactorsRequest";
const vs = "BurstablePerformanceSupported";
const ys = "BaselineThroughputInMBps";
const bs = "BandwidthWeighting";
const xs = "BandwidthWeightingTypeList";
const Ss = "BandwidthWeightings";
const Cs = "CidrBlock";
const ws = "CapacityBlockId";
const Ts = "CreatedBy";
const Es = "CoreCountList";
const Ds = "CoreCount";
const Os = "CpuCredits";
const ks = "CompletionDurationMinutes";
const As = "CreationDate";
const js = "CriticalFixAvailableSince";
const Ms = "CurrentGeneration";
const Ns = "CarrierIp";
const Ps = "CurrentInstanceBootMode";
const Fs = "CopyImageRequest";
const Is = "CopyImageResult";
const Ls = "CopyImageTags";
const Rs = "CidrIp";
const zs = "CidrIpv6";
const Bs = "CopyImage";
const Vs = "CoreInfo";
const Hs = "CreateLaunchTemplateVersion";
const Us = "CreateLaunchTemplateVersionRequest";
const Ws = "CreateLaunchTemplateVersionResult";
const Gs = "CpuManufacturers";
const Ks = "CpuManufacturerSet";
const qs = "CpuManufacturer";
const Js = "CpuOptions";
const Ys = "CustomerOwnedIp";
const Xs = "CustomerOwnedIpv4Pool";
const Zs = "CpuOptionsRequest";
const Qs = "CpuPerformanceFactor";
const $s = "CpuPerformanceFactorRequest";
const ec = "CapacityReservationId";
const tc = "CapacityReservationPreference";
const nc = "CapacityReservationResourceGroupArn";
const rc = "CapacityReservationSpecificationResponse";
const ic = "CapacityReservationSpecification";
const ac = "CapacityReservationTarget";
const oc = "CapacityReservationTargetResponse";
const sc = "CreditSpecificationRequest";
const cc = "CreditSpecification";
const lc = "ClientToken";
const uc = "ConnectionTrackingConfiguration";
const dc = "CreateTagsRequest";
const fc = "ConnectionTrackingSpecification";
const pc = "ConnectionTrackingSpecificationRequest";
const mc = "ConnectionTrackingSpecificationResponse";
const hc = "CompletionTime";
const gc = "CreateTime";
const _c = "CreateTags";
const vc = "CreateVolumePermission";
const yc = "CreateVolumePermissionList";
const bc = "CreateVolumePermissionModifications";
const xc = "CreateVolumePermissions";
const Sc = "Code";
const Cc = "Configured";
const wc = "Count";
const Tc = "Cpu";
const Ec = "DisableApiStop";
const Dc = "DisableApiTermination";
const Oc = "DestinationAvailabilityZone";
const kc = "DestinationAvailabilityZoneId";
const Ac = "DeprecateAt";
const jc = "DefaultConnectionTrackingConfiguration";
const Mc = "DefaultCores";
const Nc = "DataEncryptionKeyId";
const Pc = "DefaultEnaQueueCountPerInterface";
const Fc = "DefaultForAz";
const Ic = "DedicatedHostsSupported";
const Lc = "DeviceIndex";
const Rc = "DescribeImageAttribute";
const zc = "DescribeImageAttributeRequest";
const Bc = "DiskInfoList";
const Vc = "DescribeImagesRequest";
const Hc = "DescribeImagesResult";
const Uc = "DescribeInstancesRequest";
const Wc = "DescribeInstancesResult";
const Gc = "DescribeInstanceTypeOfferings";
const Kc = "DescribeInstanceTypeOfferingsRequest";
const qc = "DescribeInstanceTypeOfferingsResult";
const Jc = "DescribeInstanceTypesRequest";
const Yc = "DescribeInstanceTypesResult";
const Xc = "DescribeInstanceTypes";
const Zc = "DescribeImages";
const Qc = "DescribeInstances";
const $c = "DiskInfo";
const el = "DescribeLaunchTemplateVersionsRequest";
const tl = "DescribeLaunchTemplateVersionsResult";
const nl = "DescribeLaunchTemplateVersions";
const rl = "DeviceName";
const il = "DefaultNetworkCardIndex";
const al = "DestinationOutpostArn";
const ol = "DeleteOnTermination";
const sl = "DeregistrationProtection";
const k = "DryRun";
const cl = "DescribeSnapshotAttributeRequest";
const ll = "DescribeSnapshotAttributeResult";
const ul = "DescribeSnapshotAttribute";
const dl = "DescribeSecurityGroupsRequest";
const fl = "DescribeSecurityGroupsResult";
const pl = "DescribeSecurityGroups";
const ml = "DescribeSnapshotsRequest";
const hl = "DescribeSnapshotsResult";
const gl = "DescribeSubnetsRequest";
const _l = "DescribeSubnetsResult";
const vl = "DescribeSnapshots";
const yl = "DescribeSubnets";
const bl = "DefaultTcpEstablishedTimeout";
const xl = "DefaultThreadsPerCore";
const Sl = "DescribeTagsRequest";
const Cl = "DescribeTagsResult";
const wl = "DeprecationTime";
const Tl = "DescribeTags";
const El = "DefaultUdpStreamTimeout";
const Dl = "DefaultUdpTimeout";
const Ol = "DefaultVCpus";
const kl = "DefaultVersion";
const A = "Description";
const Al = "Disks";
const jl = "EbsBlockDevice";
const Ml = "ExecutableByStringList";
const Nl = "ExecutableBy";
const Pl = "EbsCardIndex";
const Fl = "EbsCardInfoList";
const Il = "EbsCardInfo";
const Ll = "EbsCards";
const Rl = "EnableDns64";
const zl = "ElasticGpuAssociation";
const Bl = "ElasticGpuAssociationId";
const Vl = "ElasticGpuAssociationList";
const Hl = "ElasticGpuAssociationState";
const Ul = "ElasticGpuAssociationTime";
const Wl = "ElasticGpuAssociations";
const Gl = "ElasticGpuId";
const Kl = "ElasticGpuSpecificationList";
const ql = "ElasticGpuSpecificationResponse";
const Jl = "ElasticGpuSpecificationResponseList";
const Yl = "ElasticGpuSpecification";
const Xl = "ElasticGpuSpecifications";
const Zl = "ElasticInferenceAccelerator";
const Ql = "ElasticInferenceAcceleratorAssociation";
const $l = "ElasticInferenceAcceleratorAssociationId";
const eu = "ElasticInferenceAcceleratorAssociationList";
const tu = "ElasticInferenceAcceleratorAssociationState";
const nu = "ElasticInferenceAcceleratorAssociationTime";
const ru = "ElasticInferenceAcceleratorArn";
const iu = "ElasticInferenceAcceleratorAssociations";
const au = "ElasticInferenceAccelerators";
const ou = "EbsInstanceBlockDevice";
const su = "EnableImageDeprecation";
const cu = "EnableImageDeregistrationProtection";
const lu = "EnableImageDeregistrationProtectionRequest";
const uu = "EnableImageDeregistrationProtectionResult";
const du = "EnableImageDeprecationRequest";
const fu = "EnableImageDeprecationResult";
const pu = "EncryptionInTransitSupported";
const mu = "ExcludedInstanceTypeSet";
const hu = "ExcludedInstanceTypes";
const gu = "ExcludedInstanceType";
const _u = "EbsInfo";
const vu = "EfaInfo";
const yu = "EnableLniAtDeviceIndex";
const bu = "EbsOptimized";
const xu = "EbsOptimizedInfo";
const Su = "EnclaveOptionsRequest";
const Cu = "EbsOptimizedSupport";
const wu = "EnclaveOptions";
const Tu = "EnablePrimaryIpv6";
const Eu = "EnaQueueCount";
const Du = "EnableResourceNameDnsAAAARecord";
const Ou = "EnableResourceNameDnsARecord";
const ku = "EnaSrdEnabled";
const Au = "EnaSrdSpecification";
const ju = "EnaSrdSpecificationRequest";
const Mu = "EnaSrdSupported";
const Nu = "EnaSrdUdpEnabled";
const Pu = "EnaSrdUdpSpecification";
const Fu = "EnaSrdUdpSpecificationRequest";
const Iu = "EfaSupported";
const Lu = "EncryptionSupport";
const Ru = "EnaSupport";
const zu = "ErrorSet";
const Bu = "ExecutableUsers";
const Vu = "Ebs";
const Hu = "Enabled";
const Uu = "Encrypted";
const Wu = "Errors";
const Gu = "FixAvailable";
const Ku = "FpgaDeviceInfo";
const qu = "FpgaDeviceInfoList";
const Ju = "FpgaDeviceMemoryInfo";
const Yu = "FlexibleEnaQueuesSupport";
const Xu = "FpgaInfo";
const Zu = "FilterList";
const Qu = "FirstObservedAt";
const $u = "FromPort";
const ed = "FindingScanDate";
const td = "FullSnapshotSizeInBytes";
const nd = "FreeTierEligible";
const rd = "Filters";
const id = "Filter";
const ad = "Fpgas";
const od = "Groups";
const sd = "GpuDeviceInfo";
const cd = "GpuDeviceInfoList";
const ld = "GpuDeviceMemoryInfo";
const ud = "GetImageAncestryRequest";
const dd = "GetImageAncestryResult";
const fd = "GetImageAncestry";
const pd = "GetImageFindings";
const md = "GetImageFindingsEntrySet";
const hd = "GetImageFindingsRequest";
const gd = "GetImageFindingsResult";
const _d = "GroupIdentifierList";
const vd = "GroupIdStringList";
const yd = "GpuInfo";
const bd = "GroupId";
const xd = "GroupIds";
const Sd = "GroupIdentifier";
const Cd = "GroupName";
const wd = "GroupNameStringList";
const Td = "GroupNames";
const Ed = "GpuPartitionSize";
const Dd = "Gpus";
const Od = "Group";
const kd = "HiddenByDefault";
const Ad = "HttpEndpoint";
const jd = "HighFixAvailableSince";
const Md = "HighestFindingSeverityLabel";
const Nd = "HostId";
const Pd = "HibernationOptions";
const Fd = "HibernationOptionsRequest";
const Id = "HttpProtocolIpv6";
const Ld = "HttpPutResponseHopLimit";
const Rd = "HostResourceGroupArn";
const zd = "HibernationSupported";
const Bd = "HttpTokens";
const Vd = "HostnameType";
const Hd = "Hypervisor";
const Ud = "Id";
const Wd = "Ipv6Addresses";
const Gd = "Ipv6AddressAttribute";
const Kd = "Ipv6AddressCount";
const qd = "ImageAncestryEntries";
const Jd = "ImageAncestryEntryList";
const Yd = "InstanceAttachmentEnaSrdSpecification";
const Xd = "InstanceAttachmentEnaSrdUdpSpecification";
const Zd = "ImageAncestryEntry";
const Qd = "InferenceAcceleratorInfo";
const $d = "Ipv4AddressesPerInterface";
const ef = "Ipv6AddressesPerInterface";
const tf = "Ipv4AddressesPerSecondaryInterface";
const nf = "ImageAllowed";
const rf = "ImageAttribute";
const af = "Ipv6Address";
const sf = "InstanceBlockDeviceMapping";
const cf = "InstanceBlockDeviceMappingList";
const lf = "Ipv6CidrBlock";
const uf = "Ipv6CidrBlockAssociationSet";
const df = "Ipv6CidrBlockState";
const ff = "IncludeDeprecated";
const pf = "InferenceDeviceInfo";
const mf = "InferenceDeviceInfoList";
const hf = "InferenceDeviceMemoryInfo";
const gf = "IncludeDisabled";
const _f = "InstanceFamily";
const vf = "InformationalFixAvailableSince";
const yf = "ImageFindingPathSet";
const bf = "ImageFindings";
const xf = "ImageFinding";
const Sf = "InternetGatewayBlockMode";
const Cf = "InstanceGenerationSet";
const wf = "InstanceGenerations";
const Tf = "InstanceGeneration";
const Ef = "InstanceId";
const Df = "InstanceIpv6Address";
const Of = "InstanceIpv6AddressList";
const kf = "InstanceIpv6AddressListRequest";
const Af = "InstanceIpv6AddressRequest";
const jf = "InstanceInterruptionBehavior";
const Mf = "IamInstanceProfile";
const Nf = "InstanceIpv4PrefixList";
const Pf = "InstanceIpv6PrefixList";
const Ff = "IamInstanceProfileSpecification";
const If = "InstanceIpv4Prefix";
const Lf = "InstanceIpv6Prefix";
const Rf = "InstanceInitiatedShutdownBehavior";
const zf = "ImageIdStringList";
const Bf = "InstanceIdStringList";
const j = "ImageId";
const Vf = "ImageIds";
const Hf = "InstanceIds";
const Uf = "ImageLocation";
const Wf = "ImageList";
const Gf = "InstanceLifecycle";
const Kf = "InstanceList";
const qf = "InstanceMaintenanceOptions";
const Jf = "InstanceMaintenanceOptionsRequest";
const Yf = "InstanceMarketOptionsRequest";
const Xf = "InstanceMetadataOptionsRequest";
const Zf = "InstanceMetadataOptionsResponse";
const Qf = "InstanceMarketOptions";
const $f = "IncludeManagedResources";
const ep = "InstanceMetadataTags";
const tp = "Ipv6Native";
const np = "InstanceNetworkInterface";
const rp = "InstanceNetworkInterfaceAssociation";
const ip = "InstanceNetworkInterfaceAttachment";
const ap = "InstanceNetworkInterfaceList";
const op = "InstanceNetworkInterfaceSpecification";
const sp = "InstanceNetworkInterfaceSpecificationList";
const cp = "InstanceNetworkPerformanceOptions";
const lp = "InstanceNetworkPerformanceOptionsRequest";
const up = "ImageOwnerAlias";
const dp = "IpOwnerId";
const fp = "Ipv6PrefixCount";
const pp = "Ipv4PrefixCount";
const mp = "IpPermissionsEgress";
const hp = "InstancePrivateIpAddress";
const gp = "InstancePrivateIpAddressList";
const _p = "IsPrimaryIpv6";
const vp = "Ipv4PrefixListResponse";
const yp = "Ipv6PrefixListResponse";
const bp = "IpPermissionList";
const xp = "Ipv4PrefixList";
const Sp = "Ipv6PrefixList";
const Cp = "Ipv4PrefixSpecificationRequest";
const wp = "Ipv4PrefixSpecificationResponse";
const Tp = "Ipv6PrefixSpecificationRequest";
const Ep = "Ipv6PrefixSpecificationResponse";
const Dp = "Ipv6Prefixes";
const Op = "IpPermissions";
const kp = "IpPermission";
const Ap = "IpProtocol";
const jp = "Ipv6Prefix";
const Mp = "Ipv4Prefixes";
const Np = "Ipv4Prefix";
const Pp = "InstanceRequirements";
const Fp = "IpRangeList";
const Ip = "Ipv6RangeList";
const Lp = "InstanceRequirementsRequest";
const Rp = "IpRanges";
const zp = "IpRange";
const Bp = "Ipv6Ranges";
const Vp = "Ipv6Range";
const Hp = "InstanceSecondaryInterfaceAttachment";
const Up = "InstanceSecondaryInterfaceList";
const Wp = "InstanceSecondaryInterfacePrivateIpAddress";
const Gp = "InstanceSecondaryInterfacePrivateIpAddressList";
const Kp = "InstanceSecondaryInterfacePrivateIpAddressListRequest";
const qp = "InstanceSecondaryInterfacePrivateIpAddressRequest";
const Jp = "InstanceSecondaryInterfaceSpecification";
const Yp = "InstanceSecondaryInterfaceSpecificationListRequest";
const Xp = "InstanceSecondaryInterfaceSpecificationRequest";
const Zp = "InstanceSecondaryInterface";
const Qp = "InstanceStorageInfo";
const $p = "InstanceStorageSupported";
const em = "ImdsSupport";
const tm = "InstanceState";
const nm = "IpSource";
const rm = "Ipv6Supported";
const im = "InstanceType";
const am = "InstanceTypeInfoList";
const om = "InstanceTypeInfo";
const sm = "InstanceTypeItem";
const cm = "InstanceTypeOfferings";
const lm = "InstanceTypeOfferingsList";
const um = "InstanceTypeOffering";
const dm = "InstanceTypeSpecification";
const fm = "ImageType";
const pm = "InstanceTypes";
const mm = "InterfaceType";
const hm = "InterfaceTypes";
const gm = "IncludeUnsupportedInRegion";
const _m = "ImageWatermarks";
const vm = "ImageWatermarkList";
const ym = "ImageWatermark";
const bm = "Images";
const xm = "Image";
const Sm = "Instance";
const Cm = "Instances";
const wm = "Iops";
const Tm = "Key";
const Em = "KernelId";
const Dm = "KmsKeyId";
const Om = "KeyName";
const km = "LicenseConfigurationArn";
const Am = "LicenseConfigurationRequest";
const jm = "LicenseConfiguration";
const Mm = "LowFixAvailableSince";
const Nm = "LogicalGpuCount";
const Pm = "LicenseList";
const Fm = "LastLaunchedTime";
const Im = "LaunchPermissionList";
const Lm = "LaunchPermissionModifications";
const Rm = "LaunchPermissions";
const zm = "LaunchPermission";
const Bm = "LicenseSpecificationListRequest";
const Vm = "LocalStorageTypes";
const Hm = "LocalStorageTypeSet";
const Um = "LocalStorageType";
const Wm = "LicenseSpecifications";
const Gm = "LicenseSpecification";
const Km = "LocalStorage";
const qm = "LaunchTemplate";
const Jm = "LaunchTemplateBlockDeviceMapping";
const Ym = "LaunchTemplateBlockDeviceMappingList";
const Xm = "LaunchTemplateBlockDeviceMappingRequest";
const Zm = "LaunchTemplateBlockDeviceMappingRequestList";
const Qm = "LaunchTemplateCpuOptions";
const $m = "LaunchTemplateCpuOptionsRequest";
const eh = "LaunchTemplateCapacityReservationSpecificationRequest";
const th = "LaunchTemplateCapacityReservationSpecificationResponse";
const nh = "LaunchTemplateData";
const rh = "LaunchTemplateEbsBlockDevice";
const ih = "LaunchTemplateEbsBlockDeviceRequest";
const ah = "LaunchTemplateElasticInferenceAccelerator";
const oh = "LaunchTemplateElasticInferenceAcceleratorList";
const sh = "LaunchTemplateElasticInferenceAcceleratorResponse";
const ch = "LaunchTemplateElasticInferenceAcceleratorResponseList";
const lh = "LaunchTemplateEnclaveOptions";
const uh = "LaunchTemplateEnclaveOptionsRequest";
const dh = "LaunchTemplateEnaSrdSpecification";
const fh = "LaunchTemplateEnaSrdUdpSpecification";
const ph = "LaunchTemplateHibernationOptions";
const mh = "LaunchTemplateHibernationOptionsRequest";
const hh = "LaunchTemplateId";
const gh = "LaunchTemplateIamInstanceProfileSpecification";
const _h = "LaunchTemplateIamInstanceProfileSpecificationRequest";
const vh = "LaunchTemplateInstanceMaintenanceOptions";
const yh = "LaunchTemplateInstanceMaintenanceOptionsRequest";
const bh = "LaunchTemplateInstanceMarketOptionsRequest";
const xh = "LaunchTemplateInstanceMetadataOptionsRequest";
const Sh = "LaunchTemplateInstanceMarketOptions";
const Ch = "LaunchTemplateInstanceMetadataOptions";
const wh = "LaunchTemplateInstanceNetworkInterfaceSpecification";
const Th = "LaunchTemplateInstanceNetworkInterfaceSpecificationList";
const Eh = "LaunchTemplateInstanceNetworkInterfaceSpecificationRequest";
const Dh = "LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList";
const Oh = "LaunchTemplateInstanceSecondaryInterfaceSpecification";
const kh = "LaunchTemplateInstanceSecondaryInterfaceSpecificationList";
const Ah = "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest";
const jh = "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList";
const Mh = "LaunchTemplateLicenseConfiguration";
const Nh = "LaunchTemplateLicenseConfigurationRequest";
const Ph = "LaunchTemplateLicenseList";
const Fh = "LaunchTemplateLicenseSpecificationListRequest";
const Ih = "LaunchTemplatesMonitoring";
const Lh = "LaunchTemplatesMonitoringRequest";
const Rh = "LaunchTemplateName";
const zh = "LaunchTemplateNetworkPerformanceOptions";
const Bh = "LaunchTemplateNetworkPerformanceOptionsRequest";
const Vh = "LaunchTemplatePlacement";
const Hh = "LaunchTemplatePrivateDnsNameOptions";
const Uh = "LaunchTemplatePrivateDnsNameOptionsRequest";
const Wh = "LaunchTemplatePlacementRequest";
const Gh = "LaunchTemplateSpecification";
const Kh = "LaunchTemplateSpotMarketOptions";
const qh = "LaunchTemplateSpotMarketOptionsRequest";
const Jh = "LaunchTemplateTagSpecification";
const Yh = "LaunchTemplateTagSpecificationList";
const Xh = "LaunchTemplateTagSpecificationRequest";
const Zh = "LaunchTemplateTagSpecificationRequestList";
const Qh = "LaunchTemplateVersion";
const $h = "LaunchTemplateVersionSet";
const eg = "LaunchTemplateVersions";
const tg = "LaunchTime";
const ng = "LocationType";
const rg = "Licenses";
const ig = "Location";
const M = "Min";
const ag = "MediaAcceleratorInfo";
const og = "MacAddress";
const sg = "MaximumBandwidthInMbps";
const cg = "MetricCategoryId";
const lg = "MetricCategoryIdList";
const ug = "MetricCategoryIds";
const dg = "MapCustomerOwnedIpOnLaunch";
const fg = "MaxCount";
const pg = "MinCount";
const mg = "MediaDeviceInfo";
const hg = "MediaDeviceInfoList";
const gg = "MediaDeviceMemoryInfo";
const _g = "MaximumEbsAttachments";
const vg = "MaximumEbsCards";
const yg = "MaximumEfaInterfaces";
const bg = "MaximumEnaQueueCount";
const xg = "MaximumEnaQueueCountPerInterface";
const Sg = "MediumFixAvailableSince";
const Cg = "MemoryGiBPerVCpu";
const wg = "MemoryGiBPerVCpuRequest";
const Tg = "MaximumIops";
const Eg = "ModifyImageAttribute";
const Dg = "ModifyImageAttributeRequest";
const Og = "MemoryInfo";
const kg = "MemoryMiB";
const Ag = "MemoryMiBRequest";
const jg = "MaximumNetworkCards";
const Mg = "MaximumNetworkInterfaces";
const Ng = "MetadataOptions";
const Pg = "MaintenanceOptions";
const Fg = "MapPublicIpOnLaunch";
const Ig = "MaxPrice";
const Lg = "MaxResults";
const Rg = "ModifySnapshotAttribute";
const zg = "ModifySnapshotAttributeRequest";
const Bg = "MaximumSecondaryNetworkInterfaces";
const Vg = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
const Hg = "MaximumThroughputInMBps";
const Ug = "MarketType";
const Wg = "MinVersion";
const Gg = "MaxVersion";
const N = "Max";
const Kg = "Manufacturer";
const qg = "Managed";
const Jg = "Message";
const Yg = "Monitoring";
const P = "Name";
const Xg = "NetworkBandwidthGbpsRequest";
const Zg = "NetworkBandwidthGbps";
const Qg = "NetworkCards";
const $g = "NetworkCardIndex";
const e_ = "NetworkCardInfoList";
const t_ = "NetworkCardInterfaceTypeList";
const n_ = "NetworkCardInfo";
const r_ = "NoDevice";
const i_ = "NeuronDeviceCoreInfo";
const a_ = "NeuronDeviceInfo";
const o_ = "NeuronDeviceInfoList";
const s_ = "NeuronDeviceMemoryInfo";
const c_ = "NeuronDevices";
const l_ = "NitroEnclavesSupport";
const u_ = "NetworkInterfaceCount";
const d_ = "NetworkInterfaceCountRequest";
const f_ = "NetworkInterfaceId";
const p_ = "NetworkInterface";
const m_ = "NetworkInterfaces";
const h_ = "NetworkInfo";
const g_ = "NeuronInfo";
const __ = "NetworkPerformanceOptions";
const v_ = "NetworkPerformance";
const y_ = "NvmeSupport";
const b_ = "NitroTpmInfo";
const x_ = "NitroTpmSupport";
const S_ = "NitroTpmSupportedVersionsList";
const F = "NextToken";
const C_ = "NestedVirtualization";
const w_ = "OutpostArn";
const T_ = "OrganizationArnStringList";
const E_ = "OrganizationArn";
const D_ = "OrganizationArns";
const O_ = "OwnerAlias";
const k_ = "OnDemandMaxPricePercentageOverLowestPrice";
const A_ = "OwnerId";
const j_ = "OwnerIds";
const M_ = "OperatorRequest";
const N_ = "OperatorResponse";
const P_ = "OwnerStringList";
const F_ = "OperationType";
const I_ = "OrganizationalUnitArn";
const L_ = "OrganizationalUnitArnStringList";
const R_ = "OrganizationalUnitArns";
const z_ = "Operator";
const B_ = "Owners";
const V_ = "Owner";
const H_ = "Principal";
const U_ = "PeakBandwidthInGbps";
const W_ = "ProductCodeId";
const G_ = "ProductCodeList";
const K_ = "ProductCodeStringList";
const q_ = "ProductCodeType";
const J_ = "ProductCode";
const Y_ = "ProductCodes";
const X_ = "PrivateDnsName";
const Z_ = "PrivateDnsNameOptions";
const Q_ = "PrivateDnsNameOptionsOnLaunch";
const $_ = "PrivateDnsNameOptionsRequest";
const ev = "PrivateDnsNameOptionsResponse";
const tv = "PublicDnsName";
const nv = "PlatformDetails";
const rv = "PerformanceFactorReference";
const iv = "PerformanceFactorReferenceRequest";
const av = "PerformanceFactorReferenceSet";
const ov = "PerformanceFactorReferenceSetRequest";
const sv = "PlacementGroupInfo";
const cv = "PlacementGroupStrategyList";
const lv = "PublicIp";
const uv = "PrivateIpAddressCount";
const dv = "PrivateIpAddressSpecification";
const fv = "PrivateIpAddressSpecificationList";
const I = "PrivateIpAddress";
const pv = "PrivateIpAddresses";
const mv = "PublicIpAddress";
const hv = "PrimaryIpv6";
const gv = "ProcessorInfo";
const _v = "PrefixListId";
const vv = "PrefixListIdList";
const yv = "PrefixListIds";
const bv = "PartitionNumber";
const xv = "PublicSsmParameterName";
const Sv = "PeeringStatus";
const Cv = "PhcSupport";
const wv = "Paths";
const Tv = "Platform";
const Ev = "Placement";
const Dv = "Primary";
const Ov = "Progress";
const kv = "Public";
const Av = "Return";
const jv = "ResolveAlias";
const Mv = "RestorableByUserIds";
const Nv = "RestorableBy";
const Pv = "RamDiskId";
const Fv = "RootDeviceName";
const Iv = "RootDeviceType";
const Lv = "RootDeviceTypeList";
const Rv = "RequireEncryptionInTransit";
const zv = "RestoreExpiryTime";
const Bv = "RequireHibernateSupport";
const Vv = "RunInstancesMonitoringEnabled";
const Hv = "RunInstancesRequest";
const Uv = "RunInstancesUserData";
const Wv = "RamdiskId";
const Gv = "ReservationId";
const Kv = "RequesterId";
const qv = "ResourceId";
const Jv = "RunInstances";
const Yv = "RequestLaunchTemplateData";
const Xv = "ResponseLaunchTemplateData";
const Zv = "ReservationList";
const Qv = "RebootMigrationSupport";
const $v = "RebootMigration";
const ey = "ResourceType";
const ty = "References";
const ny = "Reference";
const ry = "Remove";
const iy = "Resources";
const ay = "Reservations";
const oy = "Reservation";
const sy = "SupportedAdditionalProcessorFeatureList";
const cy = "SubnetArn";
const ly = "SupportedArchitectures";
const uy = "SupportedBootModes";
const dy = "SubnetCidrBlockState";
const fy = "SnapshotCopyCompletionDurationMinutes";
const py = "SustainedClockSpeedInGhz";
const my = "SourceDestCheck";
const hy = "SpreadDomain";
const gy = "SupportedFeatures";
const _y = "SecurityGroupArn";
const vy = "SecurityGroupId";
const yy = "SecurityGroupIdStringList";
const xy = "SecurityGroupIds";
const Sy = "SecurityGroupList";
const Cy = "SecurityGroupStringList";
const wy = "SecurityGroups";
const Ty = "SecurityGroup";
const Ey = "SubnetIds";
const Dy = "SubnetIpv6CidrBlockAssociation";
const Oy = "SubnetIpv6CidrBlockAssociationSet";
const ky = "SourceImageCreationTime";
const Ay = "SizeInGB";
const jy = "SourceImageId";
const My = "SecondaryInterfaceId";
const Ny = "SourceInstanceId";
const Py = "SizeInMiB";
const Fy = "SecondaryInterfacePrivateIpAddressSpecification";
const Iy = "SecondaryInterfacePrivateIpAddressSpecificationList";
const Ly = "SecondaryInterfacePrivateIpAddressSpecificationListRequest";
const Ry = "SecondaryInterfacePrivateIpAddressSpecificationRequest";
const zy = "SpotInstanceRequestId";
const By = "SourceImageRegion";
const Vy = "SupportedInRegion";
const Hy = "SnapshotIdStringList";
const Uy = "SubnetIdStringList";
const Wy = "SupportedInstanceTypes";
const Gy = "SupportedInstanceTypeSet";
const Ky = "SpotInstanceType";
const qy = "SecondaryInterfaces";
const Jy = "SecondaryInterface";
const Yy = "SnapshotId";
const Xy = "SnapshotIds";
const Zy = "SubnetId";
const Qy = "SeverityLabel";
const $y = "SnapshotList";
const eb = "SubnetList";
const tb = "SpotMarketOptions";
const nb = "SpotMaxPricePercentageOverLowestPrice";
const rb = "StatusMessage";
const ib = "StateMessage";
const ab = "SecondaryNetworkId";
const ob = "SriovNetSupport";
const sb = "SecondaryNetworkSupported";
const cb = "SpotOptions";
const lb = "SecondaryPrivateIpAddressCount";
const ub = "SupportedRootDeviceTypes";
const db = "ScanResults";
const fb = "SourceRegion";
const pb = "StateReason";
const mb = "SecondarySubnetId";
const hb = "SupportedStrategies";
const gb = "StateTransitionReason";
const _b = "SseType";
const vb = "StartTime";
const yb = "StorageTier";
const bb = "SupportedUsageClasses";
const xb = "SensitiveUserData";
const Sb = "SourceVersion";
const Cb = "SupportedVirtualizationTypes";
const wb = "SupportedVersions";
const Tb = "Score";
const Eb = "Snapshots";
const Db = "Snapshot";
const Ob = "State";
const kb = "Status";
const Ab = "Subnet";
const jb = "Subnets";
const Mb = "Tags";
const Nb = "TagDescriptionList";
const Pb = "TagDescription";
const Fb = "TcpEstablishedTimeout";
const Ib = "TotalFpgaMemoryInMiB";
const Lb = "TotalGpuMemoryInMiB";
const Rb = "TotalInferenceMemoryInMiB";
const zb = "TagList";
const Bb = "TotalLocalStorageGB";
const Vb = "TotalLocalStorageGBRequest";
const Hb = "TotalMediaMemoryInMiB";
const Ub = "TotalNeuronDeviceMemoryInMiB";
const Wb = "ToPort";
const Gb = "ThreadsPerCore";
const Kb = "ThreadsPerCoreList";
const qb = "TagSpecifications";
const Jb = "TotalSizeInGB";
const Yb = "TagSpecificationList";
const Xb = "TagSpecification";
const Zb = "TpmSupport";
const Qb = "TransferType";
const $b = "Tag";
const ex = "Tenancy";
const tx = "Throughput";
const nx = "Title";
const rx = "Type";
const ix = "UpdatedAt";
const ax = "UsageClassTypeList";
const ox = "UefiData";
const sx = "UserData";
const cx = "UserGroups";
const lx = "UserGroupStringList";
const ux = "UserGroup";
const dx = "UserId";
const fx = "UserIdGroupPairs";
const px = "UserIdGroupPairList";
const mx = "UserIdGroupPair";
const hx = "UserIdStringList";
const gx = "UnsupportedInstanceTypes";
const _x = "UnsupportedInstanceTypeSet";
const vx = "UserIds";
const yx = "UsageOperation";
const bx = "UsageOperationUpdateTime";
const xx = "UdpStreamTimeout";
const Sx = "UdpTimeout";
const Cx = "Value";
const wx = "VCpuCount";
const Tx = "VCpuCountRange";
const Ex = "VCpuCountRangeRequest";
const Dx = "VCpuInfo";
const Ox = "ValidCores";
const kx = "VersionDescription";
const Ax = "ValidationError";
const jx = "VpcId";
const Mx = "VolumeInitializationRate";
const Nx = "VolumeId";
const Px = "VirtualName";
const Fx = "VersionNumber";
const Ix = "VolumeOwnerId";
const Lx = "VpcPeeringConnectionId";
const Rx = "ValueStringList";
const zx = "VersionStringList";
const Bx = "VolumeSize";
const Vx = "VolumeType";
const Hx = "VirtualizationTypeList";
const Ux = "ValidThreadsPerCore";
const Wx = "VirtualizationType";
const Gx = "ValidUntil";
const Kx = "ValidationWarning";
const qx = "Values";
const Jx = "Versions";
const Yx = "Version";
const Xx = "Warning";
const Zx = "WithCooldown";
const Qx = "WatermarkCreationTime";
const $x = "WatermarkKey";
const eS = "WorkloadsList";
const tS = "WatermarkName";
const nS = "Workloads";
const rS = "associateCarrierIpAddress";
const iS = "acceleratorCount";
const aS = "additionalFlexibleNetworkInterfaces";
const oS = "availableIpAddressCount";
const sS = "assignIpv6AddressOnCreation";
const cS = "allowedInstanceTypeSet";
const lS = "additionalInfo";
const uS = "associationId";
const dS = "attachmentId";
const fS = "amiLaunchIndex";
const pS = "attachmentLimitType";
const mS = "acceleratorManufacturerSet";
const hS = "acceleratorNameSet";
const gS = "associatePublicIpAddress";
const _S = "autoRecoverySupported";
const vS = "associatedResource";
const yS = "autoRecovery";
const bS = "amdSevSnp";
const xS = "acceleratorTotalMemoryMiB";
const SS = "acceleratorTypeSet";
const CS = "attachTime";
const wS = "availabilityZone";
const TS = "availabilityZoneId";
const ES = "accelerators";
const DS = "affinity";
const OS = "arn";
const kS = "architecture";
const AS = "association";
const jS = "attachment";
const MS = "baselineBandwidthInGbps";
const NS = "baselineBandwidthInMbps";
const PS = "blockDeviceMapping";
const FS = "blockDeviceMappingSet";
const IS = "blockDurationMinutes";
const LS = "baselineEbsBandwidthMbps";
const RS = "baselineIops";
const zS = "bootMode";
const BS = "bareMetal";
const VS = "burstablePerformance";
const HS = "blockPublicAccessStates";
const US = "baselinePerformanceFactors";
const WS = "burstablePerformanceSupported";
const GS = "baselineThroughputInMBps";
const KS = "bandwidthWeighting";
const qS = "bandwidthWeightings";
const JS = "cidrBlock";
const YS = "capacityBlockId";
const XS = "createdBy";
const ZS = "coreCount";
const QS = "cpuCredits";
const $S = "completionDurationMinutes";
const eC = "creationDate";
const tC = "criticalFixAvailableSince";
const nC = "currentGeneration";
const rC = "carrierIp";
const iC = "currentInstanceBootMode";
const aC = "cidrIp";
const oC = "cidrIpv6";
const sC = "coreInfo";
const cC = "cpuManufacturerSet";
const lC = "cpuOptions";
const uC = "customerOwnedIp";
const dC = "customerOwnedIpv4Pool";
const fC = "capacityReservationId";
const pC = "capacityReservationPreference";
const mC = "capacityReservationResourceGroupArn";
const hC = "capacityReservationSpecification";
const gC = "capacityReservationTarget";
const _C = "creditSpecification";
const vC = "clientToken";
const yC = "connectionTrackingConfiguration";
const bC = "connectionTrackingSpecification";
const xC = "completionTime";
const SC = "createTime";
const CC = "createVolumePermission";
const wC = "code";
const TC = "configured";
const EC = "count";
const DC = "cpu";
const OC = "disableApiStop";
const kC = "disableApiTermination";
const AC = "defaultCores";
const jC = "dataEncryptionKeyId";
const MC = "defaultEnaQueueCountPerInterface";
const NC = "defaultForAz";
const PC = "dedicatedHostsSupported";
const FC = "deviceIndex";
const IC = "deviceName";
const LC = "defaultNetworkCardIndex";
const RC = "dnsName";
const zC = "deleteOnTermination";
const BC = "deregistrationProtection";
const L = "dryRun";
const VC = "defaultTcpEstablishedTimeout";
const HC = "defaultThreadsPerCore";
const UC = "deprecationTime";
const WC = "defaultUdpStreamTimeout";
const GC = "defaultUdpTimeout";
const KC = "defaultVCpus";
const qC = "defaultVersion";
const JC = "description";
const YC = "disks";
const XC = "ebsCardIndex";
const ZC = "ebsCardSet";
const QC = "enableDns64";
const $C = "elasticGpuAssociationId";
const ew = "elasticGpuAssociationState";
const tw = "elasticGpuAssociationSet";
const nw = "elasticGpuAssociationTime";
const rw = "elasticGpuId";
const iw = "elasticGpuSpecificationSet";
const aw = "elasticInferenceAcceleratorArn";
const ow = "elasticInferenceAcceleratorAssociationId";
const sw = "elasticInferenceAcceleratorAssociationState";
const cw = "elasticInferenceAcceleratorAssociationSet";
const lw = "elasticInferenceAcceleratorAssociationTime";
const uw = "elasticInferenceAcceleratorSet";
const dw = "encryptionInTransitSupported";
const fw = "excludedInstanceTypeSet";
const pw = "ebsInfo";
const mw = "efaInfo";
const hw = "enableLniAtDeviceIndex";
const gw = "ebsOptimized";
const _w = "ebsOptimizedInfo";
const vw = "ebsOptimizedSupport";
const yw = "enclaveOptions";
const bw = "enaQueueCount";
const R = "ec2QueryName";
const xw = "enableResourceNameDnsAAAARecord";
const Sw = "enableResourceNameDnsARecord";
const Cw = "enaSrdEnabled";
const ww = "enaSrdSpecification";
const Tw = "enaSrdSupported";
const Ew = "enaSrdUdpEnabled";
const Dw = "enaSrdUdpSpecification";
const Ow = "efaSupported";
const kw = "encryptionSupport";
const Aw = "enaSupport";
const jw = "errorSet";
const Mw = "ebs";
const Nw = "enabled";
const Pw = "encrypted";
const Fw = "fixAvailable";
const Iw = "flexibleEnaQueuesSupport";
const Lw = "fpgaInfo";
const Rw = "firstObservedAt";
const zw = "fromPort";
const Bw = "findingScanDate";
const Vw = "fullSnapshotSizeInBytes";
const Hw = "freeTierEligible";
const Uw = "fpgas";
const Ww = "group";
const Gw = "groupDescription";
const Kw = "gpuInfo";
const qw = "groupId";
const Jw = "groupName";
const Yw = "gpuPartitionSize";
const Xw = "groupSet";
const Zw = "gpus";
const Qw = "groups";
const $w = "hypervisor";
const eT = "hiddenByDefault";
const tT = "httpEndpoint";
const nT = "highFixAvailableSince";
const rT = "highestFindingSeverityLabel";
const iT = "hostId";
const aT = "hibernationOptions";
const oT = "httpProtocolIpv6";
const sT = "httpPutResponseHopLimit";
const cT = "hostResourceGroupArn";
const lT = "hibernationSupported";
const uT = "httpTokens";
const dT = "hostnameType";
const fT = "id";
const pT = "ipv6AddressAttribute";
const mT = "ipv6AddressCount";
const hT = "imageAncestryEntrySet";
const gT = "inferenceAcceleratorInfo";
const _T = "ipv4AddressesPerInterface";
const vT = "ipv6AddressesPerInterface";
const yT = "ipv4AddressesPerSecondaryInterface";
const bT = "ipv6AddressesSet";
const xT = "imageAllowed";
const ST = "ipAddress";
const CT = "ipv6Address";
const wT = "ipv6CidrBlock";
const TT = "ipv6CidrBlockAssociationSet";
const ET = "ipv6CidrBlockState";
const DT = "instanceFamily";
const OT = "informationalFixAvailableSince";
const kT = "imageFindingSet";
const AT = "internetGatewayBlockMode";
const jT = "instanceGenerationSet";
const MT = "instanceId";
const NT = "instanceInterruptionBehavior";
const PT = "iamInstanceProfile";
const FT = "instanceInitiatedShutdownBehavior";
const IT = "imageId";
const LT = "imageLocation";
const RT = "instanceLifecycle";
const zT = "instanceMarketOptions";
const BT = "instanceMetadataTags";
const VT = "ipv6Native";
const HT = "imageOwnerAlias";
const UT = "imageOwnerId";
const WT = "ipOwnerId";
const GT = "ipv4PrefixCount";
const KT = "ipv6PrefixCount";
const qT = "ipPermissionsEgress";
const JT = "isPrimaryIpv6";
const YT = "ipv4PrefixSet";
const XT = "ipv6PrefixSet";
const ZT = "ipProtocol";
const QT = "ipPermissions";
const $T = "ipv4Prefix";
const eE = "ipv6Prefix";
const tE = "isPublic";
const nE = "instanceRequirements";
const rE = "ipRanges";
const iE = "ipv6Ranges";
const aE = "instanceStorageInfo";
const oE = "instanceStorageSupported";
const sE = "imagesSet";
const cE = "imageState";
const lE = "imdsSupport";
const uE = "instancesSet";
const dE = "instanceState";
const fE = "ipSource";
const pE = "ipv6Supported";
const mE = "instanceType";
const hE = "instanceTypeOfferingSet";
const gE = "instanceTypeSet";
const _E = "instanceTypeSpecification";
const vE = "interfaceTypeSet";
const yE = "idempotencyToken";
const bE = "imageType";
const xE = "interfaceType";
const SE = "imageWatermarkSet";
const CE = "iops";
const z = "item";
const wE = "key";
const TE = "kernelId";
const EE = "kmsKeyId";
const DE = "keyName";
const OE = "kernel";
const kE = "licenseConfigurationArn";
const AE = "lowFixAvailableSince";
const jE = "logicalGpuCount";
const ME = "lastLaunchedTime";
const NE = "launchPermission";
const PE = "localStorageTypeSet";
const FE = "licenseSet";
const IE = "localStorage";
const LE = "launchTemplateData";
const RE = "launchTemplateId";
const zE = "launchTemplateName";
const BE = "launchTemplateVersion";
const VE = "launchTemplateVersionSet";
const HE = "launchTime";
const UE = "locationType";
const WE = "location";
const GE = "min";
const KE = "mediaAcceleratorInfo";
const qE = "macAddress";
const JE = "maximumBandwidthInMbps";
const YE = "metricCategoryIdSet";
const XE = "mapCustomerOwnedIpOnLaunch";
const ZE = "maximumEbsAttachments";
const QE = "maximumEbsCards";
const $E = "maximumEfaInterfaces";
const eD = "maximumEnaQueueCount";
const tD = "maximumEnaQueueCountPerInterface";
const nD = "mediumFixAvailableSince";
const rD = "memoryGiBPerVCpu";
const iD = "maximumIops";
const aD = "memoryInfo";
const oD = "memoryMiB";
const sD = "maximumNetworkCards";
const cD = "maximumNetworkInterfaces";
const lD = "metadataOptions";
const uD = "maintenanceOptions";
const dD = "maxPrice";
const fD = "mapPublicIpOnLaunch";
const pD = "maxResults";
const mD = "maximumSecondaryNetworkInterfaces";
const hD = "maxSpotPriceAsPercentageOfOptimalOnDemandPrice";
const gD = "maximumThroughputInMBps";
const _D = "marketType";
const vD = "max";
const yD = "manufacturer";
const bD = "managed";
const xD = "message";
const SD = "monitoring";
const CD = "name";
const wD = "networkBandwidthGbps";
const TD = "networkCards";
const ED = "networkCardIndex";
const DD = "noDevice";
const OD = "neuronDevices";
const kD = "nitroEnclavesSupport";
const AD = "networkInterfaceCount";
const jD = "networkInterfaceId";
const MD = "networkInterfaceSet";
const ND = "networkInterface";
const PD = "networkInfo";
const FD = "neuronInfo";
const ID = "networkPerformanceOptions";
const LD = "networkPerformance";
const RD = "nvmeSupport";
const zD = "nitroTpmInfo";
const BD = "nitroTpmSupport";
const B = "nextToken";
const VD = "nestedVirtualization";
const HD = "outpostArn";
const UD = "organizationArn";
const WD = "ownerAlias";
const GD = "onDemandMaxPricePercentageOverLowestPrice";
const KD = "ownerId";
const qD = "organizationalUnitArn";
const JD = "operator";
const YD = "principal";
const XD = "peakBandwidthInGbps";
const ZD = "productCodes";
const QD = "productCode";
const $D = "privateDnsNameOptions";
const eO = "privateDnsNameOptionsOnLaunch";
const tO = "privateDnsName";
const nO = "publicDnsName";
const rO = "platformDetails";
const iO = "placementGroupInfo";
const aO = "publicIp";
const oO = "privateIpAddressCount";
const sO = "privateIpAddressesSet";
const cO = "privateIpAddressSet";
const lO = "privateIpAddress";
const uO = "processorInfo";
const dO = "primaryIpv6";
const fO = "prefixListId";
const pO = "prefixListIds";
const mO = "partitionNumber";
const hO = "publicSsmParameterName";
const gO = "pathSet";
const _O = "peeringStatus";
const vO = "phcSupport";
const yO = "platform";
const bO = "placement";
const xO = "primary";
const SO = "progress";
const CO = "return";
const wO = "ramDiskId";
const TO = "rootDeviceName";
const EO = "rootDeviceType";
const DO = "requireEncryptionInTransit";
const OO = "restoreExpiryTime";
const kO = "requireHibernateSupport";
const AO = "reservationId";
const jO = "ramdiskId";
const MO = "requesterId";
const NO = "resourceId";
const PO = "rebootMigrationSupport";
const FO = "rebootMigration";
const IO = "referenceSet";
const LO = "reservationSet";
const RO = "resourceType";
const zO = "ramdisk";
const BO = "reason";
const VO = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const HO = "supportedArchitectures";
const UO = "subnetArn";
const WO = "supportedBootModes";
const GO = "sustainedClockSpeedInGhz";
const KO = "sourceDestCheck";
const qO = "spreadDomain";
const JO = "supportedFeatures";
const YO = "securityGroupArn";
const XO = "securityGroupIdSet";
const ZO = "securityGroupInfo";
const QO = "securityGroupSet";
const $O = "sourceImageCreationTime";
const ek = "sizeInGB";
const tk = "sourceInstanceId";
const nk = "secondaryInterfaceId";
const rk = "sourceImageId";
const ik = "sizeInMiB";
const ak = "sourceImageRegion";
const ok = "spotInstanceRequestId";
const sk = "supportedInRegion";
const ck = "secondaryInterfaceSet";
const lk = "spotInstanceType";
const uk = "supportedInstanceTypeSet";
const dk = "snapshotId";
const fk = "subnetId";
const pk = "severityLabel";
const mk = "spotMaxPricePercentageOverLowestPrice";
const hk = "statusMessage";
const gk = "secondaryNetworkId";
const _k = "secondaryNetworkSupported";
const vk = "sriovNetSupport";
const yk = "spotOptions";
const bk = "secondaryPrivateIpAddressCount";
const xk = "supportedRootDeviceTypes";
const Sk = "scanResults";
const Ck = "stateReason";
const wk = "secondarySubnetId";
const Tk = "snapshotSet";
const Ek = "subnetSet";
const Dk = "supportedStrategies";
const Ok = "sseType";
const kk = "startTime";
const Ak = "storageTier";
const jk = "supportedUsageClasses";
const Mk = "supportedVirtualizationTypes";
const Nk = "supportedVersions";
const Pk = "score";
const Fk = "state";
const Ik = "status";
const Lk = "tcpEstablishedTimeout";
const Rk = "totalFpgaMemoryInMiB";
const zk = "totalGpuMemoryInMiB";
const Bk = "totalInferenceMemoryInMiB";
const Vk = "totalLocalStorageGB";
const Hk = "totalMediaMemoryInMiB";
const Uk = "totalNeuronDeviceMemoryInMiB";
const Wk = "toPort";
const Gk = "threadsPerCore";
const Kk = "tagSet";
const qk = "totalSizeInGB";
const Jk = "tagSpecificationSet";
const Yk = "tpmSupport";
const Xk = "transferType";
const Zk = "tenancy";
const Qk = "throughput";
const $k = "title";
const eA = "type";
const tA = "updatedAt";
const nA = "uefiData";
const rA = "userData";
const iA = "userId";
const aA = "unsupportedInstanceTypeSet";
const oA = "usageOperation";
const sA = "usageOperationUpdateTime";
const cA = "udpStreamTimeout";
const lA = "udpTimeout";
const uA = "value";
const dA = "vCpuCount";
const fA = "vCpuInfo";
const pA = "validCores";
const mA = "versionDescription";
const hA = "vpcId";
const gA = "volumeInitializationRate";
const _A = "volumeId";
const vA = "virtualName";
const yA = "versionNumber";
const bA = "volumeOwnerId";
const xA = "vpcPeeringConnectionId";
const SA = "volumeSize";
const CA = "volumeType";
const wA = "validThreadsPerCore";
const TA = "virtualizationType";
const EA = "validUntil";
const DA = "version";
const OA = "warning";
const kA = "watermarkCreationTime";
const AA = "watermarkKey";
const jA = "workloadSet";
const V = "xmlName";
const H = "com.amazonaws.ec2";
const MA = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.t(VO);
var NA = [
	-3,
	VO,
	"EC2ServiceException",
	0,
	[],
	[]
];
MA.registerError(NA, so);
const PA = [MA];
var FA = [
	0,
	H,
	Uv,
	8,
	0
];
var IA = [
	0,
	H,
	xb,
	8,
	0
];
var LA = [
	3,
	H,
	co,
	0,
	[M, N],
	[[1, {
		[R]: `Min`,
		[V]: GE
	}], [1, {
		[R]: `Max`,
		[V]: vD
	}]]
];
var RA = [
	3,
	H,
	uo,
	0,
	[M, N],
	[1, 1]
];
var zA = [
	3,
	H,
	Ro,
	0,
	[M, N],
	[[1, {
		[R]: `Min`,
		[V]: GE
	}], [1, {
		[R]: `Max`,
		[V]: vD
	}]]
];
var BA = [
	3,
	H,
	zo,
	0,
	[M, N],
	[1, 1]
];
var VA = [
	3,
	H,
	yo,
	0,
	[
		j,
		tS,
		k
	],
	[
		0,
		0,
		2
	],
	2
];
var HA = [
	3,
	H,
	bo,
	0,
	[$x],
	[[0, {
		[R]: `WatermarkKey`,
		[V]: AA
	}]]
];
var U = [
	3,
	H,
	Wo,
	0,
	[Cx],
	[[0, {
		[R]: `Value`,
		[V]: uA
	}]]
];
var UA = [
	3,
	H,
	cs,
	0,
	[M, N],
	[[1, {
		[R]: `Min`,
		[V]: GE
	}], [1, {
		[R]: `Max`,
		[V]: vD
	}]]
];
var WA = [
	3,
	H,
	ls,
	0,
	[M, N],
	[1, 1]
];
var GA = [
	3,
	H,
	gs,
	0,
	[Tc],
	[[() => oj, {
		[R]: `Cpu`,
		[V]: DC
	}]]
];
var KA = [
	3,
	H,
	_s,
	0,
	[Tc],
	[[() => sj, 0]]
];
var qA = [
	3,
	H,
	rs,
	0,
	[
		Vu,
		r_,
		rl,
		Px
	],
	[
		[() => Rj, {
			[R]: `Ebs`,
			[V]: Mw
		}],
		[0, {
			[R]: `NoDevice`,
			[V]: DD
		}],
		[0, {
			[R]: `DeviceName`,
			[V]: IC
		}],
		[0, {
			[R]: `VirtualName`,
			[V]: vA
		}]
	]
];
var JA = [
	3,
	H,
	hs,
	0,
	[Sf],
	[[0, {
		[R]: `InternetGatewayBlockMode`,
		[V]: AT
	}]]
];
var YA = [
	3,
	H,
	ic,
	0,
	[tc, ac],
	[0, () => ZA]
];
var XA = [
	3,
	H,
	rc,
	0,
	[tc, ac],
	[[0, {
		[R]: `CapacityReservationPreference`,
		[V]: pC
	}], [() => QA, {
		[R]: `CapacityReservationTarget`,
		[V]: gC
	}]]
];
var ZA = [
	3,
	H,
	ac,
	0,
	[ec, nc],
	[0, 0]
];
var QA = [
	3,
	H,
	oc,
	0,
	[ec, nc],
	[[0, {
		[R]: `CapacityReservationId`,
		[V]: fC
	}], [0, {
		[R]: `CapacityReservationResourceGroupArn`,
		[V]: mC
	}]]
];
var $A = [
	3,
	H,
	fc,
	0,
	[
		Fb,
		Sx,
		xx
	],
	[
		[1, {
			[R]: `TcpEstablishedTimeout`,
			[V]: Lk
		}],
		[1, {
			[R]: `UdpTimeout`,
			[V]: lA
		}],
		[1, {
			[R]: `UdpStreamTimeout`,
			[V]: cA
		}]
	]
];
var ej = [
	3,
	H,
	pc,
	0,
	[
		Fb,
		xx,
		Sx
	],
	[
		1,
		1,
		1
	]
];
var tj = [
	3,
	H,
	mc,
	0,
	[
		Fb,
		xx,
		Sx
	],
	[
		[1, {
			[R]: `TcpEstablishedTimeout`,
			[V]: Lk
		}],
		[1, {
			[R]: `UdpStreamTimeout`,
			[V]: cA
		}],
		[1, {
			[R]: `UdpTimeout`,
			[V]: lA
		}]
	]
];
var nj = [
	3,
	H,
	Fs,
	0,
	[
		P,
		jy,
		fb,
		lc,
		A,
		Uu,
		Dm,
		al,
		Ls,
		qb,
		fy,
		Oc,
		kc,
		k
	],
	[
		0,
		0,
		0,
		[0, 4],
		0,
		[2, {
			[R]: `Encrypted`,
			[V]: Pw
		}],
		[0, {
			[R]: `KmsKeyId`,
			[V]: EE
		}],
		0,
		2,
		[() => gL, { [V]: Xb }],
		1,
		0,
		0,
		[2, {
			[R]: `DryRun`,
			[V]: L
		}]
	],
	3
];
var rj = [
	3,
	H,
	Is,
	0,
	[j],
	[[0, {
		[R]: `ImageId`,
		[V]: IT
	}]]
];
var ij = [
	3,
	H,
	Js,
	0,
	[
		Ds,
		Gb,
		Io,
		C_
	],
	[
		[1, {
			[R]: `CoreCount`,
			[V]: ZS
		}],
		[1, {
			[R]: `ThreadsPerCore`,
			[V]: Gk
		}],
		[0, {
			[R]: `AmdSevSnp`,
			[V]: bS
		}],
		[0, {
			[R]: `NestedVirtualization`,
			[V]: VD
		}]
	]
];
var aj = [
	3,
	H,
	Zs,
	0,
	[
		Ds,
		Gb,
		Io,
		C_
	],
	[
		1,
		1,
		0,
		0
	]
];
var oj = [
	3,
	H,
	Qs,
	0,
	[ty],
	[[() => qI, {
		[R]: `ReferenceSet`,
		[V]: IO
	}]]
];
var sj = [
	3,
	H,
	$s,
	0,
	[ty],
	[[() => JI, { [V]: ny }]]
];
var cj = [
	3,
	H,
	Us,
	0,
	[
		nh,
		k,
		lc,
		hh,
		Rh,
		Sb,
		kx,
		jv
	],
	[
		[() => HP, 0],
		2,
		[0, 4],
		0,
		0,
		0,
		0,
		2
	],
	1
];
var lj = [
	3,
	H,
	Ws,
	0,
	[Qh, Xx],
	[[() => iP, {
		[R]: `LaunchTemplateVersion`,
		[V]: BE
	}], [() => uF, {
		[R]: `Warning`,
		[V]: OA
	}]]
];
var uj = [
	3,
	H,
	dc,
	0,
	[
		iy,
		Mb,
		k
	],
	[
		[64, { [V]: qv }],
		[() => hL, { [V]: $b }],
		[2, {
			[R]: `DryRun`,
			[V]: L
		}]
	],
	2
];
var dj = [
	3,
	H,
	vc,
	0,
	[dx, Od],
	[[0, {
		[R]: `UserId`,
		[V]: iA
	}], [0, {
		[R]: `Group`,
		[V]: Ww
	}]]
];
var fj = [
	3,
	H,
	bc,
	0,
	[Jo, ry],
	[[() => EF, 0], [() => EF, 0]]
];
var pj = [
	3,
	H,
	cc,
	0,
	[Os],
	[[0, {
		[R]: `CpuCredits`,
		[V]: QS
	}]]
];
var mj = [
	3,
	H,
	sc,
	0,
	[Os],
	[0],
	1
];
var hj = [
	3,
	H,
	jc,
	0,
	[
		bl,
		Dl,
		El
	],
	[
		[1, {
			[R]: `DefaultTcpEstablishedTimeout`,
			[V]: VC
		}],
		[1, {
			[R]: `DefaultUdpTimeout`,
			[V]: GC
		}],
		[1, {
			[R]: `DefaultUdpStreamTimeout`,
			[V]: WC
		}]
	]
];
var gj = [
	3,
	H,
	zc,
	0,
	[
		$o,
		j,
		k
	],
	[
		0,
		0,
		[2, {
			[R]: `DryRun`,
			[V]: L
		}]
	],
	2
];
var _j = [
	3,
	H,
	Vc,
	0,
	[
		Bu,
		Vf,
		B_,
		ff,
		gf,
		Lg,
		F,
		k,
		rd
	],
	[
		[() => LF, { [V]: Nl }],
		[() => qF, { [V]: j }],
		[() => KI, { [V]: V_ }],
		2,
		2,
		1,
		0,
		[2, {
			[R]: `DryRun`,
			[V]: L
		}],
		[() => RF, { [V]: id }]
	]
];
var vj = [
	3,
	H,
	Hc,
	0,
	[F, bm],
	[[0, {
		[R]: `NextToken`,
		[V]: B
	}], [() => JF, {
		[R]: `ImagesSet`,
		[V]: sE
	}]]
];
var yj = [
	3,
	H,
	Uc,
	0,
	[
		Hf,
		$f,
		k,
		rd,
		F,
		Lg
	],
	[
		[() => $F, { [V]: Ef }],
		2,
		[2, {
			[R]: `DryRun`,
			[V]: L
		}],
		[() => RF, { [V]: id }],
		[0, {
			[R]: `NextToken`,
			[V]: B
		}],
		[1, {
			[R]: `MaxResults`,
			[V]: pD
		}]
	]
];
var bj = [
	3,
	H,
	Wc,
	0,
	[F, ay],
	[[0, {
		[R]: `NextToken`,
		[V]: B
	}], [() => eL, {
		[R]: `ReservationSet`,
		[V]: LO
	}]]
];
var xj = [
	3,
	H,
	Kc,
	0,
	[
		k,
		ng,
		rd,
		Lg,
		F
	],
	[
		2,
		0,
		[() => RF, { [V]: id }],
		1,
		0
	]
];
var Sj = [
	3,
	H,
	qc,
	0,
	[cm, F],
	[[() => pI, {
		[R]: `InstanceTypeOfferingSet`,
		[V]: hE
	}], [0, {
		[R]: `NextToken`,
		[V]: B
	}]]
];
var Cj = [
	3,
	H,
	Jc,
	0,
	[
		k,
		pm,
		rd,
		Lg,
		F,
		gm
	],
	[
		2,
		[64, { [V]: im }],
		[() => RF, { [V]: id }],
		1,
		0,
		2
	]
];
var wj = [
	3,
	H,
	Yc,
	0,
	[pm, F],
	[[() => fI, {
		[R]: `InstanceTypeSet`,
		[V]: gE
	}], [0, {
		[R]: `NextToken`,
		[V]: B
	}]]
];
var Tj = [
	3,
	H,
	el,
	0,
	[
		k,
		hh,
		Rh,
		Jx,
		Wg,
		Gg,
		F,
		Lg,
		rd,
		jv,
		$f
	],
	[
		2,
		0,
		0,
		[() => wL, { [V]: Qh }],
		0,
		0,
		0,
		1,
		[() => RF, { [V]: id }],
		2,
		2
	]
];
var Ej = [
	3,
	H,
	tl,
	0,
	[eg, F],
	[[() => PI, {
		[R]: `LaunchTemplateVersionSet`,
		[V]: VE
	}], [0, {
		[R]: `NextToken`,
		[V]: B
	}]]
];
var Dj = [
	3,
	H,
	dl,
	0,
	[
		xd,
		Td,
		F,
		Lg,
		k,
		rd
	],
	[
		[() => UF, { [V]: bd }],
		[() => WF, { [V]: Cd }],
		0,
		1,
		[2, {
			[R]: `DryRun`,
			[V]: L
		}],
		[() => RF, { [V]: id }]
	]
];
var Oj = [
	3,
	H,
	fl,
	0,
	[F, wy],
	[[0, {
		[R]: `NextToken`,
		[V]: B
	}], [() => aL, {
		[R]: `SecurityGroupInfo`,
		[V]: ZO
	}]]
];
var kj = [
	3,
	H,
	cl,
	0,
	[
		$o,
		Yy,
		k
	],
	[
		0,
		0,
		[2, {
			[R]: `DryRun`,
			[V]: L
		}]
	],
	2
];
var Aj = [
	3,
	H,
	ll,
	0,
	[
		Y_,
		Yy,
		xc
	],
	[
		[() => QI, {
			[R]: `ProductCodes`,
			[V]: ZD
		}],
		[0, {
			[R]: `SnapshotId`,
			[V]: dk
		}],
		[() => EF, {
			[R]: `CreateVolumePermission`,
			[V]: CC
		}]
	]
];
var jj = [
	3,
	H,
	ml,
	0,
	[
		Lg,
		F,
		j_,
		Mv,
		Xy,
		k,
		rd
	],
	[
		1,
		0,
		[() => KI, { [V]: V_ }],
		[64, { [V]: Nv }],
		[() => sL, { [V]: Yy }],
		[2, {
			[R]: `DryRun`,
			[V]: L
		}],
		[() => RF, { [V]: id }]
	]
];
var Mj = [
	3,
	H,
	hl,
	0,
	[F, Eb],
	[[0, {
		[R]: `NextToken`,
		[V]: B
	}], [() => cL, {
		[R]: `SnapshotSet`,
		[V]: Tk
	}]]
];
var Nj = [
	3,
	H,
	gl,
	0,
	[
		rd,
		Ey,
		F,
		Lg,
		k
	],
	[
		[() => RF, { [V]: id }],
		[() => lL, { [V]: Zy }],
		0,
		1,
		[2, {
			[R]: `DryRun`,
			[V]: L
		}]
	]
];
var Pj = [
	3,
	H,
	_l,
	0,
	[F, jb],
	[[0, {
		[R]: `NextToken`,
		[V]: B
	}], [() => dL, {
		[R]: `SubnetSet`,
		[V]: Ek
	}]]
];
var Fj = [
	3,
	H,
	Sl,
	0,
	[
		k,
		rd,
		Lg,
		F
	],
	[
		[2, {
			[R]: `DryRun`,
			[V]: L
		}],
		[() => RF, { [V]: id }],
		[1, {
			[R]: `MaxResults`,
			[V]: pD
		}],
		[0, {
			[R]: `NextToken`,
			[V]: B
		}]
	]
];
var Ij = [
	3,
	H,
	Cl,
	0,
	[F, Mb],
	[[0, {
		[R]: `NextToken`,
		[V]: B
	}], [() => mL, {
		[R]: `TagSet`,
		[V]: Kk
	}]]
];
var Lj = [
	3,
	H,
	$c,
	0,
	[
		Ay,
		wc,
		rx
	],
	[
		[1, {
			[R]: `SizeInGB`,
			[V]: ek
		}],
		[1, {
			[R]: `Count`,
			[V]: EC
		}],
		[0, {
			[R]: `Type`,
			[V]: eA
		}]
	]
];
var Rj = [
	3,
	H,
	jl,
	0,
	[
		ol,
		wm,
		Yy,
		Bx,
		Vx,
		Dm,
		tx,
		w_,
		Go,
		Uu,
		Mx,
		Ko,
		Pl
	],
	[
		[2, {
			[R]: `DeleteOnTermination`,
			[V]: zC
		}],
		[1, {
			[R]: `Iops`,
			[V]: CE
		}],
		[0, {
			[R]: `SnapshotId`,
			[V]: dk
		}],
		[1, {
			[R]: `VolumeSize`,
			[V]: SA
		}],
		[0, {
			[R]: `VolumeType`,
			[V]: CA
		}],
		[0, {
			[R]: `KmsKeyId`,
			[V]: EE
		}],
		[1, {
			[R]: `Throughput`,
			[V]: Qk
		}],
		[0, {
			[R]: `OutpostArn`,
			[V]: HD
		}],
		[0, {
			[R]: `AvailabilityZone`,
			[V]: wS
		}],
		[2, {
			[R]: `Encrypted`,
			[V]: Pw
		}],
		1,
		0,
		1
	]
];
var zj = [
	3,
	H,
	Il,
	0,
	[
		Pl,
		ns,
		ys,
		us,
		sg,
		Hg,
		Tg
	],
	[
		[1, {
			[R]: `EbsCardIndex`,
			[V]: XC
		}],
		[1, {
			[R]: `BaselineBandwidthInMbps`,
			[V]: NS
		}],
		[1, {
			[R]: `BaselineThroughputInMBps`,
			[V]: GS
		}],
		[1, {
			[R]: `BaselineIops`,
			[V]: RS
		}],
		[1, {
			[R]: `MaximumBandwidthInMbps`,
			[V]: JE
		}],
		[1, {
			[R]: `MaximumThroughputInMBps`,
			[V]: gD
		}],
		[1, {
			[R]: `MaximumIops`,
			[V]: iD
		}]
	]
];
var Bj = [
	3,
	H,
	_u,
	0,
	[
		Cu,
		Lu,
		xu,
		y_,
		_g,
		To,
		vg,
		Ll
	],
	[
		[0, {
			[R]: `EbsOptimizedSupport`,
			[V]: vw
		}],
		[0, {
			[R]: `EncryptionSupport`,
			[V]: kw
		}],
		[() => Hj, {
			[R]: `EbsOptimizedInfo`,
			[V]: _w
		}],
		[0, {
			[R]: `NvmeSupport`,
			[V]: RD
		}],
		[1, {
			[R]: `MaximumEbsAttachments`,
			[V]: ZE
		}],
		[0, {
			[R]: `AttachmentLimitType`,
			[V]: pS
		}],
		[1, {
			[R]: `MaximumEbsCards`,
			[V]: QE
		}],
		[() => OF, {
			[R]: `EbsCardSet`,
			[V]: ZC
		}]
	]
];
var Vj = [
	3,
	H,
	ou,
	0,
	[
		Uo,
		ol,
		kb,
		Nx,
		Po,
		Ix,
		z_,
		Pl
	],
	[
		[4, {
			[R]: `AttachTime`,
			[V]: CS
		}],
		[2, {
			[R]: `DeleteOnTermination`,
			[V]: zC
		}],
		[0, {
			[R]: `Status`,
			[V]: Ik
		}],
		[0, {
			[R]: `VolumeId`,
			[V]: _A
		}],
		[0, {
			[R]: `AssociatedResource`,
			[V]: vS
		}],
		[0, {
			[R]: `VolumeOwnerId`,
			[V]: bA
		}],
		[() => AP, {
			[R]: `Operator`,
			[V]: JD
		}],
		[1, {
			[R]: `EbsCardIndex`,
			[V]: XC
		}]
	]
];
var Hj = [
	3,
	H,
	xu,
	0,
	[
		ns,
		ys,
		us,
		sg,
		Hg,
		Tg
	],
	[
		[1, {
			[R]: `BaselineBandwidthInMbps`,
			[V]: NS
		}],
		[1, {
			[R]: `BaselineThroughputInMBps`,
			[V]: GS
		}],
		[1, {
			[R]: `BaselineIops`,
			[V]: RS
		}],
		[1, {
			[R]: `MaximumBandwidthInMbps`,
			[V]: JE
		}],
		[1, {
			[R]: `MaximumThroughputInMBps`,
			[V]: gD
		}],
		[1, {
			[R]: `MaximumIops`,
			[V]: iD
		}]
	]
];
var Uj = [
	3,
	H,
	vu,
	0,
	[yg],
	[[1, {
		[R]: `MaximumEfaInterfaces`,
		[V]: $E
	}]]
];
var Wj = [
	3,
	H,
	zl,
	0,
	[
		Gl,
		Bl,
		Hl,
		Ul
	],
	[
		[0, {
			[R]: `ElasticGpuId`,
			[V]: rw
		}],
		[0, {
			[R]: `ElasticGpuAssociationId`,
			[V]: $C
		}],
		[0, {
			[R]: `ElasticGpuAssociationState`,
			[V]: ew
		}],
		[0, {
			[R]: `ElasticGpuAssociationTime`,
			[V]: nw
		}]
	]
];
var Gj = [
	3,
	H,
	Yl,
	0,
	[rx],
	[0],
	1
];
var Kj = [
	3,
	H,
	ql,
	0,
	[rx],
	[[0, {
		[R]: `Type`,
		[V]: eA
	}]]
];
var qj = [
	3,
	H,
	Zl,
	0,
	[rx, wc],
	[0, 1],
	1
];
var Jj = [
	3,
	H,
	Ql,
	0,
	[
		ru,
		$l,
		tu,
		nu
	],
	[
		[0, {
			[R]: `ElasticInferenceAcceleratorArn`,
			[V]: aw
		}],
		[0, {
			[R]: `ElasticInferenceAcceleratorAssociationId`,
			[V]: ow
		}],
		[0, {
			[R]: `ElasticInferenceAcceleratorAssociationState`,
			[V]: sw
		}],
		[4, {
			[R]: `ElasticInferenceAcceleratorAssociationTime`,
			[V]: lw
		}]
	]
];
var Yj = [
	3,
	H,
	du,
	0,
	[
		j,
		Ac,
		k
	],
	[
		0,
		4,
		2
	],
	2
];
var Xj = [
	3,
	H,
	fu,
	0,
	[Av],
	[[2, {
		[R]: `Return`,
		[V]: CO
	}]]
];
var Zj = [
	3,
	H,
	lu,
	0,
	[
		j,
		Zx,
		k
	],
	[
		0,
		2,
		2
	],
	1
];
var Qj = [
	3,
	H,
	uu,
	0,
	[Av],
	[[0, {
		[R]: `Return`,
		[V]: CO
	}]]
];
var $j = [
	3,
	H,
	ju,
	0,
	[ku, Pu],
	[2, () => eM]
];
var eM = [
	3,
	H,
	Fu,
	0,
	[Nu],
	[2]
];
var tM = [
	3,
	H,
	wu,
	0,
	[Hu],
	[[2, {
		[R]: `Enabled`,
		[V]: Nw
	}]]
];
var nM = [
	3,
	H,
	Su,
	0,
	[Hu],
	[2]
];
var rM = [
	3,
	H,
	id,
	0,
	[P, qx],
	[0, [() => CL, { [V]: Cx }]]
];
var iM = [
	3,
	H,
	Ku,
	0,
	[
		P,
		Kg,
		wc,
		Og
	],
	[
		[0, {
			[R]: `Name`,
			[V]: CD
		}],
		[0, {
			[R]: `Manufacturer`,
			[V]: yD
		}],
		[1, {
			[R]: `Count`,
			[V]: EC
		}],
		[() => aM, {
			[R]: `MemoryInfo`,
			[V]: aD
		}]
	]
];
var aM = [
	3,
	H,
	Ju,
	0,
	[Py],
	[[1, {
		[R]: `SizeInMiB`,
		[V]: ik
	}]]
];
var oM = [
	3,
	H,
	Xu,
	0,
	[ad, Ib],
	[[() => zF, {
		[R]: `Fpgas`,
		[V]: Uw
	}], [1, {
		[R]: `TotalFpgaMemoryInMiB`,
		[V]: Rk
	}]]
];
var sM = [
	3,
	H,
	ud,
	0,
	[j, k],
	[0, 2],
	1
];
var cM = [
	3,
	H,
	dd,
	0,
	[qd],
	[[() => GF, {
		[R]: `ImageAncestryEntrySet`,
		[V]: hT
	}]]
];
var lM = [
	3,
	H,
	hd,
	0,
	[
		j,
		Lg,
		F,
		k
	],
	[
		0,
		1,
		0,
		2
	],
	1
];
var uM = [
	3,
	H,
	gd,
	0,
	[bf, F],
	[[() => BF, {
		[R]: `ImageFindingSet`,
		[V]: kT
	}], [0, {
		[R]: `NextToken`,
		[V]: B
	}]]
];
var dM = [
	3,
	H,
	sd,
	0,
	[
		P,
		Kg,
		wc,
		Nm,
		Ed,
		nS,
		Og
	],
	[
		[0, {
			[R]: `Name`,
			[V]: CD
		}],
		[0, {
			[R]: `Manufacturer`,
			[V]: yD
		}],
		[1, {
			[R]: `Count`,
			[V]: EC
		}],
		[1, {
			[R]: `LogicalGpuCount`,
			[V]: jE
		}],
		[1, {
			[R]: `GpuPartitionSize`,
			[V]: Yw
		}],
		[() => EL, {
			[R]: `WorkloadSet`,
			[V]: jA
		}],
		[() => fM, {
			[R]: `MemoryInfo`,
			[V]: aD
		}]
	]
];
var fM = [
	3,
	H,
	ld,
	0,
	[Py],
	[[1, {
		[R]: `SizeInMiB`,
		[V]: ik
	}]]
];
var pM = [
	3,
	H,
	yd,
	0,
	[Dd, Lb],
	[[() => VF, {
		[R]: `Gpus`,
		[V]: Zw
	}], [1, {
		[R]: `TotalGpuMemoryInMiB`,
		[V]: zk
	}]]
];
var mM = [
	3,
	H,
	Sd,
	0,
	[bd, Cd],
	[[0, {
		[R]: `GroupId`,
		[V]: qw
	}], [0, {
		[R]: `GroupName`,
		[V]: Jw
	}]]
];
var hM = [
	3,
	H,
	Pd,
	0,
	[Cc],
	[[2, {
		[R]: `Configured`,
		[V]: TC
	}]]
];
var gM = [
	3,
	H,
	Fd,
	0,
	[Cc],
	[2]
];
var _M = [
	3,
	H,
	Mf,
	0,
	[Xo, Ud],
	[[0, {
		[R]: `Arn`,
		[V]: OS
	}], [0, {
		[R]: `Id`,
		[V]: fT
	}]]
];
var vM = [
	3,
	H,
	Ff,
	0,
	[Xo, P],
	[[0, {
		[R]: `Arn`,
		[V]: OS
	}], [0, {
		[R]: `Name`,
		[V]: CD
	}]]
];
var yM = [
	3,
	H,
	xm,
	0,
	[
		nv,
		yx,
		os,
		A,
		Ru,
		Hd,
		up,
		P,
		Fv,
		Iv,
		ob,
		pb,
		Mb,
		Wx,
		ds,
		Zb,
		wl,
		em,
		Ny,
		sl,
		Fm,
		nf,
		jy,
		By,
		nd,
		xv,
		_m,
		db,
		dm,
		j,
		Uf,
		Ob,
		A_,
		As,
		kv,
		Y_,
		Zo,
		fm,
		Em,
		Wv,
		Tv
	],
	[
		[0, {
			[R]: `PlatformDetails`,
			[V]: rO
		}],
		[0, {
			[R]: `UsageOperation`,
			[V]: oA
		}],
		[() => xF, {
			[R]: `BlockDeviceMapping`,
			[V]: PS
		}],
		[0, {
			[R]: `Description`,
			[V]: JC
		}],
		[2, {
			[R]: `EnaSupport`,
			[V]: Aw
		}],
		[0, {
			[R]: `Hypervisor`,
			[V]: $w
		}],
		[0, {
			[R]: `ImageOwnerAlias`,
			[V]: HT
		}],
		[0, {
			[R]: `Name`,
			[V]: CD
		}],
		[0, {
			[R]: `RootDeviceName`,
			[V]: TO
		}],
		[0, {
			[R]: `RootDeviceType`,
			[V]: EO
		}],
		[0, {
			[R]: `SriovNetSupport`,
			[V]: vk
		}],
		[() => $P, {
			[R]: `StateReason`,
			[V]: Ck
		}],
		[() => hL, {
			[R]: `TagSet`,
			[V]: Kk
		}],
		[0, {
			[R]: `VirtualizationType`,
			[V]: TA
		}],
		[0, {
			[R]: `BootMode`,
			[V]: zS
		}],
		[0, {
			[R]: `TpmSupport`,
			[V]: Yk
		}],
		[0, {
			[R]: `DeprecationTime`,
			[V]: UC
		}],
		[0, {
			[R]: `ImdsSupport`,
			[V]: lE
		}],
		[0, {
			[R]: `SourceInstanceId`,
			[V]: tk
		}],
		[0, {
			[R]: `DeregistrationProtection`,
			[V]: BC
		}],
		[0, {
			[R]: `LastLaunchedTime`,
			[V]: ME
		}],
		[2, {
			[R]: `ImageAllowed`,
			[V]: xT
		}],
		[0, {
			[R]: `SourceImageId`,
			[V]: rk
		}],
		[0, {
			[R]: `SourceImageRegion`,
			[V]: ak
		}],
		[2, {
			[R]: `FreeTierEligible`,
			[V]: Hw
		}],
		[0, {
			[R]: `PublicSsmParameterName`,
			[V]: hO
		}],
		[() => YF, {
			[R]: `ImageWatermarkSet`,
			[V]: SE
		}],
		[() => qP, {
			[R]: `ScanResults`,
			[V]: Sk
		}],
		[() => aN, {
			[R]: `InstanceTypeSpecification`,
			[V]: _E
		}],
		[0, {
			[R]: `ImageId`,
			[V]: IT
		}],
		[0, {
			[R]: `ImageLocation`,
			[V]: LT
		}],
		[0, {
			[R]: `ImageState`,
			[V]: cE
		}],
		[0, {
			[R]: `ImageOwnerId`,
			[V]: UT
		}],
		[0, {
			[R]: `CreationDate`,
			[V]: eC
		}],
		[2, {
			[R]: `IsPublic`,
			[V]: tE
		}],
		[() => QI, {
			[R]: `ProductCodes`,
			[V]: ZD
		}],
		[0, {
			[R]: `Architecture`,
			[V]: kS
		}],
		[0, {
			[R]: `ImageType`,
			[V]: bE
		}],
		[0, {
			[R]: `KernelId`,
			[V]: TE
		}],
		[0, {
			[R]: `RamdiskId`,
			[V]: jO
		}],
		[0, {
			[R]: `Platform`,
			[V]: yO
		}]
	]
];
var bM = [
	3,
	H,
	Zd,
	0,
	[
		As,
		j,
		up,
		jy,
		By
	],
	[
		[4, {
			[R]: `CreationDate`,
			[V]: eC
		}],
		[0, {
			[R]: `ImageId`,
			[V]: IT
		}],
		[0, {
			[R]: `ImageOwnerAlias`,
			[V]: HT
		}],
		[0, {
			[R]: `SourceImageId`,
			[V]: rk
		}],
		[0, {
			[R]: `SourceImageRegion`,
			[V]: ak
		}]
	]
];
var xM = [
	3,
	H,
	rf,
	0,
	[
		A,
		Em,
		Wv,
		ob,
		ds,
		Zb,
		ox,
		Fm,
		em,
		sl,
		j,
		Rm,
		Y_,
		os
	],
	[
		[() => U, {
			[R]: `Description`,
			[V]: JC
		}],
		[() => U, {
			[R]: `Kernel`,
			[V]: OE
		}],
		[() => U, {
			[R]: `Ramdisk`,
			[V]: zO
		}],
		[() => U, {
			[R]: `SriovNetSupport`,
			[V]: vk
		}],
		[() => U, {
			[R]: `BootMode`,
			[V]: zS
		}],
		[() => U, {
			[R]: `TpmSupport`,
			[V]: Yk
		}],
		[() => U, {
			[R]: `UefiData`,
			[V]: nA
		}],
		[() => U, {
			[R]: `LastLaunchedTime`,
			[V]: ME
		}],
		[() => U, {
			[R]: `ImdsSupport`,
			[V]: lE
		}],
		[() => U, {
			[R]: `DeregistrationProtection`,
			[V]: BC
		}],
		[0, {
			[R]: `ImageId`,
			[V]: IT
		}],
		[() => xI, {
			[R]: `LaunchPermission`,
			[V]: NE
		}],
		[() => QI, {
			[R]: `ProductCodes`,
			[V]: ZD
		}],
		[() => xF, {
			[R]: `BlockDeviceMapping`,
			[V]: PS
		}]
	]
];
var SM = [
	3,
	H,
	xf,
	0,
	[
		Gu,
		Tb,
		Qu,
		ix,
		nx,
		wv,
		Qy,
		Yy
	],
	[
		[2, {
			[R]: `FixAvailable`,
			[V]: Fw
		}],
		[1, {
			[R]: `Score`,
			[V]: Pk
		}],
		[4, {
			[R]: `FirstObservedAt`,
			[V]: Rw
		}],
		[4, {
			[R]: `UpdatedAt`,
			[V]: tA
		}],
		[0, {
			[R]: `Title`,
			[V]: $k
		}],
		[() => KF, {
			[R]: `PathSet`,
			[V]: gO
		}],
		[0, {
			[R]: `SeverityLabel`,
			[V]: pk
		}],
		[0, {
			[R]: `SnapshotId`,
			[V]: dk
		}]
	]
];
var CM = [
	3,
	H,
	ym,
	0,
	[
		$x,
		By,
		jy,
		ky,
		Qx
	],
	[
		[0, {
			[R]: `WatermarkKey`,
			[V]: AA
		}],
		[0, {
			[R]: `SourceImageRegion`,
			[V]: ak
		}],
		[0, {
			[R]: `SourceImageId`,
			[V]: rk
		}],
		[4, {
			[R]: `SourceImageCreationTime`,
			[V]: $O
		}],
		[4, {
			[R]: `WatermarkCreationTime`,
			[V]: kA
		}]
	]
];
var wM = [
	3,
	H,
	Qd,
	0,
	[qo, Rb],
	[[() => XF, {
		[R]: `Accelerators`,
		[V]: ES
	}], [1, {
		[R]: `TotalInferenceMemoryInMiB`,
		[V]: Bk
	}]]
];
var TM = [
	3,
	H,
	pf,
	0,
	[
		wc,
		P,
		Kg,
		Og
	],
	[
		[1, {
			[R]: `Count`,
			[V]: EC
		}],
		[0, {
			[R]: `Name`,
			[V]: CD
		}],
		[0, {
			[R]: `Manufacturer`,
			[V]: yD
		}],
		[() => EM, {
			[R]: `MemoryInfo`,
			[V]: aD
		}]
	]
];
var EM = [
	3,
	H,
	hf,
	0,
	[Py],
	[[1, {
		[R]: `SizeInMiB`,
		[V]: ik
	}]]
];
var DM = [
	3,
	H,
	Sm,
	0,
	[
		Zo,
		os,
		lc,
		bu,
		Ru,
		Hd,
		Mf,
		Gf,
		Wl,
		iu,
		m_,
		w_,
		Fv,
		Iv,
		wy,
		my,
		zy,
		ob,
		pb,
		Mb,
		Wx,
		Js,
		ws,
		ec,
		ic,
		Pd,
		rg,
		Ng,
		wu,
		ds,
		nv,
		yx,
		bx,
		Z_,
		af,
		Zb,
		Pg,
		Ps,
		__,
		z_,
		qy,
		Ef,
		j,
		Ob,
		X_,
		tv,
		gb,
		Om,
		wo,
		Y_,
		im,
		tg,
		Ev,
		Em,
		Wv,
		Tv,
		Yg,
		Zy,
		jx,
		I,
		mv
	],
	[
		[0, {
			[R]: `Architecture`,
			[V]: kS
		}],
		[() => ZF, {
			[R]: `BlockDeviceMapping`,
			[V]: PS
		}],
		[0, {
			[R]: `ClientToken`,
			[V]: vC
		}],
		[2, {
			[R]: `EbsOptimized`,
			[V]: gw
		}],
		[2, {
			[R]: `EnaSupport`,
			[V]: Aw
		}],
		[0, {
			[R]: `Hypervisor`,
			[V]: $w
		}],
		[() => _M, {
			[R]: `IamInstanceProfile`,
			[V]: PT
		}],
		[0, {
			[R]: `InstanceLifecycle`,
			[V]: RT
		}],
		[() => kF, {
			[R]: `ElasticGpuAssociationSet`,
			[V]: tw
		}],
		[() => NF, {
			[R]: `ElasticInferenceAcceleratorAssociationSet`,
			[V]: cw
		}],
		[() => aI, {
			[R]: `NetworkInterfaceSet`,
			[V]: MD
		}],
		[0, {
			[R]: `OutpostArn`,
			[V]: HD
		}],
		[0, {
			[R]: `RootDeviceName`,
			[V]: TO
		}],
		[0, {
			[R]: `RootDeviceType`,
			[V]: EO
		}],
		[() => HF, {
			[R]: `GroupSet`,
			[V]: Xw
		}],
		[2, {
			[R]: `SourceDestCheck`,
			[V]: KO
		}],
		[0, {
			[R]: `SpotInstanceRequestId`,
			[V]: ok
		}],
		[0, {
			[R]: `SriovNetSupport`,
			[V]: vk
		}],
		[() => $P, {
			[R]: `StateReason`,
			[V]: Ck
		}],
		[() => hL, {
			[R]: `TagSet`,
			[V]: Kk
		}],
		[0, {
			[R]: `VirtualizationType`,
			[V]: TA
		}],
		[() => ij, {
			[R]: `CpuOptions`,
			[V]: lC
		}],
		[0, {
			[R]: `CapacityBlockId`,
			[V]: YS
		}],
		[0, {
			[R]: `CapacityReservationId`,
			[V]: fC
		}],
		[() => XA, {
			[R]: `CapacityReservationSpecification`,
			[V]: hC
		}],
		[() => hM, {
			[R]: `HibernationOptions`,
			[V]: aT
		}],
		[() => FI, {
			[R]: `LicenseSet`,
			[V]: FE
		}],
		[() => zM, {
			[R]: `MetadataOptions`,
			[V]: lD
		}],
		[() => tM, {
			[R]: `EnclaveOptions`,
			[V]: yw
		}],
		[0, {
			[R]: `BootMode`,
			[V]: zS
		}],
		[0, {
			[R]: `PlatformDetails`,
			[V]: rO
		}],
		[0, {
			[R]: `UsageOperation`,
			[V]: oA
		}],
		[4, {
			[R]: `UsageOperationUpdateTime`,
			[V]: sA
		}],
		[() => RP, {
			[R]: `PrivateDnsNameOptions`,
			[V]: $D
		}],
		[0, {
			[R]: `Ipv6Address`,
			[V]: CT
		}],
		[0, {
			[R]: `TpmSupport`,
			[V]: Yk
		}],
		[() => FM, {
			[R]: `MaintenanceOptions`,
			[V]: uD
		}],
		[0, {
			[R]: `CurrentInstanceBootMode`,
			[V]: iC
		}],
		[() => WM, {
			[R]: `NetworkPerformanceOptions`,
			[V]: ID
		}],
		[() => AP, {
			[R]: `Operator`,
			[V]: JD
		}],
		[() => cI, {
			[R]: `SecondaryInterfaceSet`,
			[V]: ck
		}],
		[0, {
			[R]: `InstanceId`,
			[V]: MT
		}],
		[0, {
			[R]: `ImageId`,
			[V]: IT
		}],
		[() => eN, {
			[R]: `InstanceState`,
			[V]: dE
		}],
		[0, {
			[R]: `PrivateDnsName`,
			[V]: tO
		}],
		[0, {
			[R]: `DnsName`,
			[V]: RC
		}],
		[0, {
			[R]: `Reason`,
			[V]: BO
		}],
		[0, {
			[R]: `KeyName`,
			[V]: DE
		}],
		[1, {
			[R]: `AmiLaunchIndex`,
			[V]: fS
		}],
		[() => QI, {
			[R]: `ProductCodes`,
			[V]: ZD
		}],
		[0, {
			[R]: `InstanceType`,
			[V]: mE
		}],
		[4, {
			[R]: `LaunchTime`,
			[V]: HE
		}],
		[() => NP, {
			[R]: `Placement`,
			[V]: bO
		}],
		[0, {
			[R]: `KernelId`,
			[V]: TE
		}],
		[0, {
			[R]: `RamdiskId`,
			[V]: jO
		}],
		[0, {
			[R]: `Platform`,
			[V]: yO
		}],
		[() => _P, {
			[R]: `Monitoring`,
			[V]: SD
		}],
		[0, {
			[R]: `SubnetId`,
			[V]: fk
		}],
		[0, {
			[R]: `VpcId`,
			[V]: hA
		}],
		[0, {
			[R]: `PrivateIpAddress`,
			[V]: lO
		}],
		[0, {
			[R]: `IpAddress`,
			[V]: ST
		}]
	]
];
var OM = [
	3,
	H,
	Yd,
	0,
	[ku, Pu],
	[[2, {
		[R]: `EnaSrdEnabled`,
		[V]: Cw
	}], [() => kM, {
		[R]: `EnaSrdUdpSpecification`,
		[V]: Dw
	}]]
];
var kM = [
	3,
	H,
	Xd,
	0,
	[Nu],
	[[2, {
		[R]: `EnaSrdUdpEnabled`,
		[V]: Ew
	}]]
];
var AM = [
	3,
	H,
	sf,
	0,
	[rl, Vu],
	[[0, {
		[R]: `DeviceName`,
		[V]: IC
	}], [() => Vj, {
		[R]: `Ebs`,
		[V]: Mw
	}]]
];
var jM = [
	3,
	H,
	If,
	0,
	[Np],
	[[0, {
		[R]: `Ipv4Prefix`,
		[V]: $T
	}]]
];
var MM = [
	3,
	H,
	Df,
	0,
	[af, _p],
	[[0, {
		[R]: `Ipv6Address`,
		[V]: CT
	}], [2, {
		[R]: `IsPrimaryIpv6`,
		[V]: JT
	}]]
];
var NM = [
	3,
	H,
	Af,
	0,
	[af],
	[0]
];
var PM = [
	3,
	H,
	Lf,
	0,
	[jp],
	[[0, {
		[R]: `Ipv6Prefix`,
		[V]: eE
	}]]
];
var FM = [
	3,
	H,
	qf,
	0,
	[Fo, $v],
	[[0, {
		[R]: `AutoRecovery`,
		[V]: yS
	}], [0, {
		[R]: `RebootMigration`,
		[V]: FO
	}]]
];
var IM = [
	3,
	H,
	Jf,
	0,
	[Fo],
	[0]
];
var LM = [
	3,
	H,
	Yf,
	0,
	[Ug, cb],
	[0, () => QP]
];
var RM = [
	3,
	H,
	Xf,
	0,
	[
		Bd,
		Ld,
		Ad,
		Id,
		ep
	],
	[
		0,
		1,
		0,
		0,
		0
	]
];
var zM = [
	3,
	H,
	Zf,
	0,
	[
		Ob,
		Bd,
		Ld,
		Ad,
		Id,
		ep
	],
	[
		[0, {
			[R]: `State`,
			[V]: Fk
		}],
		[0, {
			[R]: `HttpTokens`,
			[V]: uT
		}],
		[1, {
			[R]: `HttpPutResponseHopLimit`,
			[V]: sT
		}],
		[0, {
			[R]: `HttpEndpoint`,
			[V]: tT
		}],
		[0, {
			[R]: `HttpProtocolIpv6`,
			[V]: oT
		}],
		[0, {
			[R]: `InstanceMetadataTags`,
			[V]: BT
		}]
	]
];
var BM = [
	3,
	H,
	np,
	0,
	[
		Qo,
		es,
		A,
		od,
		Wd,
		og,
		f_,
		A_,
		X_,
		I,
		pv,
		my,
		kb,
		Zy,
		jx,
		mm,
		Mp,
		Dp,
		uc,
		z_
	],
	[
		[() => VM, {
			[R]: `Association`,
			[V]: AS
		}],
		[() => HM, {
			[R]: `Attachment`,
			[V]: jS
		}],
		[0, {
			[R]: `Description`,
			[V]: JC
		}],
		[() => HF, {
			[R]: `GroupSet`,
			[V]: Xw
		}],
		[() => tI, {
			[R]: `Ipv6AddressesSet`,
			[V]: bT
		}],
		[0, {
			[R]: `MacAddress`,
			[V]: qE
		}],
		[0, {
			[R]: `NetworkInterfaceId`,
			[V]: jD
		}],
		[0, {
			[R]: `OwnerId`,
			[V]: KD
		}],
		[0, {
			[R]: `PrivateDnsName`,
			[V]: tO
		}],
		[0, {
			[R]: `PrivateIpAddress`,
			[V]: lO
		}],
		[() => sI, {
			[R]: `PrivateIpAddressesSet`,
			[V]: sO
		}],
		[2, {
			[R]: `SourceDestCheck`,
			[V]: KO
		}],
		[0, {
			[R]: `Status`,
			[V]: Ik
		}],
		[0, {
			[R]: `SubnetId`,
			[V]: fk
		}],
		[0, {
			[R]: `VpcId`,
			[V]: hA
		}],
		[0, {
			[R]: `InterfaceType`,
			[V]: xE
		}],
		[() => eI, {
			[R]: `Ipv4PrefixSet`,
			[V]: YT
		}],
		[() => rI, {
			[R]: `Ipv6PrefixSet`,
			[V]: XT
		}],
		[() => tj, {
			[R]: `ConnectionTrackingConfiguration`,
			[V]: yC
		}],
		[() => AP, {
			[R]: `Operator`,
			[V]: JD
		}]
	]
];
var VM = [
	3,
	H,
	rp,
	0,
	[
		Ns,
		Ys,
		dp,
		tv,
		lv
	],
	[
		[0, {
			[R]: `CarrierIp`,
			[V]: rC
		}],
		[0, {
			[R]: `CustomerOwnedIp`,
			[V]: uC
		}],
		[0, {
			[R]: `IpOwnerId`,
			[V]: WT
		}],
		[0, {
			[R]: `PublicDnsName`,
			[V]: nO
		}],
		[0, {
			[R]: `PublicIp`,
			[V]: aO
		}]
	]
];
var HM = [
	3,
	H,
	ip,
	0,
	[
		Uo,
		Co,
		ol,
		Lc,
		kb,
		$g,
		Au,
		Eu
	],
	[
		[4, {
			[R]: `AttachTime`,
			[V]: CS
		}],
		[0, {
			[R]: `AttachmentId`,
			[V]: dS
		}],
		[2, {
			[R]: `DeleteOnTermination`,
			[V]: zC
		}],
		[1, {
			[R]: `DeviceIndex`,
			[V]: FC
		}],
		[0, {
			[R]: `Status`,
			[V]: Ik
		}],
		[1, {
			[R]: `NetworkCardIndex`,
			[V]: ED
		}],
		[() => OM, {
			[R]: `EnaSrdSpecification`,
			[V]: ww
		}],
		[1, {
			[R]: `EnaQueueCount`,
			[V]: bw
		}]
	]
];
var UM = [
	3,
	H,
	op,
	0,
	[
		Mo,
		ol,
		A,
		Lc,
		od,
		Kd,
		Wd,
		f_,
		I,
		pv,
		lb,
		Zy,
		lo,
		mm,
		$g,
		Mp,
		pp,
		Dp,
		fp,
		hv,
		Au,
		fc,
		Eu
	],
	[
		[2, {
			[R]: `AssociatePublicIpAddress`,
			[V]: gS
		}],
		[2, {
			[R]: `DeleteOnTermination`,
			[V]: zC
		}],
		[0, {
			[R]: `Description`,
			[V]: JC
		}],
		[1, {
			[R]: `DeviceIndex`,
			[V]: FC
		}],
		[() => iL, { [V]: vy }],
		[1, {
			[R]: `Ipv6AddressCount`,
			[V]: mT
		}],
		[() => tI, {
			[R]: `Ipv6Addresses`,
			[V]: bT
		}],
		[0, {
			[R]: `NetworkInterfaceId`,
			[V]: jD
		}],
		[0, {
			[R]: `PrivateIpAddress`,
			[V]: lO
		}],
		[() => ZI, {
			[R]: `PrivateIpAddresses`,
			[V]: sO
		}],
		[1, {
			[R]: `SecondaryPrivateIpAddressCount`,
			[V]: bk
		}],
		[0, {
			[R]: `SubnetId`,
			[V]: fk
		}],
		2,
		0,
		1,
		[() => gI, { [V]: Np }],
		1,
		[() => vI, { [V]: jp }],
		1,
		2,
		() => $j,
		() => ej,
		1
	]
];
var WM = [
	3,
	H,
	cp,
	0,
	[bs],
	[[0, {
		[R]: `BandwidthWeighting`,
		[V]: KS
	}]]
];
var GM = [
	3,
	H,
	lp,
	0,
	[bs],
	[0]
];
var KM = [
	3,
	H,
	hp,
	0,
	[
		Qo,
		Dv,
		X_,
		I
	],
	[
		[() => VM, {
			[R]: `Association`,
			[V]: AS
		}],
		[2, {
			[R]: `Primary`,
			[V]: xO
		}],
		[0, {
			[R]: `PrivateDnsName`,
			[V]: tO
		}],
		[0, {
			[R]: `PrivateIpAddress`,
			[V]: lO
		}]
	]
];
var qM = [
	3,
	H,
	Pp,
	0,
	[
		wx,
		kg,
		Gs,
		Cg,
		hu,
		wf,
		nb,
		k_,
		ps,
		ms,
		Bv,
		u_,
		Km,
		Vm,
		Bb,
		cs,
		Vo,
		co,
		Do,
		Ao,
		Ro,
		Zg,
		ho,
		Vg,
		gs,
		Rv
	],
	[
		[() => dF, {
			[R]: `VCpuCount`,
			[V]: dA
		}],
		[() => pP, {
			[R]: `MemoryMiB`,
			[V]: oD
		}],
		[() => TF, {
			[R]: `CpuManufacturerSet`,
			[V]: cC
		}],
		[() => uP, {
			[R]: `MemoryGiBPerVCpu`,
			[V]: rD
		}],
		[() => IF, {
			[R]: `ExcludedInstanceTypeSet`,
			[V]: fw
		}],
		[() => QF, {
			[R]: `InstanceGenerationSet`,
			[V]: jT
		}],
		[1, {
			[R]: `SpotMaxPricePercentageOverLowestPrice`,
			[V]: mk
		}],
		[1, {
			[R]: `OnDemandMaxPricePercentageOverLowestPrice`,
			[V]: GD
		}],
		[0, {
			[R]: `BareMetal`,
			[V]: BS
		}],
		[0, {
			[R]: `BurstablePerformance`,
			[V]: VS
		}],
		[2, {
			[R]: `RequireHibernateSupport`,
			[V]: kO
		}],
		[() => SP, {
			[R]: `NetworkInterfaceCount`,
			[V]: AD
		}],
		[0, {
			[R]: `LocalStorage`,
			[V]: IE
		}],
		[() => LI, {
			[R]: `LocalStorageTypeSet`,
			[V]: PE
		}],
		[() => oF, {
			[R]: `TotalLocalStorageGB`,
			[V]: Vk
		}],
		[() => UA, {
			[R]: `BaselineEbsBandwidthMbps`,
			[V]: LS
		}],
		[() => _F, {
			[R]: `AcceleratorTypeSet`,
			[V]: SS
		}],
		[() => LA, {
			[R]: `AcceleratorCount`,
			[V]: iS
		}],
		[() => hF, {
			[R]: `AcceleratorManufacturerSet`,
			[V]: mS
		}],
		[() => gF, {
			[R]: `AcceleratorNameSet`,
			[V]: hS
		}],
		[() => zA, {
			[R]: `AcceleratorTotalMemoryMiB`,
			[V]: xS
		}],
		[() => vP, {
			[R]: `NetworkBandwidthGbps`,
			[V]: wD
		}],
		[() => vF, {
			[R]: `AllowedInstanceTypeSet`,
			[V]: cS
		}],
		[1, {
			[R]: `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`,
			[V]: hD
		}],
		[() => GA, {
			[R]: `BaselinePerformanceFactors`,
			[V]: US
		}],
		[2, {
			[R]: `RequireEncryptionInTransit`,
			[V]: DO
		}]
	]
];
var JM = [
	3,
	H,
	Lp,
	0,
	[
		wx,
		kg,
		Gs,
		Cg,
		hu,
		wf,
		nb,
		k_,
		ps,
		ms,
		Bv,
		u_,
		Km,
		Vm,
		Bb,
		cs,
		Vo,
		co,
		Do,
		Ao,
		Ro,
		Zg,
		ho,
		Vg,
		gs,
		Rv
	],
	[
		() => fF,
		() => mP,
		[() => TF, { [V]: qs }],
		() => dP,
		[() => IF, { [V]: gu }],
		[() => QF, { [V]: Tf }],
		1,
		1,
		0,
		0,
		2,
		() => CP,
		0,
		[() => LI, { [V]: Um }],
		() => sF,
		() => WA,
		[() => _F, { [V]: Ho }],
		() => RA,
		[() => hF, { [V]: Oo }],
		[() => gF, { [V]: jo }],
		() => BA,
		() => yP,
		[() => vF, { [V]: _o }],
		1,
		[() => KA, 0],
		2
	],
	2
];
var YM = [
	3,
	H,
	Zp,
	0,
	[
		es,
		og,
		My,
		A_,
		pv,
		my,
		kb,
		mb,
		ab,
		mm
	],
	[
		[() => XM, {
			[R]: `Attachment`,
			[V]: jS
		}],
		[0, {
			[R]: `MacAddress`,
			[V]: qE
		}],
		[0, {
			[R]: `SecondaryInterfaceId`,
			[V]: nk
		}],
		[0, {
			[R]: `OwnerId`,
			[V]: KD
		}],
		[() => lI, {
			[R]: `PrivateIpAddressSet`,
			[V]: cO
		}],
		[2, {
			[R]: `SourceDestCheck`,
			[V]: KO
		}],
		[0, {
			[R]: `Status`,
			[V]: Ik
		}],
		[0, {
			[R]: `SecondarySubnetId`,
			[V]: wk
		}],
		[0, {
			[R]: `SecondaryNetworkId`,
			[V]: gk
		}],
		[0, {
			[R]: `InterfaceType`,
			[V]: xE
		}]
	]
];
var XM = [
	3,
	H,
	Hp,
	0,
	[
		Uo,
		Co,
		ol,
		Lc,
		kb,
		$g
	],
	[
		[4, {
			[R]: `AttachTime`,
			[V]: CS
		}],
		[0, {
			[R]: `AttachmentId`,
			[V]: dS
		}],
		[2, {
			[R]: `DeleteOnTermination`,
			[V]: zC
		}],
		[1, {
			[R]: `DeviceIndex`,
			[V]: FC
		}],
		[0, {
			[R]: `Status`,
			[V]: Ik
		}],
		[1, {
			[R]: `NetworkCardIndex`,
			[V]: ED
		}]
	]
];
var ZM = [
	3,
	H,
	Wp,
	0,
	[I],
	[[0, {
		[R]: `PrivateIpAddress`,
		[V]: lO
	}]]
];
var QM = [
	3,
	H,
	qp,
	0,
	[I],
	[0],
	1
];
var $M = [
	3,
	H,
	Xp,
	0,
	[
		ol,
		Lc,
		pv,
		uv,
		mb,
		mm,
		$g
	],
	[
		2,
		1,
		[() => uI, { [V]: I }],
		1,
		0,
		0,
		1
	]
];
var eN = [
	3,
	H,
	tm,
	0,
	[Sc, P],
	[[1, {
		[R]: `Code`,
		[V]: wC
	}], [0, {
		[R]: `Name`,
		[V]: CD
	}]]
];
var tN = [
	3,
	H,
	Qp,
	0,
	[
		Jb,
		Al,
		y_,
		Lu
	],
	[
		[1, {
			[R]: `TotalSizeInGB`,
			[V]: qk
		}],
		[() => DF, {
			[R]: `Disks`,
			[V]: YC
		}],
		[0, {
			[R]: `NvmeSupport`,
			[V]: RD
		}],
		[0, {
			[R]: `EncryptionSupport`,
			[V]: kw
		}]
	]
];
var nN = [
	3,
	H,
	om,
	0,
	[
		im,
		Ms,
		nd,
		bb,
		ub,
		Cb,
		ps,
		Hd,
		gv,
		Dx,
		Og,
		$p,
		Qp,
		_u,
		h_,
		yd,
		Xu,
		sv,
		Qd,
		zd,
		vs,
		Ic,
		No,
		uy,
		l_,
		x_,
		b_,
		ag,
		g_,
		Cv,
		Qv,
		Vy
	],
	[
		[0, {
			[R]: `InstanceType`,
			[V]: mE
		}],
		[2, {
			[R]: `CurrentGeneration`,
			[V]: nC
		}],
		[2, {
			[R]: `FreeTierEligible`,
			[V]: Hw
		}],
		[() => yL, {
			[R]: `SupportedUsageClasses`,
			[V]: jk
		}],
		[() => tL, {
			[R]: `SupportedRootDeviceTypes`,
			[V]: xk
		}],
		[() => TL, {
			[R]: `SupportedVirtualizationTypes`,
			[V]: Mk
		}],
		[2, {
			[R]: `BareMetal`,
			[V]: BS
		}],
		[0, {
			[R]: `Hypervisor`,
			[V]: $w
		}],
		[() => BP, {
			[R]: `ProcessorInfo`,
			[V]: uO
		}],
		[() => pF, {
			[R]: `VCpuInfo`,
			[V]: fA
		}],
		[() => fP, {
			[R]: `MemoryInfo`,
			[V]: aD
		}],
		[2, {
			[R]: `InstanceStorageSupported`,
			[V]: oE
		}],
		[() => tN, {
			[R]: `InstanceStorageInfo`,
			[V]: aE
		}],
		[() => Bj, {
			[R]: `EbsInfo`,
			[V]: pw
		}],
		[() => xP, {
			[R]: `NetworkInfo`,
			[V]: PD
		}],
		[() => pM, {
			[R]: `GpuInfo`,
			[V]: Kw
		}],
		[() => oM, {
			[R]: `FpgaInfo`,
			[V]: Lw
		}],
		[() => PP, {
			[R]: `PlacementGroupInfo`,
			[V]: iO
		}],
		[() => wM, {
			[R]: `InferenceAcceleratorInfo`,
			[V]: gT
		}],
		[2, {
			[R]: `HibernationSupported`,
			[V]: lT
		}],
		[2, {
			[R]: `BurstablePerformanceSupported`,
			[V]: WS
		}],
		[2, {
			[R]: `DedicatedHostsSupported`,
			[V]: PC
		}],
		[2, {
			[R]: `AutoRecoverySupported`,
			[V]: _S
		}],
		[() => CF, {
			[R]: `SupportedBootModes`,
			[V]: WO
		}],
		[0, {
			[R]: `NitroEnclavesSupport`,
			[V]: kD
		}],
		[0, {
			[R]: `NitroTpmSupport`,
			[V]: BD
		}],
		[() => OP, {
			[R]: `NitroTpmInfo`,
			[V]: zD
		}],
		[() => sP, {
			[R]: `MediaAcceleratorInfo`,
			[V]: KE
		}],
		[() => DP, {
			[R]: `NeuronInfo`,
			[V]: FD
		}],
		[0, {
			[R]: `PhcSupport`,
			[V]: vO
		}],
		[0, {
			[R]: `RebootMigrationSupport`,
			[V]: PO
		}],
		[2, {
			[R]: `SupportedInRegion`,
			[V]: sk
		}]
	]
];
var rN = [
	3,
	H,
	sm,
	0,
	[im],
	[[0, {
		[R]: `InstanceType`,
		[V]: mE
	}]]
];
var iN = [
	3,
	H,
	um,
	0,
	[
		im,
		ng,
		ig
	],
	[
		[0, {
			[R]: `InstanceType`,
			[V]: mE
		}],
		[0, {
			[R]: `LocationType`,
			[V]: UE
		}],
		[0, {
			[R]: `Location`,
			[V]: WE
		}]
	]
];
var aN = [
	3,
	H,
	dm,
	0,
	[Wy, gx],
	[[() => pL, {
		[R]: `SupportedInstanceTypeSet`,
		[V]: uk
	}], [() => vL, {
		[R]: `UnsupportedInstanceTypeSet`,
		[V]: aA
	}]]
];
var oN = [
	3,
	H,
	kp,
	0,
	[
		Ap,
		$u,
		Wb,
		fx,
		Rp,
		Bp,
		yv
	],
	[
		[0, {
			[R]: `IpProtocol`,
			[V]: ZT
		}],
		[1, {
			[R]: `FromPort`,
			[V]: zw
		}],
		[1, {
			[R]: `ToPort`,
			[V]: Wk
		}],
		[() => xL, {
			[R]: `Groups`,
			[V]: Qw
		}],
		[() => hI, {
			[R]: `IpRanges`,
			[V]: rE
		}],
		[() => bI, {
			[R]: `Ipv6Ranges`,
			[V]: iE
		}],
		[() => XI, {
			[R]: `PrefixListIds`,
			[V]: pO
		}]
	]
];
var sN = [
	3,
	H,
	zp,
	0,
	[A, Rs],
	[[0, {
		[R]: `Description`,
		[V]: JC
	}], [0, {
		[R]: `CidrIp`,
		[V]: aC
	}]]
];
var cN = [
	3,
	H,
	Cp,
	0,
	[Np],
	[0]
];
var lN = [
	3,
	H,
	wp,
	0,
	[Np],
	[[0, {
		[R]: `Ipv4Prefix`,
		[V]: $T
	}]]
];
var uN = [
	3,
	H,
	Tp,
	0,
	[jp],
	[0]
];
var dN = [
	3,
	H,
	Ep,
	0,
	[jp],
	[[0, {
		[R]: `Ipv6Prefix`,
		[V]: eE
	}]]
];
var fN = [
	3,
	H,
	Vp,
	0,
	[A, zs],
	[[0, {
		[R]: `Description`,
		[V]: JC
	}], [0, {
		[R]: `CidrIpv6`,
		[V]: oC
	}]]
];
var pN = [
	3,
	H,
	zm,
	0,
	[
		E_,
		I_,
		dx,
		Od
	],
	[
		[0, {
			[R]: `OrganizationArn`,
			[V]: UD
		}],
		[0, {
			[R]: `OrganizationalUnitArn`,
			[V]: qD
		}],
		[0, {
			[R]: `UserId`,
			[V]: iA
		}],
		[0, {
			[R]: `Group`,
			[V]: Ww
		}]
	]
];
var mN = [
	3,
	H,
	Lm,
	0,
	[Jo, ry],
	[[() => xI, 0], [() => xI, 0]]
];
var hN = [
	3,
	H,
	Jm,
	0,
	[
		rl,
		Px,
		Vu,
		r_
	],
	[
		[0, {
			[R]: `DeviceName`,
			[V]: IC
		}],
		[0, {
			[R]: `VirtualName`,
			[V]: vA
		}],
		[() => xN, {
			[R]: `Ebs`,
			[V]: Mw
		}],
		[0, {
			[R]: `NoDevice`,
			[V]: DD
		}]
	]
];
var gN = [
	3,
	H,
	Xm,
	0,
	[
		rl,
		Px,
		Vu,
		r_
	],
	[
		0,
		0,
		() => SN,
		0
	]
];
var _N = [
	3,
	H,
	eh,
	0,
	[tc, ac],
	[0, () => ZA]
];
var vN = [
	3,
	H,
	th,
	0,
	[tc, ac],
	[[0, {
		[R]: `CapacityReservationPreference`,
		[V]: pC
	}], [() => QA, {
		[R]: `CapacityReservationTarget`,
		[V]: gC
	}]]
];
var yN = [
	3,
	H,
	Qm,
	0,
	[
		Ds,
		Gb,
		Io,
		C_
	],
	[
		[1, {
			[R]: `CoreCount`,
			[V]: ZS
		}],
		[1, {
			[R]: `ThreadsPerCore`,
			[V]: Gk
		}],
		[0, {
			[R]: `AmdSevSnp`,
			[V]: bS
		}],
		[0, {
			[R]: `NestedVirtualization`,
			[V]: VD
		}]
	]
];
var bN = [
	3,
	H,
	$m,
	0,
	[
		Ds,
		Gb,
		Io,
		C_
	],
	[
		1,
		1,
		0,
		0
	]
];
var xN = [
	3,
	H,
	rh,
	0,
	[
		Uu,
		ol,
		wm,
		Dm,
		Yy,
		Bx,
		Vx,
		tx,
		Mx,
		Pl
	],
	[
		[2, {
			[R]: `Encrypted`,
			[V]: Pw
		}],
		[2, {
			[R]: `DeleteOnTermination`,
			[V]: zC
		}],
		[1, {
			[R]: `Iops`,
			[V]: CE
		}],
		[0, {
			[R]: `KmsKeyId`,
			[V]: EE
		}],
		[0, {
			[R]: `SnapshotId`,
			[V]: dk
		}],
		[1, {
			[R]: `VolumeSize`,
			[V]: SA
		}],
		[0, {
			[R]: `VolumeType`,
			[V]: CA
		}],
		[1, {
			[R]: `Throughput`,
			[V]: Qk
		}],
		[1, {
			[R]: `VolumeInitializationRate`,
			[V]: gA
		}],
		[1, {
			[R]: `EbsCardIndex`,
			[V]: XC
		}]
	]
];
var SN = [
	3,
	H,
	ih,
	0,
	[
		Uu,
		ol,
		wm,
		Dm,
		Yy,
		Bx,
		Vx,
		tx,
		Mx,
		Pl
	],
	[
		2,
		2,
		1,
		0,
		0,
		1,
		0,
		1,
		1,
		1
	]
];
var CN = [
	3,
	H,
	ah,
	0,
	[rx, wc],
	[0, 1],
	1
];
var wN = [
	3,
	H,
	sh,
	0,
	[rx, wc],
	[[0, {
		[R]: `Type`,
		[V]: eA
	}], [1, {
		[R]: `Count`,
		[V]: EC
	}]]
];
var TN = [
	3,
	H,
	dh,
	0,
	[ku, Pu],
	[[2, {
		[R]: `EnaSrdEnabled`,
		[V]: Cw
	}], [() => EN, {
		[R]: `EnaSrdUdpSpecification`,
		[V]: Dw
	}]]
];
var EN = [
	3,
	H,
	fh,
	0,
	[Nu],
	[[2, {
		[R]: `EnaSrdUdpEnabled`,
		[V]: Ew
	}]]
];
var DN = [
	3,
	H,
	lh,
	0,
	[Hu],
	[[2, {
		[R]: `Enabled`,
		[V]: Nw
	}]]
];
var ON = [
	3,
	H,
	uh,
	0,
	[Hu],
	[2]
];
var kN = [
	3,
	H,
	ph,
	0,
	[Cc],
	[[2, {
		[R]: `Configured`,
		[V]: TC
	}]]
];
var AN = [
	3,
	H,
	mh,
	0,
	[Cc],
	[2]
];
var jN = [
	3,
	H,
	gh,
	0,
	[Xo, P],
	[[0, {
		[R]: `Arn`,
		[V]: OS
	}], [0, {
		[R]: `Name`,
		[V]: CD
	}]]
];
var MN = [
	3,
	H,
	_h,
	0,
	[Xo, P],
	[0, 0]
];
var NN = [
	3,
	H,
	vh,
	0,
	[Fo],
	[[0, {
		[R]: `AutoRecovery`,
		[V]: yS
	}]]
];
var PN = [
	3,
	H,
	yh,
	0,
	[Fo],
	[0]
];
var FN = [
	3,
	H,
	Sh,
	0,
	[Ug, cb],
	[[0, {
		[R]: `MarketType`,
		[V]: _D
	}], [() => eP, {
		[R]: `SpotOptions`,
		[V]: yk
	}]]
];
var IN = [
	3,
	H,
	bh,
	0,
	[Ug, cb],
	[0, () => tP]
];
var LN = [
	3,
	H,
	Ch,
	0,
	[
		Ob,
		Bd,
		Ld,
		Ad,
		Id,
		ep
	],
	[
		[0, {
			[R]: `State`,
			[V]: Fk
		}],
		[0, {
			[R]: `HttpTokens`,
			[V]: uT
		}],
		[1, {
			[R]: `HttpPutResponseHopLimit`,
			[V]: sT
		}],
		[0, {
			[R]: `HttpEndpoint`,
			[V]: tT
		}],
		[0, {
			[R]: `HttpProtocolIpv6`,
			[V]: oT
		}],
		[0, {
			[R]: `InstanceMetadataTags`,
			[V]: BT
		}]
	]
];
var RN = [
	3,
	H,
	xh,
	0,
	[
		Bd,
		Ld,
		Ad,
		Id,
		ep
	],
	[
		0,
		1,
		0,
		0,
		0
	]
];
var zN = [
	3,
	H,
	wh,
	0,
	[
		lo,
		Mo,
		ol,
		A,
		Lc,
		od,
		mm,
		Kd,
		Wd,
		f_,
		I,
		pv,
		lb,
		Zy,
		$g,
		Mp,
		pp,
		Dp,
		fp,
		hv,
		Au,
		fc,
		Eu
	],
	[
		[2, {
			[R]: `AssociateCarrierIpAddress`,
			[V]: rS
		}],
		[2, {
			[R]: `AssociatePublicIpAddress`,
			[V]: gS
		}],
		[2, {
			[R]: `DeleteOnTermination`,
			[V]: zC
		}],
		[0, {
			[R]: `Description`,
			[V]: JC
		}],
		[1, {
			[R]: `DeviceIndex`,
			[V]: FC
		}],
		[() => UF, {
			[R]: `GroupSet`,
			[V]: Xw
		}],
		[0, {
			[R]: `InterfaceType`,
			[V]: xE
		}],
		[1, {
			[R]: `Ipv6AddressCount`,
			[V]: mT
		}],
		[() => tI, {
			[R]: `Ipv6AddressesSet`,
			[V]: bT
		}],
		[0, {
			[R]: `NetworkInterfaceId`,
			[V]: jD
		}],
		[0, {
			[R]: `PrivateIpAddress`,
			[V]: lO
		}],
		[() => ZI, {
			[R]: `PrivateIpAddressesSet`,
			[V]: sO
		}],
		[1, {
			[R]: `SecondaryPrivateIpAddressCount`,
			[V]: bk
		}],
		[0, {
			[R]: `SubnetId`,
			[V]: fk
		}],
		[1, {
			[R]: `NetworkCardIndex`,
			[V]: ED
		}],
		[() => _I, {
			[R]: `Ipv4PrefixSet`,
			[V]: YT
		}],
		[1, {
			[R]: `Ipv4PrefixCount`,
			[V]: GT
		}],
		[() => yI, {
			[R]: `Ipv6PrefixSet`,
			[V]: XT
		}],
		[1, {
			[R]: `Ipv6PrefixCount`,
			[V]: KT
		}],
		[2, {
			[R]: `PrimaryIpv6`,
			[V]: dO
		}],
		[() => TN, {
			[R]: `EnaSrdSpecification`,
			[V]: ww
		}],
		[() => $A, {
			[R]: `ConnectionTrackingSpecification`,
			[V]: bC
		}],
		[1, {
			[R]: `EnaQueueCount`,
			[V]: bw
		}]
	]
];
var BN = [
	3,
	H,
	Eh,
	0,
	[
		lo,
		Mo,
		ol,
		A,
		Lc,
		od,
		mm,
		Kd,
		Wd,
		f_,
		I,
		pv,
		lb,
		Zy,
		$g,
		Mp,
		pp,
		Dp,
		fp,
		hv,
		Au,
		fc,
		Eu
	],
	[
		2,
		2,
		2,
		0,
		1,
		[() => iL, { [V]: vy }],
		0,
		1,
		[() => nI, 0],
		0,
		0,
		[() => ZI, 0],
		1,
		0,
		1,
		[() => gI, { [V]: Np }],
		1,
		[() => vI, { [V]: jp }],
		1,
		2,
		() => $j,
		() => ej,
		1
	]
];
var VN = [
	3,
	H,
	Oh,
	0,
	[
		ol,
		Lc,
		pv,
		uv,
		mb,
		mm,
		$g
	],
	[
		[2, {
			[R]: `DeleteOnTermination`,
			[V]: zC
		}],
		[1, {
			[R]: `DeviceIndex`,
			[V]: FC
		}],
		[() => nL, {
			[R]: `PrivateIpAddressesSet`,
			[V]: sO
		}],
		[1, {
			[R]: `PrivateIpAddressCount`,
			[V]: oO
		}],
		[0, {
			[R]: `SecondarySubnetId`,
			[V]: wk
		}],
		[0, {
			[R]: `InterfaceType`,
			[V]: xE
		}],
		[1, {
			[R]: `NetworkCardIndex`,
			[V]: ED
		}]
	]
];
var HN = [
	3,
	H,
	Ah,
	0,
	[
		ol,
		Lc,
		pv,
		uv,
		mb,
		mm,
		$g
	],
	[
		2,
		1,
		[() => rL, { [V]: I }],
		1,
		0,
		0,
		1
	]
];
var UN = [
	3,
	H,
	Mh,
	0,
	[km],
	[[0, {
		[R]: `LicenseConfigurationArn`,
		[V]: kE
	}]]
];
var WN = [
	3,
	H,
	Nh,
	0,
	[km],
	[0]
];
var GN = [
	3,
	H,
	zh,
	0,
	[bs],
	[[0, {
		[R]: `BandwidthWeighting`,
		[V]: KS
	}]]
];
var KN = [
	3,
	H,
	Bh,
	0,
	[bs],
	[0]
];
var qN = [
	3,
	H,
	Vh,
	0,
	[
		Go,
		Ko,
		Yo,
		Cd,
		Nd,
		ex,
		hy,
		Rd,
		bv,
		bd
	],
	[
		[0, {
			[R]: `AvailabilityZone`,
			[V]: wS
		}],
		[0, {
			[R]: `AvailabilityZoneId`,
			[V]: TS
		}],
		[0, {
			[R]: `Affinity`,
			[V]: DS
		}],
		[0, {
			[R]: `GroupName`,
			[V]: Jw
		}],
		[0, {
			[R]: `HostId`,
			[V]: iT
		}],
		[0, {
			[R]: `Tenancy`,
			[V]: Zk
		}],
		[0, {
			[R]: `SpreadDomain`,
			[V]: qO
		}],
		[0, {
			[R]: `HostResourceGroupArn`,
			[V]: cT
		}],
		[1, {
			[R]: `PartitionNumber`,
			[V]: mO
		}],
		[0, {
			[R]: `GroupId`,
			[V]: qw
		}]
	]
];
var JN = [
	3,
	H,
	Wh,
	0,
	[
		Go,
		Ko,
		Yo,
		Cd,
		Nd,
		ex,
		hy,
		Rd,
		bv,
		bd
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
		1,
		0
	]
];
var YN = [
	3,
	H,
	Hh,
	0,
	[
		Vd,
		Ou,
		Du
	],
	[
		[0, {
			[R]: `HostnameType`,
			[V]: dT
		}],
		[2, {
			[R]: `EnableResourceNameDnsARecord`,
			[V]: Sw
		}],
		[2, {
			[R]: `EnableResourceNameDnsAAAARecord`,
			[V]: xw
		}]
	]
];
var XN = [
	3,
	H,
	Uh,
	0,
	[
		Vd,
		Ou,
		Du
	],
	[
		0,
		2,
		2
	]
];
var ZN = [
	3,
	H,
	Ih,
	0,
	[Hu, ug],
	[[2, {
		[R]: `Enabled`,
		[V]: Nw
	}], [() => zI, {
		[R]: `MetricCategoryIdSet`,
		[V]: YE
	}]]
];
var QN = [
	3,
	H,
	Lh,
	0,
	[Hu, ug],
	[2, [() => zI, { [V]: cg }]]
];
var $N = [
	3,
	H,
	Gh,
	0,
	[
		hh,
		Rh,
		Yx
	],
	[
		0,
		0,
		0
	]
];
var eP = [
	3,
	H,
	Kh,
	0,
	[
		Ig,
		Ky,
		ss,
		Gx,
		jf
	],
	[
		[0, {
			[R]: `MaxPrice`,
			[V]: dD
		}],
		[0, {
			[R]: `SpotInstanceType`,
			[V]: lk
		}],
		[1, {
			[R]: `BlockDurationMinutes`,
			[V]: IS
		}],
		[4, {
			[R]: `ValidUntil`,
			[V]: EA
		}],
		[0, {
			[R]: `InstanceInterruptionBehavior`,
			[V]: NT
		}]
	]
];
var tP = [
	3,
	H,
	qh,
	0,
	[
		Ig,
		Ky,
		ss,
		Gx,
		jf
	],
	[
		0,
		0,
		1,
		4,
		0
	]
];
var nP = [
	3,
	H,
	Jh,
	0,
	[ey, Mb],
	[[0, {
		[R]: `ResourceType`,
		[V]: RO
	}], [() => hL, {
		[R]: `TagSet`,
		[V]: Kk
	}]]
];
var rP = [
	3,
	H,
	Xh,
	0,
	[ey, Mb],
	[0, [() => hL, { [V]: $b }]]
];
var iP = [
	3,
	H,
	Qh,
	0,
	[
		hh,
		Rh,
		Fx,
		kx,
		gc,
		Ts,
		kl,
		nh,
		z_
	],
	[
		[0, {
			[R]: `LaunchTemplateId`,
			[V]: RE
		}],
		[0, {
			[R]: `LaunchTemplateName`,
			[V]: zE
		}],
		[1, {
			[R]: `VersionNumber`,
			[V]: yA
		}],
		[0, {
			[R]: `VersionDescription`,
			[V]: mA
		}],
		[4, {
			[R]: `CreateTime`,
			[V]: SC
		}],
		[0, {
			[R]: `CreatedBy`,
			[V]: XS
		}],
		[2, {
			[R]: `DefaultVersion`,
			[V]: qC
		}],
		[() => WP, {
			[R]: `LaunchTemplateData`,
			[V]: LE
		}],
		[() => AP, {
			[R]: `Operator`,
			[V]: JD
		}]
	]
];
var aP = [
	3,
	H,
	jm,
	0,
	[km],
	[[0, {
		[R]: `LicenseConfigurationArn`,
		[V]: kE
	}]]
];
var oP = [
	3,
	H,
	Am,
	0,
	[km],
	[0]
];
var sP = [
	3,
	H,
	ag,
	0,
	[qo, Hb],
	[[() => RI, {
		[R]: `Accelerators`,
		[V]: ES
	}], [1, {
		[R]: `TotalMediaMemoryInMiB`,
		[V]: Hk
	}]]
];
var cP = [
	3,
	H,
	mg,
	0,
	[
		wc,
		P,
		Kg,
		Og
	],
	[
		[1, {
			[R]: `Count`,
			[V]: EC
		}],
		[0, {
			[R]: `Name`,
			[V]: CD
		}],
		[0, {
			[R]: `Manufacturer`,
			[V]: yD
		}],
		[() => lP, {
			[R]: `MemoryInfo`,
			[V]: aD
		}]
	]
];
var lP = [
	3,
	H,
	gg,
	0,
	[Py],
	[[1, {
		[R]: `SizeInMiB`,
		[V]: ik
	}]]
];
var uP = [
	3,
	H,
	Cg,
	0,
	[M, N],
	[[1, {
		[R]: `Min`,
		[V]: GE
	}], [1, {
		[R]: `Max`,
		[V]: vD
	}]]
];
var dP = [
	3,
	H,
	wg,
	0,
	[M, N],
	[1, 1]
];
var fP = [
	3,
	H,
	Og,
	0,
	[Py],
	[[1, {
		[R]: `SizeInMiB`,
		[V]: ik
	}]]
];
var pP = [
	3,
	H,
	kg,
	0,
	[M, N],
	[[1, {
		[R]: `Min`,
		[V]: GE
	}], [1, {
		[R]: `Max`,
		[V]: vD
	}]]
];
var mP = [
	3,
	H,
	Ag,
	0,
	[M, N],
	[1, 1],
	1
];
var hP = [
	3,
	H,
	Dg,
	0,
	[
		j,
		$o,
		A,
		zm,
		F_,
		Y_,
		cx,
		vx,
		Cx,
		D_,
		R_,
		em,
		k
	],
	[
		0,
		0,
		[() => U, 0],
		[() => mN, 0],
		0,
		[() => $I, { [V]: J_ }],
		[() => bL, { [V]: ux }],
		[() => SL, { [V]: dx }],
		0,
		[() => GI, { [V]: E_ }],
		[() => WI, { [V]: I_ }],
		[() => U, 0],
		[2, {
			[R]: `DryRun`,
			[V]: L
		}]
	],
	1
];
var gP = [
	3,
	H,
	zg,
	0,
	[
		Yy,
		$o,
		vc,
		Td,
		F_,
		vx,
		k
	],
	[
		0,
		0,
		[() => fj, 0],
		[() => WF, { [V]: ux }],
		0,
		[() => SL, { [V]: dx }],
		[2, {
			[R]: `DryRun`,
			[V]: L
		}]
	],
	1
];
var _P = [
	3,
	H,
	Yg,
	0,
	[ug, Ob],
	[[() => zI, {
		[R]: `MetricCategoryIdSet`,
		[V]: YE
	}], [0, {
		[R]: `State`,
		[V]: Fk
	}]]
];
var vP = [
	3,
	H,
	Zg,
	0,
	[M, N],
	[[1, {
		[R]: `Min`,
		[V]: GE
	}], [1, {
		[R]: `Max`,
		[V]: vD
	}]]
];
var yP = [
	3,
	H,
	Xg,
	0,
	[M, N],
	[1, 1]
];
var bP = [
	3,
	H,
	n_,
	0,
	[
		$g,
		v_,
		Mg,
		fo,
		ts,
		U_,
		Pc,
		bg,
		xg,
		hm
	],
	[
		[1, {
			[R]: `NetworkCardIndex`,
			[V]: ED
		}],
		[0, {
			[R]: `NetworkPerformance`,
			[V]: LD
		}],
		[1, {
			[R]: `MaximumNetworkInterfaces`,
			[V]: cD
		}],
		[1, {
			[R]: `AdditionalFlexibleNetworkInterfaces`,
			[V]: aS
		}],
		[1, {
			[R]: `BaselineBandwidthInGbps`,
			[V]: MS
		}],
		[1, {
			[R]: `PeakBandwidthInGbps`,
			[V]: XD
		}],
		[1, {
			[R]: `DefaultEnaQueueCountPerInterface`,
			[V]: MC
		}],
		[1, {
			[R]: `MaximumEnaQueueCount`,
			[V]: eD
		}],
		[1, {
			[R]: `MaximumEnaQueueCountPerInterface`,
			[V]: tD
		}],
		[() => VI, {
			[R]: `InterfaceTypeSet`,
			[V]: vE
		}]
	]
];
var xP = [
	3,
	H,
	h_,
	0,
	[
		v_,
		Mg,
		jg,
		il,
		Qg,
		$d,
		ef,
		rm,
		Ru,
		Iu,
		vu,
		pu,
		Mu,
		Ss,
		Yu,
		uc,
		sb,
		Bg,
		tf
	],
	[
		[0, {
			[R]: `NetworkPerformance`,
			[V]: LD
		}],
		[1, {
			[R]: `MaximumNetworkInterfaces`,
			[V]: cD
		}],
		[1, {
			[R]: `MaximumNetworkCards`,
			[V]: sD
		}],
		[1, {
			[R]: `DefaultNetworkCardIndex`,
			[V]: LC
		}],
		[() => BI, {
			[R]: `NetworkCards`,
			[V]: TD
		}],
		[1, {
			[R]: `Ipv4AddressesPerInterface`,
			[V]: _T
		}],
		[1, {
			[R]: `Ipv6AddressesPerInterface`,
			[V]: vT
		}],
		[2, {
			[R]: `Ipv6Supported`,
			[V]: pE
		}],
		[0, {
			[R]: `EnaSupport`,
			[V]: Aw
		}],
		[2, {
			[R]: `EfaSupported`,
			[V]: Ow
		}],
		[() => Uj, {
			[R]: `EfaInfo`,
			[V]: mw
		}],
		[2, {
			[R]: `EncryptionInTransitSupported`,
			[V]: dw
		}],
		[2, {
			[R]: `EnaSrdSupported`,
			[V]: Tw
		}],
		[() => bF, {
			[R]: `BandwidthWeightings`,
			[V]: qS
		}],
		[0, {
			[R]: `FlexibleEnaQueuesSupport`,
			[V]: Iw
		}],
		[() => hj, {
			[R]: `ConnectionTrackingConfiguration`,
			[V]: yC
		}],
		[2, {
			[R]: `SecondaryNetworkSupported`,
			[V]: _k
		}],
		[1, {
			[R]: `MaximumSecondaryNetworkInterfaces`,
			[V]: mD
		}],
		[1, {
			[R]: `Ipv4AddressesPerSecondaryInterface`,
			[V]: yT
		}]
	]
];
var SP = [
	3,
	H,
	u_,
	0,
	[M, N],
	[[1, {
		[R]: `Min`,
		[V]: GE
	}], [1, {
		[R]: `Max`,
		[V]: vD
	}]]
];
var CP = [
	3,
	H,
	d_,
	0,
	[M, N],
	[1, 1]
];
var wP = [
	3,
	H,
	i_,
	0,
	[wc, Yx],
	[[1, {
		[R]: `Count`,
		[V]: EC
	}], [1, {
		[R]: `Version`,
		[V]: DA
	}]]
];
var TP = [
	3,
	H,
	a_,
	0,
	[
		wc,
		P,
		Vs,
		Og
	],
	[
		[1, {
			[R]: `Count`,
			[V]: EC
		}],
		[0, {
			[R]: `Name`,
			[V]: CD
		}],
		[() => wP, {
			[R]: `CoreInfo`,
			[V]: sC
		}],
		[() => EP, {
			[R]: `MemoryInfo`,
			[V]: aD
		}]
	]
];
var EP = [
	3,
	H,
	s_,
	0,
	[Py],
	[[1, {
		[R]: `SizeInMiB`,
		[V]: ik
	}]]
];
var DP = [
	3,
	H,
	g_,
	0,
	[c_, Ub],
	[[() => HI, {
		[R]: `NeuronDevices`,
		[V]: OD
	}], [1, {
		[R]: `TotalNeuronDeviceMemoryInMiB`,
		[V]: Uk
	}]]
];
var OP = [
	3,
	H,
	b_,
	0,
	[wb],
	[[() => UI, {
		[R]: `SupportedVersions`,
		[V]: Nk
	}]]
];
var kP = [
	3,
	H,
	M_,
	0,
	[H_],
	[0]
];
var AP = [
	3,
	H,
	N_,
	0,
	[
		qg,
		H_,
		kd
	],
	[
		[2, {
			[R]: `Managed`,
			[V]: bD
		}],
		[0, {
			[R]: `Principal`,
			[V]: YD
		}],
		[2, {
			[R]: `HiddenByDefault`,
			[V]: eT
		}]
	]
];
var jP = [
	3,
	H,
	rv,
	0,
	[_f],
	[[0, {
		[R]: `InstanceFamily`,
		[V]: DT
	}]]
];
var MP = [
	3,
	H,
	iv,
	0,
	[_f],
	[0]
];
var NP = [
	3,
	H,
	Ev,
	0,
	[
		Ko,
		Yo,
		Cd,
		bv,
		Nd,
		ex,
		hy,
		Rd,
		bd,
		Go
	],
	[
		[0, {
			[R]: `AvailabilityZoneId`,
			[V]: TS
		}],
		[0, {
			[R]: `Affinity`,
			[V]: DS
		}],
		[0, {
			[R]: `GroupName`,
			[V]: Jw
		}],
		[1, {
			[R]: `PartitionNumber`,
			[V]: mO
		}],
		[0, {
			[R]: `HostId`,
			[V]: iT
		}],
		[0, {
			[R]: `Tenancy`,
			[V]: Zk
		}],
		[0, {
			[R]: `SpreadDomain`,
			[V]: qO
		}],
		[0, {
			[R]: `HostResourceGroupArn`,
			[V]: cT
		}],
		[0, {
			[R]: `GroupId`,
			[V]: qw
		}],
		[0, {
			[R]: `AvailabilityZone`,
			[V]: wS
		}]
	]
];
var PP = [
	3,
	H,
	sv,
	0,
	[hb],
	[[() => YI, {
		[R]: `SupportedStrategies`,
		[V]: Dk
	}]]
];
var FP = [
	3,
	H,
	_v,
	0,
	[A, _v],
	[[0, {
		[R]: `Description`,
		[V]: JC
	}], [0, {
		[R]: `PrefixListId`,
		[V]: fO
	}]]
];
var IP = [
	3,
	H,
	Q_,
	0,
	[
		Vd,
		Ou,
		Du
	],
	[
		[0, {
			[R]: `HostnameType`,
			[V]: dT
		}],
		[2, {
			[R]: `EnableResourceNameDnsARecord`,
			[V]: Sw
		}],
		[2, {
			[R]: `EnableResourceNameDnsAAAARecord`,
			[V]: xw
		}]
	]
];
var LP = [
	3,
	H,
	$_,
	0,
	[
		Vd,
		Ou,
		Du
	],
	[
		0,
		2,
		2
	]
];
var RP = [
	3,
	H,
	ev,
	0,
	[
		Vd,
		Ou,
		Du
	],
	[
		[0, {
			[R]: `HostnameType`,
			[V]: dT
		}],
		[2, {
			[R]: `EnableResourceNameDnsARecord`,
			[V]: Sw
		}],
		[2, {
			[R]: `EnableResourceNameDnsAAAARecord`,
			[V]: xw
		}]
	]
];
var zP = [
	3,
	H,
	dv,
	0,
	[Dv, I],
	[[2, {
		[R]: `Primary`,
		[V]: xO
	}], [0, {
		[R]: `PrivateIpAddress`,
		[V]: lO
	}]]
];
var BP = [
	3,
	H,
	gv,
	0,
	[
		ly,
		py,
		gy,
		Kg
	],
	[
		[() => yF, {
			[R]: `SupportedArchitectures`,
			[V]: HO
		}],
		[1, {
			[R]: `SustainedClockSpeedInGhz`,
			[V]: GO
		}],
		[() => fL, {
			[R]: `SupportedFeatures`,
			[V]: JO
		}],
		[0, {
			[R]: `Manufacturer`,
			[V]: yD
		}]
	]
];
var VP = [
	3,
	H,
	J_,
	0,
	[W_, q_],
	[[0, {
		[R]: `ProductCode`,
		[V]: QD
	}], [0, {
		[R]: `Type`,
		[V]: eA
	}]]
];
var HP = [
	3,
	H,
	Yv,
	0,
	[
		Em,
		bu,
		Mf,
		os,
		m_,
		j,
		im,
		Om,
		Yg,
		Ev,
		Pv,
		Dc,
		Rf,
		sx,
		qb,
		Xl,
		au,
		xy,
		wy,
		Qf,
		cc,
		Js,
		ic,
		Wm,
		Pd,
		Ng,
		wu,
		Pp,
		Z_,
		Pg,
		Ec,
		z_,
		__,
		qy
	],
	[
		0,
		2,
		() => MN,
		[() => CI, { [V]: rs }],
		[() => DI, { [V]: p_ }],
		0,
		0,
		0,
		[() => QN, 0],
		() => JN,
		0,
		2,
		0,
		[() => IA, 0],
		[() => NI, { [V]: Xb }],
		[() => AF, { [V]: Yl }],
		[() => wI, { [V]: Zl }],
		[() => iL, { [V]: vy }],
		[() => oL, { [V]: Ty }],
		() => IN,
		() => mj,
		() => bN,
		() => _N,
		[() => jI, { [V]: Gm }],
		() => AN,
		() => RN,
		() => ON,
		[() => JM, 0],
		() => XN,
		() => PN,
		2,
		() => kP,
		() => KN,
		[() => kI, { [V]: Jy }]
	]
];
var UP = [
	3,
	H,
	oy,
	0,
	[
		Gv,
		A_,
		Kv,
		od,
		Cm
	],
	[
		[0, {
			[R]: `ReservationId`,
			[V]: AO
		}],
		[0, {
			[R]: `OwnerId`,
			[V]: KD
		}],
		[0, {
			[R]: `RequesterId`,
			[V]: MO
		}],
		[() => HF, {
			[R]: `GroupSet`,
			[V]: Xw
		}],
		[() => iI, {
			[R]: `InstancesSet`,
			[V]: uE
		}]
	]
];
var WP = [
	3,
	H,
	Xv,
	0,
	[
		Em,
		bu,
		Mf,
		os,
		m_,
		j,
		im,
		Om,
		Yg,
		Ev,
		Pv,
		Dc,
		Rf,
		sx,
		qb,
		Xl,
		au,
		xy,
		wy,
		Qf,
		cc,
		Js,
		ic,
		Wm,
		Pd,
		Ng,
		wu,
		Pp,
		Z_,
		Pg,
		Ec,
		z_,
		__,
		qy
	],
	[
		[0, {
			[R]: `KernelId`,
			[V]: TE
		}],
		[2, {
			[R]: `EbsOptimized`,
			[V]: gw
		}],
		[() => jN, {
			[R]: `IamInstanceProfile`,
			[V]: PT
		}],
		[() => SI, {
			[R]: `BlockDeviceMappingSet`,
			[V]: FS
		}],
		[() => EI, {
			[R]: `NetworkInterfaceSet`,
			[V]: MD
		}],
		[0, {
			[R]: `ImageId`,
			[V]: IT
		}],
		[0, {
			[R]: `InstanceType`,
			[V]: mE
		}],
		[0, {
			[R]: `KeyName`,
			[V]: DE
		}],
		[() => ZN, {
			[R]: `Monitoring`,
			[V]: SD
		}],
		[() => qN, {
			[R]: `Placement`,
			[V]: bO
		}],
		[0, {
			[R]: `RamDiskId`,
			[V]: wO
		}],
		[2, {
			[R]: `DisableApiTermination`,
			[V]: kC
		}],
		[0, {
			[R]: `InstanceInitiatedShutdownBehavior`,
			[V]: FT
		}],
		[() => IA, {
			[R]: `UserData`,
			[V]: rA
		}],
		[() => MI, {
			[R]: `TagSpecificationSet`,
			[V]: Jk
		}],
		[() => jF, {
			[R]: `ElasticGpuSpecificationSet`,
			[V]: iw
		}],
		[() => TI, {
			[R]: `ElasticInferenceAcceleratorSet`,
			[V]: uw
		}],
		[() => CL, {
			[R]: `SecurityGroupIdSet`,
			[V]: XO
		}],
		[() => CL, {
			[R]: `SecurityGroupSet`,
			[V]: QO
		}],
		[() => FN, {
			[R]: `InstanceMarketOptions`,
			[V]: zT
		}],
		[() => pj, {
			[R]: `CreditSpecification`,
			[V]: _C
		}],
		[() => yN, {
			[R]: `CpuOptions`,
			[V]: lC
		}],
		[() => vN, {
			[R]: `CapacityReservationSpecification`,
			[V]: hC
		}],
		[() => AI, {
			[R]: `LicenseSet`,
			[V]: FE
		}],
		[() => kN, {
			[R]: `HibernationOptions`,
			[V]: aT
		}],
		[() => LN, {
			[R]: `MetadataOptions`,
			[V]: lD
		}],
		[() => DN, {
			[R]: `EnclaveOptions`,
			[V]: yw
		}],
		[() => qM, {
			[R]: `InstanceRequirements`,
			[V]: nE
		}],
		[() => YN, {
			[R]: `PrivateDnsNameOptions`,
			[V]: $D
		}],
		[() => NN, {
			[R]: `MaintenanceOptions`,
			[V]: uD
		}],
		[2, {
			[R]: `DisableApiStop`,
			[V]: OC
		}],
		[() => AP, {
			[R]: `Operator`,
			[V]: JD
		}],
		[() => GN, {
			[R]: `NetworkPerformanceOptions`,
			[V]: ID
		}],
		[() => OI, {
			[R]: `SecondaryInterfaceSet`,
			[V]: ck
		}]
	]
];
var GP = [
	3,
	H,
	Vv,
	0,
	[Hu, ug],
	[[2, {
		[R]: `Enabled`,
		[V]: Nw
	}], [() => zI, { [V]: cg }]],
	1
];
var KP = [
	3,
	H,
	Hv,
	0,
	[
		fg,
		pg,
		os,
		j,
		im,
		Kd,
		Wd,
		Em,
		Om,
		Yg,
		Ev,
		Wv,
		xy,
		wy,
		Zy,
		sx,
		Yl,
		au,
		qb,
		qm,
		Qf,
		cc,
		Js,
		ic,
		Pd,
		Wm,
		Ng,
		wu,
		Z_,
		Pg,
		Ec,
		Tu,
		__,
		z_,
		qy,
		k,
		Dc,
		Rf,
		I,
		lc,
		xo,
		m_,
		Mf,
		bu
	],
	[
		1,
		1,
		[() => SF, { [V]: rs }],
		0,
		0,
		1,
		[() => tI, { [V]: af }],
		0,
		0,
		[() => GP, 0],
		[() => NP, 0],
		0,
		[() => iL, { [V]: vy }],
		[() => oL, { [V]: Ty }],
		0,
		[() => FA, 0],
		[() => MF, 0],
		[() => PF, { [V]: Zl }],
		[() => gL, { [V]: Xb }],
		() => $N,
		() => LM,
		() => mj,
		() => aj,
		() => YA,
		() => gM,
		[() => II, { [V]: Gm }],
		() => RM,
		() => nM,
		() => LP,
		() => IM,
		2,
		2,
		() => GM,
		() => kP,
		[() => dI, { [V]: Jy }],
		[2, {
			[R]: `DryRun`,
			[V]: L
		}],
		[2, {
			[R]: `DisableApiTermination`,
			[V]: kC
		}],
		[0, {
			[R]: `InstanceInitiatedShutdownBehavior`,
			[V]: FT
		}],
		[0, {
			[R]: `PrivateIpAddress`,
			[V]: lO
		}],
		[0, {
			[R]: `ClientToken`,
			[yE]: 1,
			[V]: vC
		}],
		[0, {
			[R]: `AdditionalInfo`,
			[V]: lS
		}],
		[() => oI, {
			[R]: `NetworkInterface`,
			[V]: ND
		}],
		[() => vM, {
			[R]: `IamInstanceProfile`,
			[V]: PT
		}],
		[2, {
			[R]: `EbsOptimized`,
			[V]: gw
		}]
	],
	2
];
var qP = [
	3,
	H,
	db,
	0,
	[
		Md,
		ed,
		vf,
		Mm,
		Sg,
		jd,
		js
	],
	[
		[0, {
			[R]: `HighestFindingSeverityLabel`,
			[V]: rT
		}],
		[4, {
			[R]: `FindingScanDate`,
			[V]: Bw
		}],
		[4, {
			[R]: `InformationalFixAvailableSince`,
			[V]: OT
		}],
		[4, {
			[R]: `LowFixAvailableSince`,
			[V]: AE
		}],
		[4, {
			[R]: `MediumFixAvailableSince`,
			[V]: nD
		}],
		[4, {
			[R]: `HighFixAvailableSince`,
			[V]: nT
		}],
		[4, {
			[R]: `CriticalFixAvailableSince`,
			[V]: tC
		}]
	]
];
var JP = [
	3,
	H,
	Fy,
	0,
	[I],
	[[0, {
		[R]: `PrivateIpAddress`,
		[V]: lO
	}]]
];
var YP = [
	3,
	H,
	Ry,
	0,
	[I],
	[0]
];
var XP = [
	3,
	H,
	Ty,
	0,
	[
		bd,
		mp,
		Mb,
		jx,
		_y,
		A_,
		Cd,
		A,
		Op
	],
	[
		[0, {
			[R]: `GroupId`,
			[V]: qw
		}],
		[() => mI, {
			[R]: `IpPermissionsEgress`,
			[V]: qT
		}],
		[() => hL, {
			[R]: `TagSet`,
			[V]: Kk
		}],
		[0, {
			[R]: `VpcId`,
			[V]: hA
		}],
		[0, {
			[R]: `SecurityGroupArn`,
			[V]: YO
		}],
		[0, {
			[R]: `OwnerId`,
			[V]: KD
		}],
		[0, {
			[R]: `GroupName`,
			[V]: Jw
		}],
		[0, {
			[R]: `GroupDescription`,
			[V]: Gw
		}],
		[() => mI, {
			[R]: `IpPermissions`,
			[V]: QT
		}]
	]
];
var ZP = [
	3,
	H,
	Db,
	0,
	[
		O_,
		w_,
		Mb,
		yb,
		zv,
		_b,
		Go,
		Qb,
		ks,
		hc,
		td,
		Yy,
		Nx,
		Ob,
		ib,
		vb,
		Ov,
		A_,
		A,
		Bx,
		Uu,
		Dm,
		Nc
	],
	[
		[0, {
			[R]: `OwnerAlias`,
			[V]: WD
		}],
		[0, {
			[R]: `OutpostArn`,
			[V]: HD
		}],
		[() => hL, {
			[R]: `TagSet`,
			[V]: Kk
		}],
		[0, {
			[R]: `StorageTier`,
			[V]: Ak
		}],
		[4, {
			[R]: `RestoreExpiryTime`,
			[V]: OO
		}],
		[0, {
			[R]: `SseType`,
			[V]: Ok
		}],
		[0, {
			[R]: `AvailabilityZone`,
			[V]: wS
		}],
		[0, {
			[R]: `TransferType`,
			[V]: Xk
		}],
		[1, {
			[R]: `CompletionDurationMinutes`,
			[V]: $S
		}],
		[4, {
			[R]: `CompletionTime`,
			[V]: xC
		}],
		[1, {
			[R]: `FullSnapshotSizeInBytes`,
			[V]: Vw
		}],
		[0, {
			[R]: `SnapshotId`,
			[V]: dk
		}],
		[0, {
			[R]: `VolumeId`,
			[V]: _A
		}],
		[0, {
			[R]: `Status`,
			[V]: Ik
		}],
		[0, {
			[R]: `StatusMessage`,
			[V]: hk
		}],
		[4, {
			[R]: `StartTime`,
			[V]: kk
		}],
		[0, {
			[R]: `Progress`,
			[V]: SO
		}],
		[0, {
			[R]: `OwnerId`,
			[V]: KD
		}],
		[0, {
			[R]: `Description`,
			[V]: JC
		}],
		[1, {
			[R]: `VolumeSize`,
			[V]: SA
		}],
		[2, {
			[R]: `Encrypted`,
			[V]: Pw
		}],
		[0, {
			[R]: `KmsKeyId`,
			[V]: EE
		}],
		[0, {
			[R]: `DataEncryptionKeyId`,
			[V]: jC
		}]
	]
];
var QP = [
	3,
	H,
	tb,
	0,
	[
		Ig,
		Ky,
		ss,
		Gx,
		jf
	],
	[
		0,
		0,
		1,
		4,
		0
	]
];
var $P = [
	3,
	H,
	pb,
	0,
	[Sc, Jg],
	[[0, {
		[R]: `Code`,
		[V]: wC
	}], [0, {
		[R]: `Message`,
		[V]: xD
	}]]
];
var eF = [
	3,
	H,
	Ab,
	0,
	[
		Ko,
		yu,
		dg,
		Xs,
		A_,
		mo,
		uf,
		Mb,
		cy,
		w_,
		Rl,
		tp,
		Q_,
		hs,
		rx,
		Zy,
		Ob,
		jx,
		Cs,
		po,
		Go,
		Fc,
		Fg
	],
	[
		[0, {
			[R]: `AvailabilityZoneId`,
			[V]: TS
		}],
		[1, {
			[R]: `EnableLniAtDeviceIndex`,
			[V]: hw
		}],
		[2, {
			[R]: `MapCustomerOwnedIpOnLaunch`,
			[V]: XE
		}],
		[0, {
			[R]: `CustomerOwnedIpv4Pool`,
			[V]: dC
		}],
		[0, {
			[R]: `OwnerId`,
			[V]: KD
		}],
		[2, {
			[R]: `AssignIpv6AddressOnCreation`,
			[V]: sS
		}],
		[() => uL, {
			[R]: `Ipv6CidrBlockAssociationSet`,
			[V]: TT
		}],
		[() => hL, {
			[R]: `TagSet`,
			[V]: Kk
		}],
		[0, {
			[R]: `SubnetArn`,
			[V]: UO
		}],
		[0, {
			[R]: `OutpostArn`,
			[V]: HD
		}],
		[2, {
			[R]: `EnableDns64`,
			[V]: QC
		}],
		[2, {
			[R]: `Ipv6Native`,
			[V]: VT
		}],
		[() => IP, {
			[R]: `PrivateDnsNameOptionsOnLaunch`,
			[V]: eO
		}],
		[() => JA, {
			[R]: `BlockPublicAccessStates`,
			[V]: HS
		}],
		[0, {
			[R]: `Type`,
			[V]: eA
		}],
		[0, {
			[R]: `SubnetId`,
			[V]: fk
		}],
		[0, {
			[R]: `State`,
			[V]: Fk
		}],
		[0, {
			[R]: `VpcId`,
			[V]: hA
		}],
		[0, {
			[R]: `CidrBlock`,
			[V]: JS
		}],
		[1, {
			[R]: `AvailableIpAddressCount`,
			[V]: oS
		}],
		[0, {
			[R]: `AvailabilityZone`,
			[V]: wS
		}],
		[2, {
			[R]: `DefaultForAz`,
			[V]: NC
		}],
		[2, {
			[R]: `MapPublicIpOnLaunch`,
			[V]: fD
		}]
	]
];
var tF = [
	3,
	H,
	dy,
	0,
	[Ob, rb],
	[[0, {
		[R]: `State`,
		[V]: Fk
	}], [0, {
		[R]: `StatusMessage`,
		[V]: hk
	}]]
];
var nF = [
	3,
	H,
	Dy,
	0,
	[
		So,
		lf,
		df,
		Gd,
		nm
	],
	[
		[0, {
			[R]: `AssociationId`,
			[V]: uS
		}],
		[0, {
			[R]: `Ipv6CidrBlock`,
			[V]: wT
		}],
		[() => tF, {
			[R]: `Ipv6CidrBlockState`,
			[V]: ET
		}],
		[0, {
			[R]: `Ipv6AddressAttribute`,
			[V]: pT
		}],
		[0, {
			[R]: `IpSource`,
			[V]: fE
		}]
	]
];
var rF = [
	3,
	H,
	$b,
	0,
	[Tm, Cx],
	[[0, {
		[R]: `Key`,
		[V]: wE
	}], [0, {
		[R]: `Value`,
		[V]: uA
	}]]
];
var iF = [
	3,
	H,
	Pb,
	0,
	[
		Tm,
		qv,
		ey,
		Cx
	],
	[
		[0, {
			[R]: `Key`,
			[V]: wE
		}],
		[0, {
			[R]: `ResourceId`,
			[V]: NO
		}],
		[0, {
			[R]: `ResourceType`,
			[V]: RO
		}],
		[0, {
			[R]: `Value`,
			[V]: uA
		}]
	]
];
var aF = [
	3,
	H,
	Xb,
	0,
	[ey, Mb],
	[[0, {
		[R]: `ResourceType`,
		[V]: RO
	}], [() => hL, { [V]: $b }]]
];
var oF = [
	3,
	H,
	Bb,
	0,
	[M, N],
	[[1, {
		[R]: `Min`,
		[V]: GE
	}], [1, {
		[R]: `Max`,
		[V]: vD
	}]]
];
var sF = [
	3,
	H,
	Vb,
	0,
	[M, N],
	[1, 1]
];
var cF = [
	3,
	H,
	mx,
	0,
	[
		A,
		dx,
		Cd,
		bd,
		jx,
		Lx,
		Sv
	],
	[
		[0, {
			[R]: `Description`,
			[V]: JC
		}],
		[0, {
			[R]: `UserId`,
			[V]: iA
		}],
		[0, {
			[R]: `GroupName`,
			[V]: Jw
		}],
		[0, {
			[R]: `GroupId`,
			[V]: qw
		}],
		[0, {
			[R]: `VpcId`,
			[V]: hA
		}],
		[0, {
			[R]: `VpcPeeringConnectionId`,
			[V]: xA
		}],
		[0, {
			[R]: `PeeringStatus`,
			[V]: _O
		}]
	]
];
var lF = [
	3,
	H,
	Ax,
	0,
	[Sc, Jg],
	[[0, {
		[R]: `Code`,
		[V]: wC
	}], [0, {
		[R]: `Message`,
		[V]: xD
	}]]
];
var uF = [
	3,
	H,
	Kx,
	0,
	[Wu],
	[[() => FF, {
		[R]: `ErrorSet`,
		[V]: jw
	}]]
];
var dF = [
	3,
	H,
	Tx,
	0,
	[M, N],
	[[1, {
		[R]: `Min`,
		[V]: GE
	}], [1, {
		[R]: `Max`,
		[V]: vD
	}]]
];
var fF = [
	3,
	H,
	Ex,
	0,
	[M, N],
	[1, 1],
	1
];
var pF = [
	3,
	H,
	Dx,
	0,
	[
		Ol,
		Mc,
		xl,
		Ox,
		Ux
	],
	[
		[1, {
			[R]: `DefaultVCpus`,
			[V]: KC
		}],
		[1, {
			[R]: `DefaultCores`,
			[V]: AC
		}],
		[1, {
			[R]: `DefaultThreadsPerCore`,
			[V]: HC
		}],
		[() => wF, {
			[R]: `ValidCores`,
			[V]: pA
		}],
		[() => _L, {
			[R]: `ValidThreadsPerCore`,
			[V]: wA
		}]
	]
];
var mF = "unit";
var hF = [
	1,
	H,
	Eo,
	0,
	[0, { [V]: z }]
];
var gF = [
	1,
	H,
	ko,
	0,
	[0, { [V]: z }]
];
var _F = [
	1,
	H,
	Bo,
	0,
	[0, { [V]: z }]
];
var vF = [
	1,
	H,
	go,
	0,
	[0, { [V]: z }]
];
var yF = [
	1,
	H,
	Lo,
	0,
	[0, { [V]: z }]
];
var bF = [
	1,
	H,
	xs,
	0,
	[0, { [V]: z }]
];
var xF = [
	1,
	H,
	is,
	0,
	[() => qA, { [V]: z }]
];
var SF = [
	1,
	H,
	as,
	0,
	[() => qA, { [V]: rs }]
];
var CF = [
	1,
	H,
	fs,
	0,
	[0, { [V]: z }]
];
var wF = [
	1,
	H,
	Es,
	0,
	[1, { [V]: z }]
];
var TF = [
	1,
	H,
	Ks,
	0,
	[0, { [V]: z }]
];
var EF = [
	1,
	H,
	yc,
	0,
	[() => dj, { [V]: z }]
];
var DF = [
	1,
	H,
	Bc,
	0,
	[() => Lj, { [V]: z }]
];
var OF = [
	1,
	H,
	Fl,
	0,
	[() => zj, { [V]: z }]
];
var kF = [
	1,
	H,
	Vl,
	0,
	[() => Wj, { [V]: z }]
];
var AF = [
	1,
	H,
	Kl,
	0,
	[() => Gj, { [V]: Yl }]
];
var jF = [
	1,
	H,
	Jl,
	0,
	[() => Kj, { [V]: z }]
];
var MF = [
	1,
	H,
	Xl,
	0,
	[() => Gj, { [V]: z }]
];
var NF = [
	1,
	H,
	eu,
	0,
	[() => Jj, { [V]: z }]
];
var PF = [
	1,
	H,
	au,
	0,
	[() => qj, { [V]: z }]
];
var FF = [
	1,
	H,
	zu,
	0,
	[() => lF, { [V]: z }]
];
var IF = [
	1,
	H,
	mu,
	0,
	[0, { [V]: z }]
];
var LF = [
	1,
	H,
	Ml,
	0,
	[0, { [V]: Nl }]
];
var RF = [
	1,
	H,
	Zu,
	0,
	[() => rM, { [V]: id }]
];
var zF = [
	1,
	H,
	qu,
	0,
	[() => iM, { [V]: z }]
];
var BF = [
	1,
	H,
	md,
	0,
	[() => SM, { [V]: z }]
];
var VF = [
	1,
	H,
	cd,
	0,
	[() => dM, { [V]: z }]
];
var HF = [
	1,
	H,
	_d,
	0,
	[() => mM, { [V]: z }]
];
var UF = [
	1,
	H,
	vd,
	0,
	[0, { [V]: qw }]
];
var WF = [
	1,
	H,
	wd,
	0,
	[0, { [V]: Cd }]
];
var GF = [
	1,
	H,
	Jd,
	0,
	[() => bM, { [V]: z }]
];
var KF = [
	1,
	H,
	yf,
	0,
	[0, { [V]: z }]
];
var qF = [
	1,
	H,
	zf,
	0,
	[0, { [V]: j }]
];
var JF = [
	1,
	H,
	Wf,
	0,
	[() => yM, { [V]: z }]
];
var YF = [
	1,
	H,
	vm,
	0,
	[() => CM, { [V]: z }]
];
var XF = [
	1,
	H,
	mf,
	0,
	[() => TM, 0]
];
var ZF = [
	1,
	H,
	cf,
	0,
	[() => AM, { [V]: z }]
];
var QF = [
	1,
	H,
	Cf,
	0,
	[0, { [V]: z }]
];
var $F = [
	1,
	H,
	Bf,
	0,
	[0, { [V]: Ef }]
];
var eI = [
	1,
	H,
	Nf,
	0,
	[() => jM, { [V]: z }]
];
var tI = [
	1,
	H,
	Of,
	0,
	[() => MM, { [V]: z }]
];
var nI = [
	1,
	H,
	kf,
	0,
	[() => NM, { [V]: Df }]
];
var rI = [
	1,
	H,
	Pf,
	0,
	[() => PM, { [V]: z }]
];
var iI = [
	1,
	H,
	Kf,
	0,
	[() => DM, { [V]: z }]
];
var aI = [
	1,
	H,
	ap,
	0,
	[() => BM, { [V]: z }]
];
var oI = [
	1,
	H,
	sp,
	0,
	[() => UM, { [V]: z }]
];
var sI = [
	1,
	H,
	gp,
	0,
	[() => KM, { [V]: z }]
];
var cI = [
	1,
	H,
	Up,
	0,
	[() => YM, { [V]: z }]
];
var lI = [
	1,
	H,
	Gp,
	0,
	[() => ZM, { [V]: z }]
];
var uI = [
	1,
	H,
	Kp,
	0,
	[() => QM, { [V]: z }]
];
var dI = [
	1,
	H,
	Yp,
	0,
	[() => $M, { [V]: z }]
];
var fI = [
	1,
	H,
	am,
	0,
	[() => nN, { [V]: z }]
];
var pI = [
	1,
	H,
	lm,
	0,
	[() => iN, { [V]: z }]
];
var mI = [
	1,
	H,
	bp,
	0,
	[() => oN, { [V]: z }]
];
var hI = [
	1,
	H,
	Fp,
	0,
	[() => sN, { [V]: z }]
];
var gI = [
	1,
	H,
	xp,
	0,
	[() => cN, { [V]: z }]
];
var _I = [
	1,
	H,
	vp,
	0,
	[() => lN, { [V]: z }]
];
var vI = [
	1,
	H,
	Sp,
	0,
	[() => uN, { [V]: z }]
];
var yI = [
	1,
	H,
	yp,
	0,
	[() => dN, { [V]: z }]
];
var bI = [
	1,
	H,
	Ip,
	0,
	[() => fN, { [V]: z }]
];
var xI = [
	1,
	H,
	Im,
	0,
	[() => pN, { [V]: z }]
];
var SI = [
	1,
	H,
	Ym,
	0,
	[() => hN, { [V]: z }]
];
var CI = [
	1,
	H,
	Zm,
	0,
	[() => gN, { [V]: rs }]
];
var wI = [
	1,
	H,
	oh,
	0,
	[() => CN, { [V]: z }]
];
var TI = [
	1,
	H,
	ch,
	0,
	[() => wN, { [V]: z }]
];
var EI = [
	1,
	H,
	Th,
	0,
	[() => zN, { [V]: z }]
];
var DI = [
	1,
	H,
	Dh,
	0,
	[() => BN, { [V]: op }]
];
var OI = [
	1,
	H,
	kh,
	0,
	[() => VN, { [V]: z }]
];
var kI = [
	1,
	H,
	jh,
	0,
	[() => HN, { [V]: Jp }]
];
var AI = [
	1,
	H,
	Ph,
	0,
	[() => UN, { [V]: z }]
];
var jI = [
	1,
	H,
	Fh,
	0,
	[() => WN, { [V]: z }]
];
var MI = [
	1,
	H,
	Yh,
	0,
	[() => nP, { [V]: z }]
];
var NI = [
	1,
	H,
	Zh,
	0,
	[() => rP, { [V]: Xh }]
];
var PI = [
	1,
	H,
	$h,
	0,
	[() => iP, { [V]: z }]
];
var FI = [
	1,
	H,
	Pm,
	0,
	[() => aP, { [V]: z }]
];
var II = [
	1,
	H,
	Bm,
	0,
	[() => oP, { [V]: z }]
];
var LI = [
	1,
	H,
	Hm,
	0,
	[0, { [V]: z }]
];
var RI = [
	1,
	H,
	hg,
	0,
	[() => cP, { [V]: z }]
];
var zI = [
	1,
	H,
	lg,
	0,
	[0, { [V]: z }]
];
var BI = [
	1,
	H,
	e_,
	0,
	[() => bP, { [V]: z }]
];
var VI = [
	1,
	H,
	t_,
	0,
	[0, { [V]: z }]
];
var HI = [
	1,
	H,
	o_,
	0,
	[() => TP, { [V]: z }]
];
var UI = [
	1,
	H,
	S_,
	0,
	[0, { [V]: z }]
];
var WI = [
	1,
	H,
	L_,
	0,
	[0, { [V]: I_ }]
];
var GI = [
	1,
	H,
	T_,
	0,
	[0, { [V]: E_ }]
];
var KI = [
	1,
	H,
	P_,
	0,
	[0, { [V]: V_ }]
];
var qI = [
	1,
	H,
	av,
	0,
	[() => jP, { [V]: z }]
];
var JI = [
	1,
	H,
	ov,
	0,
	[() => MP, { [V]: z }]
];
var YI = [
	1,
	H,
	cv,
	0,
	[0, { [V]: z }]
];
var XI = [
	1,
	H,
	vv,
	0,
	[() => FP, { [V]: z }]
];
var ZI = [
	1,
	H,
	fv,
	0,
	[() => zP, { [V]: z }]
];
var QI = [
	1,
	H,
	G_,
	0,
	[() => VP, { [V]: z }]
];
var $I = [
	1,
	H,
	K_,
	0,
	[0, { [V]: J_ }]
];
var eL = [
	1,
	H,
	Zv,
	0,
	[() => UP, { [V]: z }]
];
var tL = [
	1,
	H,
	Lv,
	0,
	[0, { [V]: z }]
];
var nL = [
	1,
	H,
	Iy,
	0,
	[() => JP, { [V]: z }]
];
var rL = [
	1,
	H,
	Ly,
	0,
	[() => YP, { [V]: Fy }]
];
var iL = [
	1,
	H,
	yy,
	0,
	[0, { [V]: vy }]
];
var aL = [
	1,
	H,
	Sy,
	0,
	[() => XP, { [V]: z }]
];
var oL = [
	1,
	H,
	Cy,
	0,
	[0, { [V]: Ty }]
];
var sL = [
	1,
	H,
	Hy,
	0,
	[0, { [V]: Yy }]
];
var cL = [
	1,
	H,
	$y,
	0,
	[() => ZP, { [V]: z }]
];
var lL = [
	1,
	H,
	Uy,
	0,
	[0, { [V]: Zy }]
];
var uL = [
	1,
	H,
	Oy,
	0,
	[() => nF, { [V]: z }]
];
var dL = [
	1,
	H,
	eb,
	0,
	[() => eF, { [V]: z }]
];
var fL = [
	1,
	H,
	sy,
	0,
	[0, { [V]: z }]
];
var pL = [
	1,
	H,
	Gy,
	0,
	[() => rN, { [V]: z }]
];
var mL = [
	1,
	H,
	Nb,
	0,
	[() => iF, { [V]: z }]
];
var hL = [
	1,
	H,
	zb,
	0,
	[() => rF, { [V]: z }]
];
var gL = [
	1,
	H,
	Yb,
	0,
	[() => aF, { [V]: z }]
];
var _L = [
	1,
	H,
	Kb,
	0,
	[1, { [V]: z }]
];
var vL = [
	1,
	H,
	_x,
	0,
	[() => rN, { [V]: z }]
];
var yL = [
	1,
	H,
	ax,
	0,
	[0, { [V]: z }]
];
var bL = [
	1,
	H,
	lx,
	0,
	[0, { [V]: ux }]
];
var xL = [
	1,
	H,
	px,
	0,
	[() => cF, { [V]: z }]
];
var SL = [
	1,
	H,
	hx,
	0,
	[0, { [V]: dx }]
];
var CL = [
	1,
	H,
	Rx,
	0,
	[0, { [V]: z }]
];
var wL = [
	1,
	H,
	zx,
	0,
	[0, { [V]: z }]
];
var TL = [
	1,
	H,
	Hx,
	0,
	[0, { [V]: z }]
];
var EL = [
	1,
	H,
	eS,
	0,
	[0, { [V]: z }]
];
var DL = [
	9,
	H,
	vo,
	0,
	() => VA,
	() => HA
];
var OL = [
	9,
	H,
	Bs,
	0,
	() => nj,
	() => rj
];
var kL = [
	9,
	H,
	Hs,
	0,
	() => cj,
	() => lj
];
var AL = [
	9,
	H,
	_c,
	0,
	() => uj,
	() => mF
];
var jL = [
	9,
	H,
	Rc,
	0,
	() => gj,
	() => xM
];
var ML = [
	9,
	H,
	Zc,
	0,
	() => _j,
	() => vj
];
var NL = [
	9,
	H,
	Qc,
	0,
	() => yj,
	() => bj
];
var PL = [
	9,
	H,
	Gc,
	0,
	() => xj,
	() => Sj
];
var FL = [
	9,
	H,
	Xc,
	0,
	() => Cj,
	() => wj
];
var IL = [
	9,
	H,
	nl,
	0,
	() => Tj,
	() => Ej
];
var LL = [
	9,
	H,
	pl,
	0,
	() => Dj,
	() => Oj
];
var RL = [
	9,
	H,
	ul,
	0,
	() => kj,
	() => Aj
];
var zL = [
	9,
	H,
	vl,
	0,
	() => jj,
	() => Mj
];
var BL = [
	9,
	H,
	yl,
	0,
	() => Nj,
	() => Pj
];
var VL = [
	9,
	H,
	Tl,
	0,
	() => Fj,
	() => Ij
];
var HL = [
	9,
	H,
	su,
	0,
	() => Yj,
	() => Xj
];
var UL = [
	9,
	H,
	cu,
	0,
	() => Zj,
	() => Qj
];
var WL = [
	9,
	H,
	fd,
	0,
	() => sM,
	() => cM
];
var GL = [
	9,
	H,
	pd,
	0,
	() => lM,
	() => uM
];
var KL = [
	9,
	H,
	Eg,
	0,
	() => hP,
	() => mF
];
var qL = [
	9,
	H,
	Rg,
	0,
	() => gP,
	() => mF
];
var JL = [
	9,
	H,
	Jv,
	0,
	() => KP,
	() => UP
];
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (e) => {
	return {
		apiVersion: "2016-11-15",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.Q(),
		protocol: e?.protocol ?? AwsEc2QueryProtocol,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ec2",
			errorTypeRegistries: PA,
			xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
			version: "2016-11-15",
			serviceTarget: "AmazonEC2"
		},
		serviceId: e?.serviceId ?? "EC2",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.nt);
	const n = getRuntimeConfig$3(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.mt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_11__.i,
		defaultSocketTimeout: (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_5__.i)(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.p)({
			serviceId: n.serviceId,
			clientVersion: Wa
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_7__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_7__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (e, t) => {
	const n = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.l)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.$)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.A)(e), getHttpAuthExtensionConfiguration$1(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.u)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.et)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.j)(n), resolveHttpAuthRuntimeConfig$1(n));
};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig$2(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters$1(t);
		const r = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.b)(n);
		const i = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.v)(r);
		const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.J)(i);
		const o = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.O)(a);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.V)(o);
		const c = resolveHttpAuthSchemeConfig$1(s);
		const l = resolveRuntimeExtensions$1(c, e?.extensions || []);
		this.config = l;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
const W = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.Z)(Ua, "AmazonEC2", "EC2Client", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.B);
const G = {};
const _mw0$1 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/AttachImageWatermarkCommand.js
var AttachImageWatermarkCommand = class extends W(G, _mw0$1, "AttachImageWatermark", DL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/CopyImageCommand.js
var CopyImageCommand = class extends W(G, _mw0$1, "CopyImage", OL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateLaunchTemplateVersionCommand.js
var CreateLaunchTemplateVersionCommand = class extends W(G, _mw0$1, "CreateLaunchTemplateVersion", kL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateTagsCommand.js
var CreateTagsCommand = class extends W(G, _mw0$1, "CreateTags", AL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImageAttributeCommand.js
var DescribeImageAttributeCommand = class extends W(G, _mw0$1, "DescribeImageAttribute", jL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends W(G, _mw0$1, "DescribeImages", ML) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstancesCommand.js
var DescribeInstancesCommand = class extends W(G, _mw0$1, "DescribeInstances", NL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstanceTypeOfferingsCommand.js
var DescribeInstanceTypeOfferingsCommand = class extends W(G, _mw0$1, "DescribeInstanceTypeOfferings", PL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstanceTypesCommand.js
var DescribeInstanceTypesCommand = class extends W(G, _mw0$1, "DescribeInstanceTypes", FL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeLaunchTemplateVersionsCommand.js
var DescribeLaunchTemplateVersionsCommand = class extends W(G, _mw0$1, "DescribeLaunchTemplateVersions", IL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupsCommand.js
var DescribeSecurityGroupsCommand = class extends W(G, _mw0$1, "DescribeSecurityGroups", LL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSnapshotAttributeCommand.js
var DescribeSnapshotAttributeCommand = class extends W(G, _mw0$1, "DescribeSnapshotAttribute", RL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSnapshotsCommand.js
var DescribeSnapshotsCommand = class extends W(G, _mw0$1, "DescribeSnapshots", zL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSubnetsCommand.js
var DescribeSubnetsCommand = class extends W(G, _mw0$1, "DescribeSubnets", BL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeTagsCommand.js
var DescribeTagsCommand = class extends W(G, _mw0$1, "DescribeTags", VL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/EnableImageDeprecationCommand.js
var EnableImageDeprecationCommand = class extends W(G, _mw0$1, "EnableImageDeprecation", HL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/EnableImageDeregistrationProtectionCommand.js
var EnableImageDeregistrationProtectionCommand = class extends W(G, _mw0$1, "EnableImageDeregistrationProtection", UL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/GetImageAncestryCommand.js
var GetImageAncestryCommand = class extends W(G, _mw0$1, "GetImageAncestry", WL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/GetImageFindingsCommand.js
var GetImageFindingsCommand = class extends W(G, _mw0$1, "GetImageFindings", GL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/ModifyImageAttributeCommand.js
var ModifyImageAttributeCommand = class extends W(G, _mw0$1, "ModifyImageAttribute", KL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/ModifySnapshotAttributeCommand.js
var ModifySnapshotAttributeCommand = class extends W(G, _mw0$1, "ModifySnapshotAttribute", qL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/commands/RunInstancesCommand.js
var RunInstancesCommand = class extends W(G, _mw0$1, "RunInstances", JL) {};
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeImagesPaginator.js
const YL = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.a)(EC2Client, DescribeImagesCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeInstancesPaginator.js
const XL = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.a)(EC2Client, DescribeInstancesCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeInstanceTypeOfferingsPaginator.js
const ZL = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.a)(EC2Client, DescribeInstanceTypeOfferingsCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeInstanceTypesPaginator.js
const QL = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.a)(EC2Client, DescribeInstanceTypesCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeLaunchTemplateVersionsPaginator.js
const $L = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.a)(EC2Client, DescribeLaunchTemplateVersionsCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeSecurityGroupsPaginator.js
const eR = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.a)(EC2Client, DescribeSecurityGroupsCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeSnapshotsPaginator.js
const tR = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.a)(EC2Client, DescribeSnapshotsCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeSubnetsPaginator.js
const nR = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.a)(EC2Client, DescribeSubnetsCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeTagsPaginator.js
const rR = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.a)(EC2Client, DescribeTagsCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ec2@3.1169.0/node_modules/@aws-sdk/client-ec2/dist-es/pagination/GetImageFindingsPaginator.js
const iR = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.a)(EC2Client, GetImageFindingsCommand, "NextToken", "NextToken", "MaxResults");
// packages/aws/src/acts/taken.ts
const aR = new Set([
	"InvalidAMIName.Duplicate",
	"IdempotentParameterMismatch",
	"IdempotentParameterMismatchException",
	"ResourceAlreadyExistsException"
]);
const unlessTaken = async (e, t) => {
	try {
		await e;
	} catch (e) {
		if (!(e instanceof Error && aR.has(e.name))) throw e;
		const n = await t();
		if (n === "ours") return;
		if (n) throw n;
		e.message = `${Mr}${e.message}`;
		throw e;
	}
};
// packages/aws/src/ec2/copy-facts.ts
const copyFactsOf = (e) => {
	const t = (e.BlockDeviceMappings ?? []).flatMap(({ Ebs: e }) => e ?? []);
	return {
		id: e.ImageId ?? "",
		name: e.Name ?? "",
		state: e.State ?? "",
		...e.StateReason ? { reason: e.StateReason.Message ?? e.StateReason.Code ?? "" } : {},
		created: e.CreationDate === void 0 ? 0 : Date.parse(e.CreationDate),
		snapshots: t.flatMap(({ SnapshotId: e }) => e ?? []),
		encrypted: t.some(({ Encrypted: e }) => e === true),
		watermarks: (e.ImageWatermarks ?? []).flatMap(({ WatermarkKey: e }) => e ?? []),
		productCodes: (e.ProductCodes ?? []).flatMap(({ ProductCodeId: e }) => e ?? []),
		deprecation: e.DeprecationTime === void 0 ? void 0 : Date.parse(e.DeprecationTime),
		protection: e.DeregistrationProtection ?? "disabled",
		tags: new Map((e.Tags ?? []).map(({ Key: e = "", Value: t = "" }) => [e, t]))
	};
};
// packages/aws/src/ec2/copy-acts.ts
const copyActs = (e, t, n) => ({
	"copy-image": async ({ from: r, name: i, tags: a, key: o, token: s }) => {
		const c = Object.entries(a).map(([e, t]) => ({
			Key: e,
			Value: t
		}));
		const l = e.send(new CopyImageCommand({
			SourceImageId: r.image,
			SourceRegion: r.region,
			Name: i,
			...o === void 0 ? {} : {
				Encrypted: true,
				KmsKeyId: o
			},
			...c.length === 0 ? {} : { TagSpecifications: [{
				ResourceType: "image",
				Tags: c
			}, {
				ResourceType: "snapshot",
				Tags: c
			}] },
			ClientToken: s
		}));
		await unlessTaken(l, async () => {
			const [e] = await n(i);
			return ownerOf(e, {
				name: i,
				fingerprint: a[wr.fingerprint] ?? ""
			}, r, t);
		});
	},
	"share-image": async ({ image: t, accounts: n, organizations: r }) => {
		const i = [...n.map((e) => ({ UserId: e })), ...r.map((e) => e.includes(":ou/") ? { OrganizationalUnitArn: e } : { OrganizationArn: e })];
		await e.send(new ModifyImageAttributeCommand({
			ImageId: t,
			LaunchPermission: { Add: i }
		}));
	},
	"share-snapshots": async ({ snapshots: t, accounts: n }) => {
		const r = n.map((e) => ({ UserId: e }));
		for (const n of t) await e.send(new ModifySnapshotAttributeCommand({
			SnapshotId: n,
			Attribute: "createVolumePermission",
			CreateVolumePermission: { Add: r }
		}));
	},
	"attach-watermark": async ({ image: t, watermark: n }) => {
		await e.send(new AttachImageWatermarkCommand({
			ImageId: t,
			WatermarkName: n
		}));
	},
	"deprecate-image": async ({ image: t, when: n }) => {
		await e.send(new EnableImageDeprecationCommand({
			ImageId: t,
			DeprecateAt: new Date(n)
		}));
	},
	"protect-image": async ({ image: t, cooldown: n }) => {
		await e.send(new EnableImageDeregistrationProtectionCommand({
			ImageId: t,
			WithCooldown: n
		}));
	}
});
const ownerOf = (e, { name: t, fingerprint: n }, r, i) => {
	if (!e) return void 0;
	if (e.SourceImageId === r.image && e.SourceImageRegion === r.region && e.SourceInstanceId === void 0 && isCopyOf(copyFactsOf(e), {
		name: t,
		fingerprint: n
	})) return "ours";
	const { ImageId: a } = e;
	return new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i("build.name-taken", `${a} in ${i} has the name ${t}, and is no copy of ${r.image}.`);
};
// packages/aws/src/ec2/page.ts
const oR = 1e3;
// packages/aws/src/ec2/copies.ts
const ec2Copies = (e) => {
	const t = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.t)(new EC2Client((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_11__.n)(e)), e);
	const n = {
		client: t,
		pageSize: oR
	};
	const describe = (e, t) => {
		const r = {
			...e ? {
				Owners: ["self"],
				IncludeDisabled: true
			} : {},
			Filters: t,
			IncludeDeprecated: true
		};
		return (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(YL(n, r), (e) => e.Images);
	};
	return {
		async own(e) {
			const [t] = await describe(true, [{
				Name: "image-id",
				Values: [e]
			}]);
			return t && copyFactsOf(t);
		},
		async sees(e) {
			return (await describe(false, [{
				Name: "image-id",
				Values: [e]
			}, {
				Name: "state",
				Values: ["available"]
			}])).length > 0;
		},
		async descendants(e, t) {
			return (await describe(true, [{
				Name: "source-image-id",
				Values: [e]
			}, {
				Name: "source-image-region",
				Values: [t]
			}])).map((e) => ({
				facts: copyFactsOf(e),
				fromInstance: e.SourceInstanceId !== void 0
			}));
		},
		async permissions(e, n, r) {
			const { LaunchPermissions: i = [] } = await t.send(new DescribeImageAttributeCommand({
				ImageId: e,
				Attribute: "launchPermission"
			}));
			const a = i.flatMap(({ UserId: e, OrganizationArn: t, OrganizationalUnitArn: n }) => e ?? t ?? n ?? []);
			const [o = new Set(), ...s] = await allEnded((r ? n : []).map(readersOf));
			return {
				launch: new Set(a),
				volumes: new Set([...o].filter((e) => s.every((t) => t.has(e))))
			};
		},
		async keysOf(e) {
			const t = {
				OwnerIds: ["self"],
				Filters: [{
					Name: "snapshot-id",
					Values: [...e]
				}]
			};
			const r = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(tR(n, t), (e) => e.Snapshots);
			return [...new Set(r.flatMap(({ KmsKeyId: e }) => e ?? []))];
		},
		acts: copyActs(t, e.region, (e) => describe(true, [{
			Name: "name",
			Values: [e]
		}]))
	};
	async function readersOf(e) {
		const { CreateVolumePermissions: n = [] } = await t.send(new DescribeSnapshotAttributeCommand({
			SnapshotId: e,
			Attribute: "createVolumePermission"
		}));
		return new Set(n.flatMap(({ UserId: e }) => e ?? []));
	}
};
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/auth/httpAuthSchemeProvider.js
const defaultKMSHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__._t)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "kms",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const defaultKMSHttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		default: t.push(createAwsAuthSigv4HttpAuthOption(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig = (e) => {
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "kms"
	});
};
const sR = {
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
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/package.json
var cR = "3.1162.0";
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/endpoint/bdd.js
const lR = "ref";
const uR = -1;
const dR = true;
const fR = "isSet";
const pR = "PartitionResult";
const mR = "booleanEquals";
const hR = "getAttr";
const gR = { [lR]: "Endpoint" };
const _R = { [lR]: pR };
const vR = {};
const yR = [{ [lR]: "Region" }];
const bR = {
	conditions: [
		[fR, [gR]],
		[fR, yR],
		[
			"aws.partition",
			yR,
			pR
		],
		[mR, [{ [lR]: "UseFIPS" }, dR]],
		[mR, [{ [lR]: "UseDualStack" }, dR]],
		[mR, [{
			fn: hR,
			argv: [_R, "supportsDualStack"]
		}, dR]],
		[mR, [{
			fn: hR,
			argv: [_R, "supportsFIPS"]
		}, dR]]
	],
	results: [
		[uR],
		[uR, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[uR, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[gR, vR],
		["https://kms-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", vR],
		[uR, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://kms-fips.{Region}.{PartitionResult#dnsSuffix}", vR],
		[uR, "FIPS is enabled but this partition does not support FIPS"],
		["https://kms.{Region}.{PartitionResult#dualStackDnsSuffix}", vR],
		[uR, "DualStack is enabled but this partition does not support DualStack"],
		["https://kms.{Region}.{PartitionResult#dnsSuffix}", vR],
		[uR, "Invalid Configuration: Missing Region"]
	]
};
const xR = 2;
const SR = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const CR = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.G.from(SR, xR, bR.conditions, bR.results);
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/endpoint/endpointResolver.js
const wR = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return wR.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.H)(CR, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.d;
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/models/KMSServiceException.js
var K = class KMSServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.kms#KMSServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, KMSServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/models/errors.js
var TR = class AlreadyExistsException extends K {
	static shapeId = "com.amazonaws.kms#AlreadyExistsException";
	name = "AlreadyExistsException";
	$fault = "client";
	constructor(e) {
		super({
			name: "AlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AlreadyExistsException.prototype);
	}
};
var ER = class DependencyTimeoutException extends K {
	static shapeId = "com.amazonaws.kms#DependencyTimeoutException";
	name = "DependencyTimeoutException";
	$fault = "server";
	constructor(e) {
		super({
			name: "DependencyTimeoutException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, DependencyTimeoutException.prototype);
	}
};
var DR = class InvalidArnException extends K {
	static shapeId = "com.amazonaws.kms#InvalidArnException";
	name = "InvalidArnException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidArnException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidArnException.prototype);
	}
};
var OR = class KMSInternalException extends K {
	static shapeId = "com.amazonaws.kms#KMSInternalException";
	name = "KMSInternalException";
	$fault = "server";
	constructor(e) {
		super({
			name: "KMSInternalException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, KMSInternalException.prototype);
	}
};
var kR = class KMSInvalidStateException extends K {
	static shapeId = "com.amazonaws.kms#KMSInvalidStateException";
	name = "KMSInvalidStateException";
	$fault = "client";
	constructor(e) {
		super({
			name: "KMSInvalidStateException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, KMSInvalidStateException.prototype);
	}
};
var AR = class NotFoundException extends K {
	static shapeId = "com.amazonaws.kms#NotFoundException";
	name = "NotFoundException";
	$fault = "client";
	constructor(e) {
		super({
			name: "NotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, NotFoundException.prototype);
	}
};
var jR = class CloudHsmClusterInUseException extends K {
	static shapeId = "com.amazonaws.kms#CloudHsmClusterInUseException";
	name = "CloudHsmClusterInUseException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CloudHsmClusterInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CloudHsmClusterInUseException.prototype);
	}
};
var MR = class CloudHsmClusterInvalidConfigurationException extends K {
	static shapeId = "com.amazonaws.kms#CloudHsmClusterInvalidConfigurationException";
	name = "CloudHsmClusterInvalidConfigurationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CloudHsmClusterInvalidConfigurationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CloudHsmClusterInvalidConfigurationException.prototype);
	}
};
var NR = class CloudHsmClusterNotActiveException extends K {
	static shapeId = "com.amazonaws.kms#CloudHsmClusterNotActiveException";
	name = "CloudHsmClusterNotActiveException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CloudHsmClusterNotActiveException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CloudHsmClusterNotActiveException.prototype);
	}
};
var PR = class CloudHsmClusterNotFoundException extends K {
	static shapeId = "com.amazonaws.kms#CloudHsmClusterNotFoundException";
	name = "CloudHsmClusterNotFoundException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CloudHsmClusterNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CloudHsmClusterNotFoundException.prototype);
	}
};
var FR = class CloudHsmClusterNotRelatedException extends K {
	static shapeId = "com.amazonaws.kms#CloudHsmClusterNotRelatedException";
	name = "CloudHsmClusterNotRelatedException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CloudHsmClusterNotRelatedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CloudHsmClusterNotRelatedException.prototype);
	}
};
var IR = class ConflictException extends K {
	static shapeId = "com.amazonaws.kms#ConflictException";
	name = "ConflictException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ConflictException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
	}
};
var LR = class CustomKeyStoreInvalidStateException extends K {
	static shapeId = "com.amazonaws.kms#CustomKeyStoreInvalidStateException";
	name = "CustomKeyStoreInvalidStateException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CustomKeyStoreInvalidStateException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CustomKeyStoreInvalidStateException.prototype);
	}
};
var RR = class CustomKeyStoreNotFoundException extends K {
	static shapeId = "com.amazonaws.kms#CustomKeyStoreNotFoundException";
	name = "CustomKeyStoreNotFoundException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CustomKeyStoreNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CustomKeyStoreNotFoundException.prototype);
	}
};
var zR = class InvalidAliasNameException extends K {
	static shapeId = "com.amazonaws.kms#InvalidAliasNameException";
	name = "InvalidAliasNameException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidAliasNameException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidAliasNameException.prototype);
	}
};
var BR = class LimitExceededException extends K {
	static shapeId = "com.amazonaws.kms#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(e) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
};
var VR = class CustomKeyStoreNameInUseException extends K {
	static shapeId = "com.amazonaws.kms#CustomKeyStoreNameInUseException";
	name = "CustomKeyStoreNameInUseException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CustomKeyStoreNameInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CustomKeyStoreNameInUseException.prototype);
	}
};
var HR = class IncorrectTrustAnchorException extends K {
	static shapeId = "com.amazonaws.kms#IncorrectTrustAnchorException";
	name = "IncorrectTrustAnchorException";
	$fault = "client";
	constructor(e) {
		super({
			name: "IncorrectTrustAnchorException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, IncorrectTrustAnchorException.prototype);
	}
};
var UR = class XksProxyIncorrectAuthenticationCredentialException extends K {
	static shapeId = "com.amazonaws.kms#XksProxyIncorrectAuthenticationCredentialException";
	name = "XksProxyIncorrectAuthenticationCredentialException";
	$fault = "client";
	constructor(e) {
		super({
			name: "XksProxyIncorrectAuthenticationCredentialException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, XksProxyIncorrectAuthenticationCredentialException.prototype);
	}
};
var WR = class XksProxyInvalidConfigurationException extends K {
	static shapeId = "com.amazonaws.kms#XksProxyInvalidConfigurationException";
	name = "XksProxyInvalidConfigurationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "XksProxyInvalidConfigurationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, XksProxyInvalidConfigurationException.prototype);
	}
};
var GR = class XksProxyInvalidResponseException extends K {
	static shapeId = "com.amazonaws.kms#XksProxyInvalidResponseException";
	name = "XksProxyInvalidResponseException";
	$fault = "client";
	constructor(e) {
		super({
			name: "XksProxyInvalidResponseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, XksProxyInvalidResponseException.prototype);
	}
};
var KR = class XksProxyUriEndpointInUseException extends K {
	static shapeId = "com.amazonaws.kms#XksProxyUriEndpointInUseException";
	name = "XksProxyUriEndpointInUseException";
	$fault = "client";
	constructor(e) {
		super({
			name: "XksProxyUriEndpointInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, XksProxyUriEndpointInUseException.prototype);
	}
};
var qR = class XksProxyUriInUseException extends K {
	static shapeId = "com.amazonaws.kms#XksProxyUriInUseException";
	name = "XksProxyUriInUseException";
	$fault = "client";
	constructor(e) {
		super({
			name: "XksProxyUriInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, XksProxyUriInUseException.prototype);
	}
};
var JR = class XksProxyUriUnreachableException extends K {
	static shapeId = "com.amazonaws.kms#XksProxyUriUnreachableException";
	name = "XksProxyUriUnreachableException";
	$fault = "client";
	constructor(e) {
		super({
			name: "XksProxyUriUnreachableException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, XksProxyUriUnreachableException.prototype);
	}
};
var YR = class XksProxyVpcEndpointServiceInUseException extends K {
	static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceInUseException";
	name = "XksProxyVpcEndpointServiceInUseException";
	$fault = "client";
	constructor(e) {
		super({
			name: "XksProxyVpcEndpointServiceInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, XksProxyVpcEndpointServiceInUseException.prototype);
	}
};
var XR = class XksProxyVpcEndpointServiceInvalidConfigurationException extends K {
	static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceInvalidConfigurationException";
	name = "XksProxyVpcEndpointServiceInvalidConfigurationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "XksProxyVpcEndpointServiceInvalidConfigurationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, XksProxyVpcEndpointServiceInvalidConfigurationException.prototype);
	}
};
var ZR = class XksProxyVpcEndpointServiceNotFoundException extends K {
	static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceNotFoundException";
	name = "XksProxyVpcEndpointServiceNotFoundException";
	$fault = "client";
	constructor(e) {
		super({
			name: "XksProxyVpcEndpointServiceNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, XksProxyVpcEndpointServiceNotFoundException.prototype);
	}
};
var QR = class DisabledException extends K {
	static shapeId = "com.amazonaws.kms#DisabledException";
	name = "DisabledException";
	$fault = "client";
	constructor(e) {
		super({
			name: "DisabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DisabledException.prototype);
	}
};
var $R = class DryRunOperationException extends K {
	static shapeId = "com.amazonaws.kms#DryRunOperationException";
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
var ez = class InvalidGrantTokenException extends K {
	static shapeId = "com.amazonaws.kms#InvalidGrantTokenException";
	name = "InvalidGrantTokenException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidGrantTokenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidGrantTokenException.prototype);
	}
};
var tz = class MalformedPolicyDocumentException extends K {
	static shapeId = "com.amazonaws.kms#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(e) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var nz = class TagException extends K {
	static shapeId = "com.amazonaws.kms#TagException";
	name = "TagException";
	$fault = "client";
	constructor(e) {
		super({
			name: "TagException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TagException.prototype);
	}
};
var rz = class UnsupportedOperationException extends K {
	static shapeId = "com.amazonaws.kms#UnsupportedOperationException";
	name = "UnsupportedOperationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "UnsupportedOperationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
	}
};
var iz = class XksKeyAlreadyInUseException extends K {
	static shapeId = "com.amazonaws.kms#XksKeyAlreadyInUseException";
	name = "XksKeyAlreadyInUseException";
	$fault = "client";
	constructor(e) {
		super({
			name: "XksKeyAlreadyInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, XksKeyAlreadyInUseException.prototype);
	}
};
var az = class XksKeyInvalidConfigurationException extends K {
	static shapeId = "com.amazonaws.kms#XksKeyInvalidConfigurationException";
	name = "XksKeyInvalidConfigurationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "XksKeyInvalidConfigurationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, XksKeyInvalidConfigurationException.prototype);
	}
};
var oz = class XksKeyNotFoundException extends K {
	static shapeId = "com.amazonaws.kms#XksKeyNotFoundException";
	name = "XksKeyNotFoundException";
	$fault = "client";
	constructor(e) {
		super({
			name: "XksKeyNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, XksKeyNotFoundException.prototype);
	}
};
var sz = class CustomKeyStoreHasCMKsException extends K {
	static shapeId = "com.amazonaws.kms#CustomKeyStoreHasCMKsException";
	name = "CustomKeyStoreHasCMKsException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CustomKeyStoreHasCMKsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CustomKeyStoreHasCMKsException.prototype);
	}
};
var cz = class InvalidCiphertextException extends K {
	static shapeId = "com.amazonaws.kms#InvalidCiphertextException";
	name = "InvalidCiphertextException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidCiphertextException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidCiphertextException.prototype);
	}
};
var lz = class InvalidKeyUsageException extends K {
	static shapeId = "com.amazonaws.kms#InvalidKeyUsageException";
	name = "InvalidKeyUsageException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidKeyUsageException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidKeyUsageException.prototype);
	}
};
var uz = class KeyUnavailableException extends K {
	static shapeId = "com.amazonaws.kms#KeyUnavailableException";
	name = "KeyUnavailableException";
	$fault = "server";
	constructor(e) {
		super({
			name: "KeyUnavailableException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, KeyUnavailableException.prototype);
	}
};
var dz = class IncorrectKeyException extends K {
	static shapeId = "com.amazonaws.kms#IncorrectKeyException";
	name = "IncorrectKeyException";
	$fault = "client";
	constructor(e) {
		super({
			name: "IncorrectKeyException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, IncorrectKeyException.prototype);
	}
};
var fz = class InvalidMarkerException extends K {
	static shapeId = "com.amazonaws.kms#InvalidMarkerException";
	name = "InvalidMarkerException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidMarkerException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidMarkerException.prototype);
	}
};
var pz = class ExpiredImportTokenException extends K {
	static shapeId = "com.amazonaws.kms#ExpiredImportTokenException";
	name = "ExpiredImportTokenException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ExpiredImportTokenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ExpiredImportTokenException.prototype);
	}
};
var mz = class IncorrectKeyMaterialException extends K {
	static shapeId = "com.amazonaws.kms#IncorrectKeyMaterialException";
	name = "IncorrectKeyMaterialException";
	$fault = "client";
	constructor(e) {
		super({
			name: "IncorrectKeyMaterialException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, IncorrectKeyMaterialException.prototype);
	}
};
var hz = class InvalidImportTokenException extends K {
	static shapeId = "com.amazonaws.kms#InvalidImportTokenException";
	name = "InvalidImportTokenException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidImportTokenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidImportTokenException.prototype);
	}
};
var gz = class InvalidGrantIdException extends K {
	static shapeId = "com.amazonaws.kms#InvalidGrantIdException";
	name = "InvalidGrantIdException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidGrantIdException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidGrantIdException.prototype);
	}
};
var _z = class KMSInvalidMacException extends K {
	static shapeId = "com.amazonaws.kms#KMSInvalidMacException";
	name = "KMSInvalidMacException";
	$fault = "client";
	constructor(e) {
		super({
			name: "KMSInvalidMacException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, KMSInvalidMacException.prototype);
	}
};
var vz = class KMSInvalidSignatureException extends K {
	static shapeId = "com.amazonaws.kms#KMSInvalidSignatureException";
	name = "KMSInvalidSignatureException";
	$fault = "client";
	constructor(e) {
		super({
			name: "KMSInvalidSignatureException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, KMSInvalidSignatureException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/schemas/schemas_0.js
const yz = "Arn";
const bz = "AlreadyExistsException";
const xz = "AWSAccountId";
const Sz = "Constraints";
const Cz = "CreationDate";
const wz = "ConflictException";
const Tz = "CloudHsmClusterId";
const Ez = "CloudHsmClusterInvalidConfigurationException";
const Dz = "CloudHsmClusterInUseException";
const Oz = "CloudHsmClusterNotActiveException";
const kz = "CloudHsmClusterNotFoundException";
const Az = "CloudHsmClusterNotRelatedException";
const jz = "CurrentKeyMaterialId";
const Mz = "CustomKeyStoreHasCMKsException";
const Nz = "CustomKeyStoreId";
const Pz = "CustomKeyStoreInvalidStateException";
const Fz = "CustomKeyStoreNotFoundException";
const Iz = "CustomKeyStoreNameInUseException";
const Lz = "CustomerMasterKeySpec";
const Rz = "Description";
const zz = "DeletionDate";
const Bz = "DisabledException";
const Vz = "DescribeKey";
const Hz = "DescribeKeyRequest";
const Uz = "DescribeKeyResponse";
const Wz = "DryRunOperationException";
const Gz = "DependencyTimeoutException";
const Kz = "Enabled";
const qz = "EncryptionAlgorithms";
const Jz = "EncapsulationAlgorithms";
const Yz = "EncryptionContextEquals";
const Xz = "EncryptionContextSubset";
const Zz = "ExpiredImportTokenException";
const Qz = "ExpirationModel";
const $z = "Grants";
const eB = "GrantConstraints";
const tB = "GrantId";
const nB = "GrantList";
const rB = "GrantListEntry";
const iB = "GranteePrincipal";
const aB = "GranteeServicePrincipal";
const oB = "GrantTokens";
const sB = "Id";
const cB = "IssuingAccount";
const lB = "InvalidArnException";
const uB = "InvalidAliasNameException";
const dB = "InvalidCiphertextException";
const fB = "InvalidGrantIdException";
const pB = "InvalidGrantTokenException";
const mB = "InvalidImportTokenException";
const hB = "IncorrectKeyException";
const gB = "IncorrectKeyMaterialException";
const _B = "InvalidKeyUsageException";
const vB = "InvalidMarkerException";
const yB = "IncorrectTrustAnchorException";
const bB = "KeyAgreementAlgorithms";
const xB = "KeyId";
const SB = "KeyMetadata";
const CB = "KMSInternalException";
const wB = "KMSInvalidMacException";
const TB = "KMSInvalidSignatureException";
const EB = "KMSInvalidStateException";
const DB = "KeyManager";
const OB = "KeySpec";
const kB = "KeyState";
const AB = "KeyUsage";
const jB = "KeyUnavailableException";
const MB = "Limit";
const NB = "LimitExceededException";
const PB = "ListGrants";
const FB = "ListGrantsRequest";
const IB = "ListGrantsResponse";
const LB = "Marker";
const RB = "MacAlgorithms";
const zB = "MalformedPolicyDocumentException";
const BB = "MultiRegion";
const VB = "MultiRegionConfiguration";
const HB = "MultiRegionKey";
const UB = "MultiRegionKeyList";
const WB = "MultiRegionKeyType";
const GB = "Name";
const KB = "NotFoundException";
const qB = "NextMarker";
const JB = "Operations";
const YB = "Origin";
const XB = "PendingDeletionWindowInDays";
const ZB = "PrimaryKey";
const QB = "ReplicaKeys";
const $B = "RetiringPrincipal";
const eV = "RetiringServicePrincipal";
const tV = "Region";
const nV = "SigningAlgorithms";
const rV = "SourceArn";
const iV = "TagException";
const aV = "Truncated";
const oV = "UnsupportedOperationException";
const sV = "ValidTo";
const cV = "XksKeyAlreadyInUseException";
const lV = "XksKeyConfiguration";
const uV = "XksKeyConfigurationType";
const dV = "XksKeyInvalidConfigurationException";
const fV = "XksKeyNotFoundException";
const pV = "XksProxyIncorrectAuthenticationCredentialException";
const mV = "XksProxyInvalidConfigurationException";
const hV = "XksProxyInvalidResponseException";
const gV = "XksProxyUriEndpointInUseException";
const _V = "XksProxyUriInUseException";
const vV = "XksProxyUriUnreachableException";
const yV = "XksProxyVpcEndpointServiceInvalidConfigurationException";
const bV = "XksProxyVpcEndpointServiceInUseException";
const xV = "XksProxyVpcEndpointServiceNotFoundException";
const q = "awsQueryError";
const J = "client";
const Y = "error";
const X = "httpError";
const Z = "message";
const SV = "smithy.ts.sdk.synthetic.com.amazonaws.kms";
const CV = "server";
const Q = "com.amazonaws.kms";
const wV = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.t(SV);
var TV = [
	-3,
	SV,
	"KMSServiceException",
	0,
	[],
	[]
];
wV.registerError(TV, K);
const $ = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.t(Q);
var EV = [
	-3,
	Q,
	bz,
	{
		[q]: [`AlreadyExists`, 409],
		[Y]: J,
		[X]: 409
	},
	[Z],
	[0]
];
$.registerError(EV, TR);
var DV = [
	-3,
	Q,
	Dz,
	{
		[q]: [`CloudHsmClusterInUseException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(DV, jR);
var OV = [
	-3,
	Q,
	Ez,
	{
		[q]: [`CloudHsmClusterInvalidConfigurationException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(OV, MR);
var kV = [
	-3,
	Q,
	Oz,
	{
		[q]: [`CloudHsmClusterNotActiveException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(kV, NR);
var AV = [
	-3,
	Q,
	kz,
	{
		[q]: [`CloudHsmClusterNotFoundException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(AV, PR);
var jV = [
	-3,
	Q,
	Az,
	{
		[q]: [`CloudHsmClusterNotRelatedException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(jV, FR);
var MV = [
	-3,
	Q,
	wz,
	{
		[q]: [`ConflictException`, 409],
		[Y]: J,
		[X]: 409
	},
	[Z],
	[0]
];
$.registerError(MV, IR);
var NV = [
	-3,
	Q,
	Mz,
	{
		[q]: [`CustomKeyStoreHasCMKsException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(NV, sz);
var PV = [
	-3,
	Q,
	Pz,
	{
		[q]: [`CustomKeyStoreInvalidStateException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(PV, LR);
var FV = [
	-3,
	Q,
	Iz,
	{
		[q]: [`CustomKeyStoreNameInUseException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(FV, VR);
var IV = [
	-3,
	Q,
	Fz,
	{
		[q]: [`CustomKeyStoreNotFoundException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(IV, RR);
var LV = [
	-3,
	Q,
	Gz,
	{
		[q]: [`DependencyTimeout`, 503],
		[Y]: CV,
		[X]: 503
	},
	[Z],
	[0]
];
$.registerError(LV, ER);
var RV = [
	-3,
	Q,
	Bz,
	{
		[q]: [`Disabled`, 409],
		[Y]: J,
		[X]: 409
	},
	[Z],
	[0]
];
$.registerError(RV, QR);
var zV = [
	-3,
	Q,
	Wz,
	{
		[q]: [`DryRunOperation`, 412],
		[Y]: J,
		[X]: 412
	},
	[Z],
	[0]
];
$.registerError(zV, $R);
var BV = [
	-3,
	Q,
	Zz,
	{
		[q]: [`ExpiredImportTokenException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(BV, pz);
var VV = [
	-3,
	Q,
	hB,
	{
		[q]: [`IncorrectKeyException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(VV, dz);
var HV = [
	-3,
	Q,
	gB,
	{
		[q]: [`IncorrectKeyMaterialException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(HV, mz);
var UV = [
	-3,
	Q,
	yB,
	{
		[q]: [`IncorrectTrustAnchorException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(UV, HR);
var WV = [
	-3,
	Q,
	uB,
	{
		[q]: [`InvalidAliasName`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(WV, zR);
var GV = [
	-3,
	Q,
	lB,
	{
		[q]: [`InvalidArn`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(GV, DR);
var KV = [
	-3,
	Q,
	dB,
	{
		[q]: [`InvalidCiphertext`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(KV, cz);
var qV = [
	-3,
	Q,
	fB,
	{
		[q]: [`InvalidGrantId`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(qV, gz);
var JV = [
	-3,
	Q,
	pB,
	{
		[q]: [`InvalidGrantToken`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(JV, ez);
var YV = [
	-3,
	Q,
	mB,
	{
		[q]: [`InvalidImportTokenException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(YV, hz);
var XV = [
	-3,
	Q,
	_B,
	{
		[q]: [`InvalidKeyUsage`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(XV, lz);
var ZV = [
	-3,
	Q,
	vB,
	{
		[q]: [`InvalidMarker`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(ZV, fz);
var QV = [
	-3,
	Q,
	jB,
	{
		[q]: [`KeyUnavailable`, 500],
		[Y]: CV,
		[X]: 500
	},
	[Z],
	[0]
];
$.registerError(QV, uz);
var $V = [
	-3,
	Q,
	CB,
	{
		[q]: [`KMSInternal`, 500],
		[Y]: CV,
		[X]: 500
	},
	[Z],
	[0]
];
$.registerError($V, OR);
var eH = [
	-3,
	Q,
	wB,
	{
		[q]: [`KMSInvalidMac`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(eH, _z);
var tH = [
	-3,
	Q,
	TB,
	{
		[q]: [`KMSInvalidSignature`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(tH, vz);
var nH = [
	-3,
	Q,
	EB,
	{
		[q]: [`KMSInvalidStateException`, 409],
		[Y]: J,
		[X]: 409
	},
	[Z],
	[0]
];
$.registerError(nH, kR);
var rH = [
	-3,
	Q,
	NB,
	{
		[q]: [`LimitExceeded`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(rH, BR);
var iH = [
	-3,
	Q,
	zB,
	{
		[q]: [`MalformedPolicyDocument`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(iH, tz);
var aH = [
	-3,
	Q,
	KB,
	{
		[q]: [`NotFound`, 404],
		[Y]: J,
		[X]: 404
	},
	[Z],
	[0]
];
$.registerError(aH, AR);
var oH = [
	-3,
	Q,
	iV,
	{
		[q]: [`TagException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(oH, nz);
var sH = [
	-3,
	Q,
	oV,
	{
		[q]: [`UnsupportedOperation`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(sH, rz);
var cH = [
	-3,
	Q,
	cV,
	{
		[q]: [`XksKeyAlreadyInUse`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(cH, iz);
var lH = [
	-3,
	Q,
	dV,
	{
		[q]: [`XksKeyInvalidConfiguration`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(lH, az);
var uH = [
	-3,
	Q,
	fV,
	{
		[q]: [`XksKeyNotFoundException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(uH, oz);
var dH = [
	-3,
	Q,
	pV,
	{
		[q]: [`XksProxyIncorrectAuthenticationCredentialException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(dH, UR);
var fH = [
	-3,
	Q,
	mV,
	{
		[q]: [`XksProxyInvalidConfigurationException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(fH, WR);
var pH = [
	-3,
	Q,
	hV,
	{
		[q]: [`XksProxyInvalidResponseException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(pH, GR);
var mH = [
	-3,
	Q,
	gV,
	{
		[q]: [`XksProxyUriEndpointInUseException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(mH, KR);
var hH = [
	-3,
	Q,
	_V,
	{
		[q]: [`XksProxyUriInUseException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(hH, qR);
var gH = [
	-3,
	Q,
	vV,
	{
		[q]: [`XksProxyUriUnreachableException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(gH, JR);
var _H = [
	-3,
	Q,
	bV,
	{
		[q]: [`XksProxyVpcEndpointServiceInUseException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(_H, YR);
var vH = [
	-3,
	Q,
	yV,
	{
		[q]: [`XksProxyVpcEndpointServiceInvalidConfigurationException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(vH, XR);
var yH = [
	-3,
	Q,
	xV,
	{
		[q]: [`XksProxyVpcEndpointServiceNotFoundException`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(yH, ZR);
const bH = [wV, $];
var xH = [
	3,
	Q,
	Hz,
	0,
	[xB, oB],
	[0, 64],
	1
];
var SH = [
	3,
	Q,
	Uz,
	0,
	[SB],
	[() => TH]
];
var CH = [
	3,
	Q,
	eB,
	0,
	[
		Xz,
		Yz,
		rV
	],
	[
		128,
		128,
		0
	]
];
var wH = [
	3,
	Q,
	rB,
	0,
	[
		xB,
		tB,
		GB,
		Cz,
		iB,
		$B,
		cB,
		JB,
		Sz,
		aB,
		eV
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		64,
		() => CH,
		0,
		0
	]
];
var TH = [
	3,
	Q,
	SB,
	0,
	[
		xB,
		xz,
		yz,
		Cz,
		Kz,
		Rz,
		AB,
		kB,
		zz,
		sV,
		YB,
		Nz,
		Tz,
		Qz,
		DB,
		Lz,
		OB,
		qz,
		nV,
		bB,
		Jz,
		BB,
		VB,
		XB,
		RB,
		lV,
		jz
	],
	[
		0,
		0,
		0,
		4,
		2,
		0,
		0,
		0,
		4,
		4,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		64,
		64,
		64,
		64,
		2,
		() => OH,
		1,
		64,
		() => AH,
		0
	],
	1
];
var EH = [
	3,
	Q,
	FB,
	0,
	[
		xB,
		MB,
		LB,
		tB,
		iB,
		aB
	],
	[
		0,
		1,
		0,
		0,
		0,
		0
	],
	1
];
var DH = [
	3,
	Q,
	IB,
	0,
	[
		$z,
		qB,
		aV
	],
	[
		() => jH,
		0,
		2
	]
];
var OH = [
	3,
	Q,
	VB,
	0,
	[
		WB,
		ZB,
		QB
	],
	[
		0,
		() => kH,
		() => MH
	]
];
var kH = [
	3,
	Q,
	HB,
	0,
	[yz, tV],
	[0, 0]
];
var AH = [
	3,
	Q,
	uV,
	0,
	[sB],
	[0]
];
var jH = [
	1,
	Q,
	nB,
	0,
	() => wH
];
var MH = [
	1,
	Q,
	UB,
	0,
	() => kH
];
var NH = [
	9,
	Q,
	Vz,
	0,
	() => xH,
	() => SH
];
var PH = [
	9,
	Q,
	PB,
	0,
	() => EH,
	() => DH
];
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (e) => {
	return {
		apiVersion: "2014-11-01",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultKMSHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.Q(),
		protocol: e?.protocol ?? _paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.r,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.kms",
			errorTypeRegistries: bH,
			xmlNamespace: "https://trent.amazonaws.com/doc/2014-11-01/",
			version: "2014-11-01",
			serviceTarget: "TrentService"
		},
		serviceId: e?.serviceId ?? "KMS",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/runtimeConfig.js
const getRuntimeConfig = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.nt);
	const n = getRuntimeConfig$1(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.mt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_11__.i,
		defaultSocketTimeout: (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_5__.i)(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.p)({
			serviceId: n.serviceId,
			clientVersion: cR
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_7__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_7__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (e, t) => {
	const n = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.l)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.$)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.A)(e), getHttpAuthExtensionConfiguration(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.u)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.et)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.j)(n), resolveHttpAuthRuntimeConfig(n));
};
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/KMSClient.js
var KMSClient = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters(t);
		const r = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.b)(n);
		const i = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.v)(r);
		const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.J)(i);
		const o = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.O)(a);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.V)(o);
		const c = resolveHttpAuthSchemeConfig(s);
		const l = resolveRuntimeExtensions(c, e?.extensions || []);
		this.config = l;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultKMSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/commandBuilder.js
const FH = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.Z)(sR, "TrentService", "KMSClient", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_4__.B);
const IH = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/commands/DescribeKeyCommand.js
var DescribeKeyCommand = class extends FH(IH, _mw0, "DescribeKey", NH) {};
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/commands/ListGrantsCommand.js
var ListGrantsCommand = class extends FH(IH, _mw0, "ListGrants", PH) {};
// node_modules/.pnpm/@aws-sdk+client-kms@3.1162.0/node_modules/@aws-sdk/client-kms/dist-es/pagination/ListGrantsPaginator.js
const LH = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.a)(KMSClient, ListGrantsCommand, "Marker", "NextMarker", "Limit");
// packages/aws/src/kms/client.ts
const kms = (e) => {
	const t = new KMSClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_11__.n)(e));
	return {
		async key(e) {
			try {
				const { KeyMetadata: n } = await t.send(new DescribeKeyCommand({ KeyId: e }));
				return {
					arn: n?.Arn ?? e,
					state: n?.KeyState ?? "",
					manager: n?.KeyManager ?? ""
				};
			} catch (e) {
				if (e instanceof AR) return void 0;
				throw e;
			}
		},
		async grantees(e) {
			const n = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(LH({
				client: t,
				pageSize: 100
			}, { KeyId: e }), (e) => e.Grants);
			return [...new Set(n.flatMap(({ GranteePrincipal: e }) => e ?? []))];
		}
	};
};
// packages/aws/src/ec2/filters.ts
const by = (e, t) => [{
	Name: e,
	Values: [...t]
}];
const literally = (e) => e.replace(/[*?\\]/g, (e) => `\\${e}`);
const imagesById = (e) => ({
	Filters: by("image-id", e),
	IncludeDeprecated: true,
	IncludeDisabled: true
});
// packages/aws/src/ec2/scans.ts
const RH = [
	["critical", "CriticalFixAvailableSince"],
	["high", "HighFixAvailableSince"],
	["medium", "MediumFixAvailableSince"],
	["low", "LowFixAvailableSince"],
	["informational", "InformationalFixAvailableSince"]
];
const scanOf = (e) => e?.FindingScanDate && {
	source: "ec2",
	scanned: e.FindingScanDate.getTime(),
	worst: e.HighestFindingSeverityLabel && severityOf(e.HighestFindingSeverityLabel),
	fixable: RH.find(([, t]) => e[t] !== void 0)?.[0],
	counts: void 0
};
const findingOf = ({ Title: e = "", SeverityLabel: t, FixAvailable: n, Score: r, FirstObservedAt: i }) => {
	const [, a = e, o = ""] = /^([A-Z]+-[\w-]+) - (.+)$/.exec(e) ?? [];
	return {
		id: a,
		severity: severityOf(t),
		package: o,
		fixAvailable: n ?? false,
		...r === void 0 ? {} : { score: r },
		title: e,
		firstSeen: i?.getTime()
	};
};
// packages/aws/src/ec2/image-details.ts
const imageDetailsIn = (e) => {
	const t = {
		client: e,
		pageSize: oR
	};
	return {
		async keysOf(e) {
			const n = new Map();
			for (const r of batches(e, 200)) {
				const e = tR(t, { Filters: by("snapshot-id", r) });
				for (const { SnapshotId: t, KmsKeyId: r } of await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(e, (e) => e.Snapshots)) if (t && r) n.set(t, r);
			}
			return n;
		},
		async ancestry(t) {
			const { ImageAncestryEntries: n = [] } = await e.send(new GetImageAncestryCommand({ ImageId: t }));
			return n.map(({ ImageId: e = "", ImageOwnerAlias: t = "" }) => ({
				id: e,
				alias: t
			}));
		},
		async scanned(e) {
			const n = imagesById([e]);
			const [r] = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(YL(t, n), (e) => e.Images);
			return r?.ScanResults?.FindingScanDate?.getTime();
		},
		async findings(e, n) {
			const r = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(iR(t, { ImageId: e }), (e) => e.ImageFindings?.map(findingOf), n);
			return r.length > n ? void 0 : r;
		}
	};
};
// packages/aws/src/ec2/images.ts
const amisIn = (e) => {
	const t = {
		client: e,
		pageSize: oR
	};
	return {
		async images(e) {
			const n = [...by("state", ["available"]), ...e.flatMap(({ name: e, values: t }) => by(e, t))];
			return (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(YL(t, {
				Owners: ["self"],
				Filters: n
			}), (e) => e.Images?.map(imageOf));
		},
		async visibleImages(e) {
			const n = [];
			for (const r of batches(e, 200)) {
				const e = imagesById(r);
				n.push(...await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(YL(t, e), (e) => e.Images?.map(visibleImageOf)));
			}
			return n;
		},
		async launchImages(e) {
			const n = [];
			for (const r of batches(e, 200)) {
				const e = imagesById(r);
				n.push(...await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(YL(t, e), (e) => e.Images?.map(launchFactsOf)));
			}
			return n;
		},
		async volumeCounts(e) {
			const n = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(YL(t, imagesById(e)), (e) => e.Images);
			return new Map(n.map(({ ImageId: e = "", BlockDeviceMappings: t = [] }) => [e, t.filter(({ Ebs: e }) => e).length]));
		},
		async architectures(e) {
			const n = imagesById(e);
			const r = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(YL(t, n), (e) => e.Images);
			return new Map(r.map(({ ImageId: e = "", Architecture: t = "" }) => [e, t]));
		}
	};
};
const imageOf = ({ ImageId: e = "", Name: t = "", CreationDate: n, Architecture: r, Tags: i = [], BlockDeviceMappings: a = [] }) => ({
	id: e,
	name: t,
	created: n === void 0 ? 0 : Date.parse(n),
	architecture: r ?? "",
	tags: new Map(i.map(({ Key: e = "", Value: t = "" }) => [e, t])),
	snapshots: a.flatMap(({ Ebs: e }) => e?.SnapshotId ?? [])
});
const launchFactsOf = ({ ImageId: e = "", State: t, OwnerId: n = "", DeregistrationProtection: r, BlockDeviceMappings: i = [] }) => ({
	id: e,
	state: t ?? "",
	owner: n,
	isProtected: r !== void 0 && r !== "disabled",
	encrypted: i.flatMap(({ Ebs: e }) => e?.Encrypted && e.SnapshotId ? [e.SnapshotId] : [])
});
const visibleImageOf = (e) => ({
	...imageOf(e),
	state: e.State ?? "",
	windows: e.Platform?.toLowerCase() === "windows",
	owner: e.ImageOwnerAlias ?? e.OwnerId ?? "",
	scan: scanOf(e.ScanResults),
	devices: {
		root: e.RootDeviceName,
		sizes: new Map((e.BlockDeviceMappings ?? []).flatMap(({ DeviceName: e, Ebs: t }) => e === void 0 || t?.VolumeSize === void 0 ? [] : [[e, t.VolumeSize]]))
	}
});
// packages/aws/src/ec2/instances.ts
const zH = 100;
const instancesIn = (e) => {
	const t = {
		client: e,
		pageSize: oR
	};
	return {
		async instances(e) {
			const n = new Map();
			for (const r of batches(e, 200)) {
				const e = XL(t, { Filters: by("instance-id", r) });
				for (const { Instances: t = [] } of await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(e, (e) => e.Reservations)) for (const { InstanceId: e, ImageId: r, LaunchTime: i } of t) if (e && r) n.set(e, {
					image: r,
					launched: i?.getTime()
				});
			}
			return n;
		},
		async instancesWith({ key: e, value: n }) {
			const r = [...by(`tag:${e}`, [literally(n)]), ...by("instance-state-name", BH)];
			return (await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(XL(t, { Filters: r }), (e) => e.Reservations)).flatMap(({ Instances: e = [] }) => e.map(consumerInstanceOf));
		}
	};
};
const BH = ["pending", "running"];
const consumerInstanceOf = ({ InstanceId: e = "", ImageId: t = "", State: n, LaunchTime: r }) => ({
	id: e,
	image: t,
	isRunning: n?.Name === "running",
	launched: r?.getTime()
});
const launchSettingsIn = (e) => {
	const t = {
		client: e,
		pageSize: oR
	};
	return {
		async instanceTypes(t) {
			const n = QL({
				client: e,
				pageSize: zH
			}, { Filters: by("instance-type", t) });
			return (await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(n, (e) => e.InstanceTypes)).map(({ InstanceType: e = "", ProcessorInfo: t }) => ({
				name: e,
				architectures: t?.SupportedArchitectures ?? []
			}));
		},
		async instanceTypesIn(e, n) {
			const r = [...by("location", [e]), ...by("instance-type", n)];
			const i = ZL(t, {
				LocationType: "availability-zone",
				Filters: r
			});
			return (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(i, (e) => e.InstanceTypeOfferings?.flatMap(({ InstanceType: e }) => e ?? []));
		},
		async subnet(e) {
			const [n] = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(nR(t, { Filters: by("subnet-id", [e]) }), (e) => e.Subnets);
			return n && {
				vpc: n.VpcId ?? "",
				zone: n.AvailabilityZone ?? ""
			};
		},
		async securityGroups(e) {
			const n = eR(t, { Filters: by("group-id", e) });
			return (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(n, (e) => e.SecurityGroups?.map(({ GroupId: e = "", VpcId: t = "" }) => ({
				id: e,
				vpc: t
			})));
		}
	};
};
// packages/aws/src/ec2/launch-needs.ts
const VH = 100;
const launchNeedsIn = (e) => {
	const t = {
		client: e,
		pageSize: oR
	};
	return {
		async templateFacts({ template: t, version: n }) {
			const r = new DescribeLaunchTemplateVersionsCommand({
				LaunchTemplateId: t,
				Versions: [n]
			});
			const i = (await e.send(r)).LaunchTemplateVersions?.[0]?.LaunchTemplateData;
			return i && templateFactsOf(i);
		},
		async imageFacts(e) {
			const n = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(YL(t, imagesById(e)), (e) => e.Images);
			return new Map(n.map((e) => [e.ImageId ?? "", imageFactsOf(e)]));
		},
		async typeFacts(t) {
			const n = { Filters: by("instance-type", t) };
			const r = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(QL({
				client: e,
				pageSize: VH
			}, n), (e) => e.InstanceTypes);
			return new Map(r.map((e) => [e.InstanceType ?? "", typeFactsOf(e)]));
		},
		async freeAddresses(e) {
			const n = new Map();
			for (const r of batches(e, 200)) {
				const e = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(nR(t, { Filters: by("subnet-id", r) }), (e) => e.Subnets);
				for (const { SubnetId: t, AvailableIpAddressCount: r } of e) if (t && r !== void 0) n.set(t, r);
			}
			return n;
		},
		async standardInstances() {
			const e = by("instance-state-name", ["pending", "running"]);
			const n = (await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(XL(t, { Filters: e }), (e) => e.Reservations)).flatMap(({ Instances: e = [] }) => e).flatMap(({ InstanceType: e, InstanceLifecycle: t }) => t === void 0 && e ? [e] : []);
			return new Map([...Map.groupBy(n.filter(isStandardType), (e) => e)].map(([e, t]) => [e, t.length]));
		},
		async tryLaunch({ template: t, version: n, image: r, type: i, subnet: a }) {
			try {
				await e.send(new RunInstancesCommand({
					DryRun: true,
					MinCount: 1,
					MaxCount: 1,
					LaunchTemplate: {
						LaunchTemplateId: t,
						Version: n
					},
					...r === void 0 ? {} : { ImageId: r },
					...i === void 0 ? {} : { InstanceType: i },
					...a === void 0 ? {} : { SubnetId: a }
				}));
				return "possible";
			} catch (e) {
				return answerOf(e);
			}
		}
	};
};
const answerOf = (e) => {
	if ((0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.r)(e)) return {
		denied: e.message,
		code: unknownOf(e).code ?? "aws.denied"
	};
	if (!isAnswer(e) || !(e.name === "DryRunOperation" || isRefused(e))) throw e;
	return e.name === "DryRunOperation" ? "possible" : { refused: `${e.name}: ${e.message}` };
};
const isAnswer = (e) => e instanceof Error;
const isRefused = ({ name: e, $metadata: t }) => {
	const n = t?.httpStatusCode ?? 500;
	return n >= 400 && n < 500 && !/Limit|Throttl|NotFound|Insufficient/.test(e);
};
const templateFactsOf = (e) => ({
	type: e.InstanceType,
	mappings: (e.BlockDeviceMappings ?? []).flatMap(volumeOf),
	tokens: e.MetadataOptions?.HttpTokens,
	spot: e.InstanceMarketOptions?.MarketType === "spot",
	hasInterfaces: (e.NetworkInterfaces?.length ?? 0) > 0
});
const volumeOf = ({ DeviceName: e, Ebs: t }) => {
	if (e === void 0 || t === void 0) return [];
	return [{
		device: e,
		...t.VolumeSize === void 0 ? {} : { size: t.VolumeSize },
		...t.DeleteOnTermination === void 0 ? {} : { endsWithInstance: t.DeleteOnTermination }
	}];
};
const imageFactsOf = (e) => ({
	id: e.ImageId ?? "",
	architecture: e.Architecture ?? "",
	virtualization: e.VirtualizationType ?? "",
	...e.BootMode === void 0 ? {} : { bootMode: e.BootMode },
	ena: e.EnaSupport ?? false,
	...e.TpmSupport === void 0 ? {} : { tpm: e.TpmSupport },
	...e.ImdsSupport === void 0 ? {} : { imds: e.ImdsSupport },
	root: e.RootDeviceName ?? "",
	volumes: (e.BlockDeviceMappings ?? []).flatMap(volumeOf)
});
const typeFactsOf = (e) => ({
	architectures: e.ProcessorInfo?.SupportedArchitectures ?? [],
	virtualizations: e.SupportedVirtualizationTypes ?? [],
	bootModes: e.SupportedBootModes ?? [],
	ena: e.NetworkInfo?.EnaSupport ?? "",
	tpm: e.NitroTpmSupport ?? "",
	vcpus: e.VCpuInfo?.DefaultVCpus ?? 0,
	hasStores: e.InstanceStorageSupported ?? false
});
// packages/aws/src/connection/digest.ts
const digest = (e) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHash)("sha256").update(e).digest("hex");
const canonical = (e) => JSON.stringify(e, (e, t) => t !== null && typeof t === "object" && !Array.isArray(t) ? Object.fromEntries(Object.entries(t).sort(([e], [t]) => e < t ? -1 : 1)) : t);
// packages/aws/src/ec2/template-rest.ts
const sorted = (e) => e && [...e].sort((e, t) => canonical(e) < canonical(t) ? -1 : 1);
const mappingsOf = ({ BlockDeviceMappings: e }) => (e ?? []).map((e) => e);
const hasSnapshot = (e) => mappingsOf(e).some(({ Ebs: e }) => e?.SnapshotId !== void 0);
const plain = ({ Ebs: e, ...t }) => {
	if (!e) return t;
	const { Encrypted: n, ...r } = e;
	return {
		...t,
		Ebs: {
			...r,
			...n ? { Encrypted: n } : {}
		}
	};
};
const restOf = ({ ImageId: e, ...t }, n) => {
	const r = mappingsOf(t).map((e) => plain(e.DeviceName === n ? withoutSnapshot(e) : e));
	return digest(canonical({
		...t,
		BlockDeviceMappings: r.length > 0 ? sorted(r) : void 0,
		SecurityGroupIds: sorted(t.SecurityGroupIds),
		SecurityGroups: sorted(t.SecurityGroups),
		TagSpecifications: sorted(t.TagSpecifications?.map((e) => ({
			...e,
			Tags: sorted(e.Tags)
		})))
	}));
};
// packages/aws/src/ec2/launch-templates.ts
const HH = 200;
const UH = 50;
const launchTemplatesIn = (e) => {
	const t = versionReader(e);
	return {
		async templateVersions({ id: n, name: r }, i, a, o = []) {
			const s = await t(n === void 0 ? { LaunchTemplateName: r } : { LaunchTemplateId: n });
			const c = await s.named(i);
			const l = imageNameOf(c);
			const u = isParameter(l) ? [...new Set([...a, ...o])] : a;
			const d = u.length > 0 ? await s.of(u) : [];
			const f = [...c ? [c] : [], ...d.filter((e) => e.VersionNumber !== c?.VersionNumber)];
			const p = await rootsOf(e, f, u);
			const [m] = o.flatMap((e) => p.get(e) ?? []);
			if (isParameter(l) && m !== void 0) p.set(l, m);
			return {
				template: c?.LaunchTemplateId ?? n ?? "",
				number: String(c?.VersionNumber ?? ""),
				versions: f.map((e) => versionOf(e, p)),
				...volumesOf(c, p)
			};
		},
		acts: { "add-version": async ({ template: t, from: n, image: r, description: i, mappings: a }) => {
			await e.send(new CreateLaunchTemplateVersionCommand({
				LaunchTemplateId: t,
				SourceVersion: n,
				VersionDescription: i,
				LaunchTemplateData: {
					ImageId: r,
					...a ? { BlockDeviceMappings: a.map((e) => e) } : {}
				},
				ClientToken: digest(`${t} ${n} ${r}${a ? canonical(a) : ""}`).slice(0, 64)
			}));
		} }
	};
};
const imageNameOf = (e) => e?.LaunchTemplateData?.ImageId ?? "";
const volumesOf = (e, t) => {
	const n = e?.LaunchTemplateData;
	return n && hasSnapshot(n) ? { volumes: {
		mappings: mappingsOf(n),
		roots: t
	} } : {};
};
const rootsOf = async (e, t, n) => {
	if (!t.some(({ LaunchTemplateData: e = {} }) => hasSnapshot(e))) return new Map();
	return rootDevices(e, [...t.map(imageNameOf), ...n].filter((e) => e.startsWith("ami-")));
};
const rootDevices = async (e, t) => {
	const n = imagesById([...new Set(t)]);
	const r = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(YL({
		client: e,
		pageSize: oR
	}, n), (e) => e.Images);
	return new Map(r.flatMap(({ ImageId: e = "", RootDeviceName: t }) => t === void 0 ? [] : [[e, t]]));
};
const versionReader = (e) => {
	const versionsOf = async (n) => {
		const asking = async (t) => {
			const r = $L({
				client: e,
				pageSize: HH
			}, {
				...n,
				...t
			});
			return (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(r, (e) => e.LaunchTemplateVersions);
		};
		const r = t.has(canonical(n)) ? void 0 : await fewVersions(n);
		return {
			named: async (e) => r ? versionNamed(r, e) : (await asking({ Versions: [e] }))[0],
			of: async (e) => r ? r.filter((t) => e.includes(t.LaunchTemplateData?.ImageId ?? "")) : asking({ Filters: by("image-id", e) })
		};
	};
	const t = new Set();
	const fewVersions = async (n) => {
		const r = new DescribeLaunchTemplateVersionsCommand({
			...n,
			MaxResults: UH
		});
		const { LaunchTemplateVersions: i = [], NextToken: a } = await e.send(r);
		if (a === void 0) return i;
		t.add(canonical(n));
	};
	return versionsOf;
};
const versionNamed = (e, t) => {
	if (t === "$Default") return e.find(({ DefaultVersion: e }) => e);
	if (t !== "$Latest") return e.find(({ VersionNumber: e }) => String(e) === t);
	return e.reduce((e, t) => (e?.VersionNumber ?? 0) > (t.VersionNumber ?? 0) ? e : t, void 0);
};
const WH = /^golden-ami .* from version (\d+)$/s;
const versionOf = ({ VersionNumber: e, VersionDescription: t = "", LaunchTemplateData: n = {} }, r) => {
	const i = n.ImageId ?? "";
	const a = WH.exec(t)?.[1];
	return {
		number: String(e ?? ""),
		image: i,
		rest: restOf(n, r.get(i)),
		...a === void 0 ? {} : { madeFrom: a }
	};
};
// packages/aws/src/ec2/resource-tags.ts
const tagsIn = (e) => {
	const t = {
		client: e,
		pageSize: oR
	};
	return {
		async tagsOf(e) {
			const n = new Map();
			for (const r of batches(e, 200)) {
				const e = rR(t, { Filters: by("resource-id", r) });
				for (const { ResourceId: t = "", Key: r = "", Value: i = "" } of await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.n)(e, (e) => e.Tags)) n.set(t, (n.get(t) ?? new Map()).set(r, i));
			}
			return n;
		},
		acts: { tag: async ({ on: t, tags: n }) => {
			await e.send(new CreateTagsCommand({
				Resources: [t],
				Tags: Object.entries(n).map(([e, t]) => ({
					Key: e,
					Value: t
				}))
			}));
		} }
	};
};
// packages/aws/src/ec2/client.ts
const ec2 = (e) => {
	const t = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_10__.t)(new EC2Client((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_11__.n)(e)), e);
	const n = launchTemplatesIn(t);
	const r = tagsIn(t);
	return {
		...imageDetailsIn(t),
		...instancesIn(t),
		...launchNeedsIn(t),
		...launchSettingsIn(t),
		...n,
		...r,
		...amisIn(t),
		acts: {
			...n.acts,
			...r.acts
		}
	};
};
// packages/aws/src/connection/identity.ts
const identityOf = async ({ webIdentity: e }, t = false) => {
	const n = await e?.(t);
	if (!n) return { without: void 0 };
	if ("token" in n) return n;
	const { why: r, transient: i } = n;
	if (n.without) return { without: `The job has no OIDC token: ${r}.` };
	if (i) throw new _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.o(`GitHub gives no OIDC token for now: ${r}`);
	throw new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i("oidc.refused", `GitHub gives the job no OIDC token: ${r}.`);
};
// packages/aws/src/connection/pace.ts
const GH = {
	every: 100,
	atOnce: 8
};
const KH = {
	every: 334,
	atOnce: 3
};
const qH = [
	"Describe",
	"Get",
	"List",
	"Lookup"
];
const JH = new Map([["CloudTrail", {
	every: 510,
	atOnce: 1
}]]);
const YH = 6e5;
const newPace = (e) => {
	const t = new Map();
	return async (n, r) => {
		if (e.cancelled()) return;
		const i = qH.some((e) => r.startsWith(e));
		const { every: a, atOnce: o } = JH.get(n) ?? (i ? GH : KH);
		const s = `${n} ${i}`;
		const c = e.now();
		const l = t.get(s) ?? c;
		const u = l > c + YH ? c : Math.max(l, c);
		t.set(s, u + a);
		const d = u - c - (o - 1) * a;
		if (d <= 0) return;
		await e.sleep(d);
		if (!i && e.cancelled()) throw new _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.a("The workflow was cancelled before this call was sent.");
	};
};
const paces = (e) => {
	const t = new Map();
	return (n, r) => {
		const i = `${n} ${r}`;
		const a = t.get(i) ?? newPace(e);
		t.set(i, a);
		return a;
	};
};
// packages/aws/src/connection/session.ts
const sts = () => __webpack_require__.e(/* import() */ 831).then(__webpack_require__.bind(__webpack_require__, 7831)).then((e) => e.n);
const XH = 3e5;
const ZH = /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/;
const isOfEndedSession = (e) => e instanceof Error && ZH.test(e.name);
const sessions = (e, t, n = "") => {
	const r = new Map();
	const i = paces(e.clock);
	return (a, o = e.region) => {
		const { session: s, regions: c } = r.get(a) ?? newKnown(e, a, t, (e) => i(a?.split(":")[4] ?? n, e));
		c.add(o);
		r.set(a, {
			session: s,
			regions: c
		});
		return s;
	};
};
const newKnown = (e, t, n, r) => {
	const i = new Set();
	const a = t === void 0 ? own(e, i) : assumed(e, t, n, i);
	return {
		regions: i,
		session: {
			...a,
			edge: inPace(a.edge, r)
		}
	};
};
const inPace = (e, t) => (n) => ({
	...e(n),
	pace: t(n)
});
const inTurn = async (e, t, n) => {
	const [r = e.region, ...i] = t;
	try {
		return await n({
			...e,
			region: r
		});
	} catch (t) {
		if (i.length === 0 || t instanceof _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i || !(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.n)(t))) throw t;
		return inTurn(e, new Set(i), n);
	}
};
const own = (e, t) => ({
	edge: (t) => ({
		...e,
		region: t
	}),
	use: (e) => e(),
	expect: expecting(e, t)
});
const assumed = (e, t, n, r) => {
	let i;
	let a = 0;
	const renew = async () => {
		const i = await renewed(e, r, {
			role: t,
			name: n
		});
		a = (i.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - XH;
		return i;
	};
	const forget = () => {
		i = void 0;
		a = 0;
	};
	const provider = async () => {
		if (i && a !== 0 && e.clock.now() >= a) forget();
		i ??= renew().catch((e) => {
			forget();
			throw e;
		});
		return i;
	};
	const o = {
		...e,
		credentials: Object.assign(provider, { memoized: true })
	};
	return {
		edge: (e) => ({
			...o,
			region: e
		}),
		use: async (e) => {
			try {
				return await e();
			} catch (t) {
				if (!isOfEndedSession(t)) throw t;
				forget();
				return e();
			}
		},
		expect: expecting(o, r)
	};
};
const renewed = async (e, t, n) => {
	const { isTokenOver: r, newSession: i } = await sts();
	const asked = async (r) => {
		const a = await identityOf(e, r);
		return inTurn(e, t, (e) => i(e, {
			...n,
			identity: a
		}));
	};
	try {
		return await asked(false);
	} catch (e) {
		if (!r(e)) throw e;
		return asked(true);
	}
};
const expecting = (e, t) => {
	let n;
	return async (r) => {
		n ??= inTurn(e, t, async (e) => (await sts()).accountOf(e)).catch((e) => {
			n = void 0;
			throw e;
		});
		const i = await n;
		if (i !== r) throw new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i("aws.other-account", `The credentials are for account ${i}, but ${r} is expected.`);
	};
};
// packages/aws/src/connection/context-in.ts
const contextIn = async (e, t, n, r, i, a = Ba) => {
	const o = sessions(e, i, t)(r, n);
	if (t !== void 0) await askPatiently(e, () => o.expect(t), a);
	return o.edge(n);
};



/***/ }),

/***/ 1524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fromEnv),
/* harmony export */   n: () => (/* binding */ r),
/* harmony export */   r: () => (/* binding */ i),
/* harmony export */   t: () => (/* binding */ l)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7683);
/* harmony import */ var _setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2625);
/* harmony import */ var _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6978);



// node_modules/.pnpm/@aws-sdk+credential-provider-env@3.972.84/node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
const r = "AWS_ACCESS_KEY_ID";
const i = "AWS_SECRET_ACCESS_KEY";
const a = "AWS_SESSION_TOKEN";
const o = "AWS_CREDENTIAL_EXPIRATION";
const s = "AWS_CREDENTIAL_SCOPE";
const c = "AWS_ACCOUNT_ID";
const fromEnv = (e) => async () => {
	e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	const l = process.env[r];
	const u = process.env[i];
	const d = process.env[a];
	const f = process.env[o];
	const p = process.env[s];
	const m = process.env[c];
	if (l && u) {
		const e = {
			accessKeyId: l,
			secretAccessKey: u,
			...d && { sessionToken: d },
			...f && { expiration: new Date(f) },
			...p && { credentialScope: p },
			...m && { accountId: m }
		};
		(0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_2__.t)(e, "CREDENTIALS_ENV_VARS", "g");
		return e;
	}
	throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_1__.t("Unable to find environment variable credentials.", { logger: e?.logger });
};
// node_modules/.pnpm/@aws-sdk+credential-provider-env@3.972.84/node_modules/@aws-sdk/credential-provider-env/dist-es/index.js
var l = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.n)({ fromEnv: () => fromEnv });



/***/ }),

/***/ 2226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fromString),
/* harmony export */   i: () => (/* binding */ fromArrayBuffer),
/* harmony export */   n: () => (/* binding */ toHex),
/* harmony export */   o: () => (/* binding */ isArrayBuffer),
/* harmony export */   r: () => (/* binding */ hasOwn),
/* harmony export */   t: () => (/* binding */ fromHex)
/* harmony export */ });
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
const isArrayBuffer = (e) => typeof ArrayBuffer === "function" && e instanceof ArrayBuffer || Object.prototype.toString.call(e) === "[object ArrayBuffer]";
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
const fromArrayBuffer = (e, t = 0, n = e.byteLength - t) => {
	if (!isArrayBuffer(e)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`);
	return Buffer.from(e, t, n);
};
const fromString = (e, t) => {
	if (typeof e !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`);
	return t ? Buffer.from(e, t) : Buffer.from(e);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
const e = {};
const t = {};
for (let n = 0; n < 256; n++) {
	let r = n.toString(16).toLowerCase();
	if (r.length === 1) r = `0${r}`;
	e[n] = r;
	t[r] = n;
}
function fromHex(e) {
	if (e.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
	const n = new Uint8Array(e.length / 2);
	for (let r = 0; r < e.length; r += 2) {
		const i = e.slice(r, r + 2).toLowerCase();
		if (i in t) n[r / 2] = t[i];
		else throw new Error(`Cannot decode unrecognized sequence ${i} as hexadecimal`);
	}
	return n;
}
function toHex(t) {
	let n = "";
	for (let r = 0; r < t.byteLength; r++) n += e[t[r]];
	return n;
}



/***/ }),

/***/ 148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var e = class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(e) {
		this.method = e.method || "GET";
		this.hostname = e.hostname || "localhost";
		this.port = e.port;
		this.query = e.query || {};
		this.headers = e.headers || {};
		this.body = e.body;
		this.protocol = e.protocol ? e.protocol.slice(-1) !== ":" ? `${e.protocol}:` : e.protocol : "https:";
		this.path = e.path ? e.path.charAt(0) !== "/" ? `/${e.path}` : e.path : "/";
		this.username = e.username;
		this.password = e.password;
		this.fragment = e.fragment;
	}
	static clone(e) {
		const t = new HttpRequest({
			...e,
			headers: { ...e.headers }
		});
		if (t.query) t.query = cloneQuery(t.query);
		return t;
	}
	static isInstance(e) {
		if (!e) return false;
		const t = e;
		return "method" in t && "protocol" in t && "hostname" in t && "path" in t && typeof t["query"] === "object" && typeof t["headers"] === "object";
	}
	clone() {
		return HttpRequest.clone(this);
	}
};
function cloneQuery(e) {
	return Object.keys(e).reduce((t, n) => {
		const r = e[n];
		return {
			...t,
			[n]: Array.isArray(r) ? [...r] : r
		};
	}, {});
}



/***/ }),

/***/ 7296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ getProfileName),
/* harmony export */   n: () => (/* binding */ parseIni),
/* harmony export */   o: () => (/* binding */ r),
/* harmony export */   r: () => (/* binding */ getConfigFilepath),
/* harmony export */   t: () => (/* binding */ loadSharedConfigFiles)
/* harmony export */ });
/* unused harmony export i */
/* harmony import */ var _readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2300);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


// node_modules/.pnpm/@smithy+types@4.20.0/node_modules/@smithy/types/dist-es/profile.js
var r;
(function(e) {
	e["PROFILE"] = "profile";
	e["SSO_SESSION"] = "sso-session";
	e["SERVICES"] = "services";
})(r || (r = {}));
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
const i = "AWS_PROFILE";
const a = "default";
const getProfileName = (e) => e.profile || process.env["AWS_PROFILE"] || "default";
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
const getConfigData = (e) => Object.entries(e).filter(([e]) => {
	const t = e.indexOf(".");
	if (t === -1) return false;
	return Object.values(r).includes(e.substring(0, t));
}).reduce((e, [t, n]) => {
	const i = t.indexOf(".");
	const a = t.substring(0, i) === r.PROFILE ? t.substring(i + 1) : t;
	e[a] = n;
	return e;
}, { ...e.default && { default: e.default } });
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js
const o = "AWS_CONFIG_FILE";
const getConfigFilepath = () => process.env["AWS_CONFIG_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_0__.r)(), ".aws", "config");
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js
const s = "AWS_SHARED_CREDENTIALS_FILE";
const getCredentialsFilepath = () => process.env["AWS_SHARED_CREDENTIALS_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_0__.r)(), ".aws", "credentials");
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
const c = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const l = ["__proto__", "profile __proto__"];
const parseIni = (e) => {
	const t = {};
	let n;
	let i;
	for (const a of e.split(/\r?\n/)) {
		const e = a.split(/(^|\s)[;#]/)[0].trim();
		if (e[0] === "[" && e[e.length - 1] === "]") {
			n = void 0;
			i = void 0;
			const t = e.substring(1, e.length - 1);
			const a = c.exec(t);
			if (a) {
				const [, e, , t] = a;
				if (Object.values(r).includes(e)) n = [e, t].join(".");
			} else n = t;
			if (l.includes(t)) throw new Error(`Found invalid profile name "${t}"`);
		} else if (n) {
			const r = e.indexOf("=");
			if (![0, -1].includes(r)) {
				const [o, s] = [e.substring(0, r).trim(), e.substring(r + 1).trim()];
				if (s === "") i = o;
				else {
					if (i && a.trimStart() === a) i = void 0;
					t[n] = t[n] || {};
					const e = i ? [i, o].join(".") : o;
					t[n][e] = s;
				}
			}
		}
	}
	return t;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
const swallowError = () => ({});
const loadSharedConfigFiles = async (r = {}) => {
	const { filepath: i = getCredentialsFilepath(), configFilepath: a = getConfigFilepath() } = r;
	const o = (0,_readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_0__.r)();
	const s = "~/";
	let c = i;
	if (i.startsWith(s)) c = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(o, i.slice(2));
	let l = a;
	if (a.startsWith(s)) l = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(o, a.slice(2));
	const u = await Promise.all([(0,_readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_0__.n)(l, { ignoreCache: r.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), (0,_readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_0__.n)(c, { ignoreCache: r.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: u[0],
		credentialsFile: u[1]
	};
};



/***/ }),

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isReadableStream),
/* harmony export */   c: () => (/* binding */ parseRfc3339DateTime),
/* harmony export */   d: () => (/* binding */ HttpResponse),
/* harmony export */   i: () => (/* binding */ streamCollector$1),
/* harmony export */   l: () => (/* binding */ parseRfc3339DateTimeWithOffset),
/* harmony export */   n: () => (/* binding */ escapeUri),
/* harmony export */   o: () => (/* binding */ dateToUtcString),
/* harmony export */   r: () => (/* binding */ streamCollector),
/* harmony export */   s: () => (/* binding */ parseEpochTimestamp),
/* harmony export */   t: () => (/* binding */ w),
/* harmony export */   u: () => (/* binding */ parseRfc7231DateTime)
/* harmony export */ });
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2226);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);



// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(e) {
		this.statusCode = e.statusCode;
		this.reason = e.reason;
		this.headers = e.headers || {};
		this.body = e.body;
	}
	static isInstance(e) {
		if (!e) return false;
		const t = e;
		return typeof t.statusCode === "number" && typeof t.headers === "object";
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
const expectNumber = (e) => {
	if (e === null || e === void 0) return;
	if (typeof e === "string") {
		const t = parseFloat(e);
		if (!Number.isNaN(t)) {
			if (String(t) !== String(e)) o.warn(stackTraceWarning(`Expected number but observed string: ${e}`));
			return t;
		}
	}
	if (typeof e === "number") return e;
	throw new TypeError(`Expected number, got ${typeof e}: ${e}`);
};
const i = Math.ceil(2 ** 127 * (2 - 2 ** -23));
const expectFloat32 = (e) => {
	const t = expectNumber(e);
	if (t !== void 0 && !Number.isNaN(t) && t !== 1e400 && t !== -1e400) {
		if (Math.abs(t) > i) throw new TypeError(`Expected 32-bit float, got ${e}`);
	}
	return t;
};
const expectLong = (e) => {
	if (e === null || e === void 0) return;
	if (Number.isInteger(e) && !Number.isNaN(e)) return e;
	throw new TypeError(`Expected integer, got ${typeof e}: ${e}`);
};
const expectShort = (e) => expectSizedInt(e, 16);
const expectByte = (e) => expectSizedInt(e, 8);
const expectSizedInt = (e, t) => {
	const n = expectLong(e);
	if (n !== void 0 && castInt(n, t) !== n) throw new TypeError(`Expected ${t}-bit integer, got ${e}`);
	return n;
};
const castInt = (e, t) => {
	switch (t) {
		case 32: return Int32Array.of(e)[0];
		case 16: return Int16Array.of(e)[0];
		case 8: return Int8Array.of(e)[0];
	}
};
const strictParseDouble = (e) => {
	if (typeof e == "string") return expectNumber(parseNumber(e));
	return expectNumber(e);
};
const strictParseFloat32 = (e) => {
	if (typeof e == "string") return expectFloat32(parseNumber(e));
	return expectFloat32(e);
};
const a = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber = (e) => {
	const t = e.match(a);
	if (t === null || t[0].length !== e.length) throw new TypeError(`Expected real number, got implicit NaN`);
	return parseFloat(e);
};
const strictParseShort = (e) => {
	if (typeof e === "string") return expectShort(parseNumber(e));
	return expectShort(e);
};
const strictParseByte = (e) => {
	if (typeof e === "string") return expectByte(parseNumber(e));
	return expectByte(e);
};
const stackTraceWarning = (e) => {
	return String(new TypeError(e).stack || e).split("\n").slice(0, 5).filter((e) => !e.includes("stackTraceWarning")).join("\n");
};
const o = { warn: console.warn };
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
const s = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const c = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dateToUtcString(e) {
	const t = e.getUTCFullYear();
	const n = e.getUTCMonth();
	const r = e.getUTCDay();
	const i = e.getUTCDate();
	const a = e.getUTCHours();
	const o = e.getUTCMinutes();
	const l = e.getUTCSeconds();
	const u = i < 10 ? `0${i}` : `${i}`;
	const d = a < 10 ? `0${a}` : `${a}`;
	const f = o < 10 ? `0${o}` : `${o}`;
	const p = l < 10 ? `0${l}` : `${l}`;
	return `${s[r]}, ${u} ${c[n]} ${t} ${d}:${f}:${p} GMT`;
}
const l = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
const parseRfc3339DateTime = (e) => {
	if (e === null || e === void 0) return;
	if (typeof e !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
	const t = l.exec(e);
	if (!t) throw new TypeError("Invalid RFC-3339 date-time value");
	const [n, r, i, a, o, s, c, u] = t;
	const d = strictParseShort(stripLeadingZeroes(r));
	const f = parseDateValue(i, "month", 1, 12);
	const p = parseDateValue(a, "day", 1, 31);
	return buildDate(d, f, p, {
		hours: o,
		minutes: s,
		seconds: c,
		fractionalMilliseconds: u
	});
};
const u = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
const parseRfc3339DateTimeWithOffset = (e) => {
	if (e === null || e === void 0) return;
	if (typeof e !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
	const t = u.exec(e);
	if (!t) throw new TypeError("Invalid RFC-3339 date-time value");
	const [n, r, i, a, o, s, c, l, d] = t;
	const f = strictParseShort(stripLeadingZeroes(r));
	const p = parseDateValue(i, "month", 1, 12);
	const m = parseDateValue(a, "day", 1, 31);
	const h = buildDate(f, p, m, {
		hours: o,
		minutes: s,
		seconds: c,
		fractionalMilliseconds: l
	});
	if (d.toUpperCase() != "Z") h.setTime(h.getTime() - parseOffsetToMilliseconds(d));
	return h;
};
const d = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const f = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const p = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
const parseRfc7231DateTime = (e) => {
	if (e === null || e === void 0) return;
	if (typeof e !== "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
	let t = d.exec(e);
	if (t) {
		const [e, n, r, i, a, o, s, c] = t;
		return buildDate(strictParseShort(stripLeadingZeroes(i)), parseMonthByShortName(r), parseDateValue(n, "day", 1, 31), {
			hours: a,
			minutes: o,
			seconds: s,
			fractionalMilliseconds: c
		});
	}
	t = f.exec(e);
	if (t) {
		const [e, n, r, i, a, o, s, c] = t;
		return adjustRfc850Year(buildDate(parseTwoDigitYear(i), parseMonthByShortName(r), parseDateValue(n, "day", 1, 31), {
			hours: a,
			minutes: o,
			seconds: s,
			fractionalMilliseconds: c
		}));
	}
	t = p.exec(e);
	if (t) {
		const [e, n, r, i, a, o, s, c] = t;
		return buildDate(strictParseShort(stripLeadingZeroes(c)), parseMonthByShortName(n), parseDateValue(r.trimLeft(), "day", 1, 31), {
			hours: i,
			minutes: a,
			seconds: o,
			fractionalMilliseconds: s
		});
	}
	throw new TypeError("Invalid RFC-7231 date-time value");
};
const parseEpochTimestamp = (e) => {
	if (e === null || e === void 0) return;
	let t;
	if (typeof e === "number") t = e;
	else if (typeof e === "string") t = strictParseDouble(e);
	else if (typeof e === "object" && e.tag === 1) t = e.value;
	else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	if (Number.isNaN(t) || t === 1e400 || t === -1e400) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	return new Date(Math.round(t * 1e3));
};
const buildDate = (e, t, n, r) => {
	const i = t - 1;
	validateDayOfMonth(e, i, n);
	return new Date(Date.UTC(e, i, n, parseDateValue(r.hours, "hour", 0, 23), parseDateValue(r.minutes, "minute", 0, 59), parseDateValue(r.seconds, "seconds", 0, 60), parseMilliseconds(r.fractionalMilliseconds)));
};
const parseTwoDigitYear = (e) => {
	const t = new Date().getUTCFullYear();
	const n = Math.floor(t / 100) * 100 + strictParseShort(stripLeadingZeroes(e));
	if (n < t) return n + 100;
	return n;
};
const m = 15768e8;
const adjustRfc850Year = (e) => {
	if (e.getTime() - new Date().getTime() > m) return new Date(Date.UTC(e.getUTCFullYear() - 100, e.getUTCMonth(), e.getUTCDate(), e.getUTCHours(), e.getUTCMinutes(), e.getUTCSeconds(), e.getUTCMilliseconds()));
	return e;
};
const parseMonthByShortName = (e) => {
	const t = c.indexOf(e);
	if (t < 0) throw new TypeError(`Invalid month: ${e}`);
	return t + 1;
};
const h = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const validateDayOfMonth = (e, t, n) => {
	let r = h[t];
	if (t === 1 && isLeapYear(e)) r = 29;
	if (n > r) throw new TypeError(`Invalid day for ${c[t]} in ${e}: ${n}`);
};
const isLeapYear = (e) => {
	return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0);
};
const parseDateValue = (e, t, n, r) => {
	const i = strictParseByte(stripLeadingZeroes(e));
	if (i < n || i > r) throw new TypeError(`${t} must be between ${n} and ${r}, inclusive`);
	return i;
};
const parseMilliseconds = (e) => {
	if (e === null || e === void 0) return 0;
	return strictParseFloat32("0." + e) * 1e3;
};
const parseOffsetToMilliseconds = (e) => {
	const t = e[0];
	let n = 1;
	if (t == "+") n = 1;
	else if (t == "-") n = -1;
	else throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`);
	const r = Number(e.substring(1, 3));
	const i = Number(e.substring(4, 6));
	return n * (r * 60 + i) * 60 * 1e3;
};
const stripLeadingZeroes = (e) => {
	let t = 0;
	while (t < e.length - 1 && e.charAt(t) === "0") t++;
	if (t === 0) return e;
	return e.slice(t);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(e, t) {
	if (t === void 0) {
		t = 0;
		for (const n of e) t += n.byteLength;
	}
	const n = new Uint8Array(t);
	let r = 0;
	for (const t of e) {
		n.set(t, r);
		r += t.byteLength;
	}
	return n;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
const isReadableStream = (e) => typeof ReadableStream === "function" && (e?.constructor?.name === ReadableStream.name || e instanceof ReadableStream);
const isBlob = (e) => {
	return typeof Blob === "function" && (e?.constructor?.name === Blob.name || e instanceof Blob);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
const streamCollector$1 = async (e) => {
	if (isBlob(e)) return collectBlob(e);
	return collectReadableStream(e);
};
async function collectBlob(e) {
	return e.arrayBuffer().then((e) => new Uint8Array(e));
}
async function collectReadableStream(e) {
	const t = [];
	const n = e.getReader();
	let r = 0;
	while (true) {
		const { done: e, value: i } = await n.read();
		if (i) {
			t.push(i);
			r += i.length;
		}
		if (e) break;
	}
	return concatBytes(t, r);
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
const streamCollector = (e) => {
	if (isBlob(e)) return collectBlob(e);
	if (isReadableStream(e)) return collectReadableStream(e);
	return new Promise((t, n) => {
		const r = new Collector();
		const i = e;
		i.pipe(r);
		i.on("error", (e) => {
			r.end();
			n(e);
		});
		r.on("error", n);
		r.on("finish", function() {
			t(concatBytes(this.bufferedBytes));
		});
	});
};
var Collector = class extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable {
	bufferedBytes = [];
	_write(e, t, n) {
		this.bufferedBytes.push(e);
		n();
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
const escapeUri = (e) => encodeURIComponent(e).replace(/[!'()*]/g, hexEncode);
const hexEncode = (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(e) {
	const t = [];
	for (let n of Object.keys(e).sort()) {
		const r = e[n];
		n = escapeUri(n);
		if (Array.isArray(r)) for (let e = 0, i = r.length; e < i; e++) t.push(`${n}=${escapeUri(r[e])}`);
		else {
			let e = n;
			if (r || typeof r === "string") e += `=${escapeUri(r)}`;
			t.push(e);
		}
	}
	return t.join("&");
}
// node_modules/.pnpm/@smithy+node-http-handler@4.14.2/node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(e) {
	const t = e && typeof e === "object" && "reason" in e ? e.reason : void 0;
	if (t) {
		if (t instanceof Error) {
			const e = new Error("Request aborted");
			e.name = "AbortError";
			e.cause = t;
			return e;
		}
		const e = new Error(String(t));
		e.name = "AbortError";
		return e;
	}
	const n = new Error("Request aborted");
	n.name = "AbortError";
	return n;
}
// node_modules/.pnpm/@smithy+node-http-handler@4.14.2/node_modules/@smithy/node-http-handler/dist-es/constants.js
const g = [
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT"
];
// node_modules/.pnpm/@smithy+node-http-handler@4.14.2/node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
const getTransformedHeaders = (t) => {
	const n = {};
	for (const r in t) {
		if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(t, r)) continue;
		const i = t[r];
		n[r] = Array.isArray(i) ? i.join(",") : i;
	}
	return n;
};
// node_modules/.pnpm/@smithy+node-http-handler@4.14.2/node_modules/@smithy/node-http-handler/dist-es/timing.js
const _ = {
	setTimeout: (e, t) => setTimeout(e, t),
	clearTimeout: (e) => clearTimeout(e)
};
// node_modules/.pnpm/@smithy+node-http-handler@4.14.2/node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
const v = 1e3;
const setConnectionTimeout = (e, t, n = 0) => {
	if (!n) return -1;
	const registerTimeout = (r) => {
		const i = _.setTimeout(() => {
			e.destroy();
			t(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${n} ms.`), { name: "TimeoutError" }));
		}, n - r);
		const doWithSocket = (e) => {
			if (e?.connecting) e.on("connect", () => {
				_.clearTimeout(i);
			});
			else _.clearTimeout(i);
		};
		if (e.socket) doWithSocket(e.socket);
		else e.on("socket", doWithSocket);
	};
	if (n < 2e3) {
		registerTimeout(0);
		return 0;
	}
	return _.setTimeout(registerTimeout.bind(null, v), v);
};
// node_modules/.pnpm/@smithy+node-http-handler@4.14.2/node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
const setRequestTimeout = (e, t, n = 0, r, i) => {
	if (n) return _.setTimeout(() => {
		let a = `@smithy/node-http-handler - [${r ? "ERROR" : "WARN"}] a request has exceeded the configured ${n} ms requestTimeout.`;
		if (r) {
			const n = Object.assign(new Error(a), {
				name: "TimeoutError",
				code: "ETIMEDOUT"
			});
			e.destroy(n);
			t(n);
		} else {
			a += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
			i?.warn?.(a);
		}
	}, n);
	return -1;
};
// node_modules/.pnpm/@smithy+node-http-handler@4.14.2/node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
const y = 3e3;
const setSocketKeepAlive = (e, { keepAlive: t, keepAliveMsecs: n }, r = y) => {
	if (t !== true) return -1;
	const registerListener = () => {
		if (e.socket) e.socket.setKeepAlive(t, n || 0);
		else e.on("socket", (e) => {
			e.setKeepAlive(t, n || 0);
		});
	};
	if (r === 0) {
		registerListener();
		return 0;
	}
	return _.setTimeout(registerListener, r);
};
// node_modules/.pnpm/@smithy+node-http-handler@4.14.2/node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
const resolveDefaultSocketTimeout = (e) => {
	const t = e?.defaultSocketTimeout;
	return typeof t === "number" && Number.isFinite(t) && t > 0 ? t : void 0;
};
// node_modules/.pnpm/@smithy+node-http-handler@4.14.2/node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
const b = 3e3;
const setSocketTimeout = (e, t, n = 0, r = false) => {
	if (!Number.isFinite(n) || n <= 0) return;
	let i;
	e.once("response", (e) => i = e);
	const onTimeout = () => {
		if (i?.complete) {
			e.socket?.destroy();
			return;
		}
		const a = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${n} ms of inactivity (${r ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
		i?.destroy(a);
		e.destroy();
		t(a);
	};
	const registerTimeout = () => {
		const { socket: t } = e;
		if (!t) e.once("socket", registerTimeout);
		else if (t.connecting) t.once("connect", registerTimeout);
		else {
			t.setTimeout(n, onTimeout);
			e.on("close", () => t.removeListener("timeout", onTimeout));
		}
	};
	if (n < 6e3) {
		registerTimeout();
		return;
	}
	const a = _.setTimeout(registerTimeout, b);
	e.once("close", () => _.clearTimeout(a));
};
// node_modules/.pnpm/@smithy+node-http-handler@4.14.2/node_modules/@smithy/node-http-handler/dist-es/write-request-body.js
const x = 6e3;
async function writeRequestBody(e, t, n = x, r = false) {
	const i = t.headers;
	const a = i ? i.Expect || i.expect : void 0;
	let o = -1;
	let s = true;
	if (!r && a === "100-continue") s = await Promise.race([new Promise((e) => {
		o = Number(_.setTimeout(() => e(true), Math.max(x, n)));
	}), new Promise((t) => {
		e.on("continue", () => {
			_.clearTimeout(o);
			t(true);
		});
		e.on("response", () => {
			_.clearTimeout(o);
			t(false);
		});
		e.on("error", () => {
			_.clearTimeout(o);
			t(false);
		});
	})]);
	if (s) writeBody(e, t.body);
}
function writeBody(e, n) {
	if (n instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable) {
		n.pipe(e);
		return;
	}
	if (n) {
		const t = Buffer.isBuffer(n);
		if (t || typeof n === "string") {
			if (t && n.byteLength === 0) e.end();
			else e.end(n);
			return;
		}
		const r = n;
		if (typeof r === "object" && r.buffer && typeof r.byteOffset === "number" && typeof r.byteLength === "number") {
			e.end(Buffer.from(r.buffer, r.byteOffset, r.byteLength));
			return;
		}
		e.end(Buffer.from(n));
		return;
	}
	e.end();
}
// node_modules/.pnpm/@smithy+node-http-handler@4.14.2/node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
let S = void 0;
let C = void 0;
var w = class NodeHttpHandler {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = false;
	metadata = { handlerProtocol: "http/1.1" };
	static create(e) {
		if (typeof e?.handle === "function") return e;
		return new NodeHttpHandler(e);
	}
	static checkSocketUsage(t, n, r = console) {
		const { sockets: i, requests: a, maxSockets: o } = t;
		if (typeof o !== "number" || o === 1e400) return n;
		if (Date.now() - 15e3 < n) return n;
		if (i && a) for (const t in i) {
			if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.r)(i, t)) continue;
			const n = i[t]?.length ?? 0;
			const s = a[t]?.length ?? 0;
			if (n >= o && s >= 2 * o) {
				r?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${n} and ${s} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
				return Date.now();
			}
		}
		return n;
	}
	constructor(e) {
		this.configProvider = new Promise((t, n) => {
			if (typeof e === "function") e().then((e) => {
				t(this.resolveDefaultConfig(e));
			}).catch(n);
			else t(this.resolveDefaultConfig(e));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy();
		this.config?.httpsAgent?.destroy();
	}
	async handle(e, { abortSignal: t, requestTimeout: n } = {}) {
		if (!this.config) this.config = await this.configProvider;
		const i = this.config;
		const a = i.logger;
		const o = e.protocol === "https:";
		if (!o && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
		return new Promise((s, c) => {
			let l = void 0;
			let u = -1;
			let d = -1;
			let f = -1;
			let p = -1;
			const clearTimeouts = () => {
				_.clearTimeout(u);
				_.clearTimeout(d);
				_.clearTimeout(f);
				_.clearTimeout(p);
			};
			const resolve = async (e) => {
				await l;
				clearTimeouts();
				s(e);
			};
			const reject = async (e) => {
				await l;
				clearTimeouts();
				c(e);
			};
			if (t?.aborted) {
				reject(buildAbortError(t));
				return;
			}
			const m = e.headers;
			const h = m ? (m.Expect ?? m.expect) === "100-continue" : false;
			let v = o ? i.httpsAgent : i.httpAgent;
			if (h && !this.externalAgent) v = new (o ? node_https__WEBPACK_IMPORTED_MODULE_2__.Agent : S)({
				keepAlive: false,
				maxSockets: 1e400
			});
			u = _.setTimeout(() => {
				this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(v, this.socketWarningTimestamp, a);
			}, i.socketAcquisitionWarningTimeout ?? (i.requestTimeout ?? 2e3) + (i.connectionTimeout ?? 1e3));
			const y = e.query ? buildQueryString(e.query) : "";
			let b = void 0;
			if (e.username != null || e.password != null) b = `${e.username ?? ""}:${e.password ?? ""}`;
			let x = e.path;
			if (y) x += `?${y}`;
			if (e.fragment) x += `#${e.fragment}`;
			let w = e.hostname ?? "";
			if (w[0] === "[" && w.endsWith("]")) w = e.hostname.slice(1, -1);
			else w = e.hostname;
			const T = {
				headers: e.headers,
				host: w,
				method: e.method,
				path: x,
				port: e.port,
				agent: v,
				auth: b
			};
			const E = (o ? node_https__WEBPACK_IMPORTED_MODULE_2__.request : C)(T, (e) => {
				const t = new HttpResponse({
					statusCode: e.statusCode || -1,
					reason: e.statusMessage,
					headers: getTransformedHeaders(e.headers),
					body: e
				});
				resolve({ response: t });
			});
			E.on("error", (e) => {
				if (g.includes(e.code)) reject(Object.assign(e, { name: "TimeoutError" }));
				else reject(e);
			});
			if (t) {
				const onAbort = () => {
					E.destroy();
					const e = buildAbortError(t);
					reject(e);
				};
				if (typeof t.addEventListener === "function") {
					const e = t;
					e.addEventListener("abort", onAbort, { once: true });
					E.once("close", () => e.removeEventListener("abort", onAbort));
				} else t.onabort = onAbort;
			}
			const D = n ?? i.requestTimeout;
			d = setConnectionTimeout(E, reject, i.connectionTimeout);
			f = setRequestTimeout(E, reject, D, i.throwOnRequestTimeout, a ?? console);
			const O = i.socketTimeout === void 0 ? resolveDefaultSocketTimeout(i) : void 0;
			if (O) setSocketTimeout(E, reject, O, true);
			else setSocketTimeout(E, reject, i.socketTimeout);
			const k = T.agent;
			if (typeof k === "object" && "keepAlive" in k) p = setSocketKeepAlive(E, {
				keepAlive: k.keepAlive,
				keepAliveMsecs: k.keepAliveMsecs
			});
			l = writeRequestBody(E, e, D, this.externalAgent).catch((e) => {
				clearTimeouts();
				return c(e);
			});
		});
	}
	updateHttpClientConfig(e, t) {
		this.config = void 0;
		this.configProvider = this.configProvider.then((n) => {
			switch (e) {
				case Symbol.for("logger"):
					e = "logger";
					t = n.logger ?? t;
					break;
				case Symbol.for("@smithy/defaultSocketTimeout"):
					e = "defaultSocketTimeout";
					t = resolveDefaultSocketTimeout(n) ?? t;
			}
			return {
				...n,
				[e]: t
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(e) {
		const { requestTimeout: t, connectionTimeout: n, socketTimeout: i, socketAcquisitionWarningTimeout: a, httpAgent: o, httpsAgent: s, throwOnRequestTimeout: c, logger: l } = e || {};
		const u = true;
		const d = 50;
		let f;
		return {
			connectionTimeout: n,
			requestTimeout: t,
			socketTimeout: i,
			defaultSocketTimeout: resolveDefaultSocketTimeout(e),
			socketAcquisitionWarningTimeout: a,
			throwOnRequestTimeout: c,
			httpAgentProvider: () => f ??= (async () => {
				const e = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
				const { Agent: t, request: n } = e.default ?? e;
				C = n;
				S = t;
				if (o instanceof S || typeof o?.destroy === "function") {
					this.externalAgent = true;
					return o;
				}
				return new S({
					keepAlive: u,
					maxSockets: d,
					...o
				});
			})(),
			httpsAgent: (() => {
				if (s instanceof node_https__WEBPACK_IMPORTED_MODULE_2__.Agent || typeof s?.destroy === "function") {
					this.externalAgent = true;
					return s;
				}
				return new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({
					keepAlive: u,
					maxSockets: d,
					...s
				});
			})(),
			logger: l
		};
	}
};



/***/ }),

/***/ 946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createPaginator),
/* harmony export */   i: () => (/* binding */ AwsJsonRpcProtocol),
/* harmony export */   n: () => (/* binding */ collect),
/* harmony export */   r: () => (/* binding */ AwsJson1_1Protocol),
/* harmony export */   t: () => (/* binding */ paced)
/* harmony export */ });
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);
/* harmony import */ var _RpcProtocol_3fFqlI24_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1496);
/* harmony import */ var _JsonCodec2_xLOtZEG0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5811);



// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
const makePagedClientRequest = async (e, t, n, r = (e) => e, ...i) => {
	let a = new e(n);
	a = r(a) ?? a;
	return await t.send(a, ...i);
};
function createPaginator(e, t, n, r, i) {
	return async function* paginateOperation(a, o, ...s) {
		const c = o;
		let l = a.startingToken ?? c[n];
		let u = true;
		let d;
		while (u) {
			c[n] = l;
			if (i) c[i] = c[i] ?? a.pageSize;
			if (a.client instanceof e) d = await makePagedClientRequest(t, a.client, o, a.withCommand, ...s);
			else throw new Error(`Invalid client, expected instance of ${e.name}`);
			yield d;
			const f = l;
			l = get(d, r);
			u = !!(l && (!a.stopOnSameToken || l !== f));
		}
		return void 0;
	};
}
const get = (e, t) => {
	let n = e;
	const r = t.split(".");
	for (const e of r) {
		if (!n || typeof n !== "object") return;
		n = n[e];
	}
	return n;
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends _RpcProtocol_3fFqlI24_js__WEBPACK_IMPORTED_MODULE_1__.t {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace: e, errorTypeRegistries: n, serviceTarget: r, awsQueryCompatible: i, jsonCodec: o }) {
		super({
			defaultNamespace: e,
			errorTypeRegistries: n
		});
		this.serviceTarget = r;
		this.codec = o ?? new _JsonCodec2_xLOtZEG0_js__WEBPACK_IMPORTED_MODULE_2__.t({
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			jsonName: false
		});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!i;
		this.mixin = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.n(this.awsQueryCompatible);
	}
	async serializeRequest(e, t, r) {
		const i = await super.serializeRequest(e, t, r);
		if (!i.path.endsWith("/")) i.path += "/";
		i.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		i.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
		if (this.awsQueryCompatible) i.headers["x-amzn-query-mode"] = "true";
		if ((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.st)(e.input) === "unit" || !i.body) i.body = "{}";
		return i;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(t, n, r, a, o) {
		const { awsQueryCompatible: s } = this;
		if (s) this.mixin.setQueryCompatError(a, r);
		const c = (0,_JsonCodec2_xLOtZEG0_js__WEBPACK_IMPORTED_MODULE_2__.n)(r, a, s) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, c, this.options.defaultNamespace);
		const { errorSchema: l, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(c, this.options.defaultNamespace, r, a, o, s ? this.mixin.findQueryCompatibleError : void 0);
		const d = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.at.of(l);
		const f = a.message ?? a.Message ?? "UnknownError";
		const p = new ((this.compositeErrorRegistry.getErrorCtor(l)) ?? Error)({});
		const m = {};
		const h = this.codec.createDeserializer();
		for (const [e, t] of d.structIterator()) if (a[e] != null) m[e] = h.readObject(t, a[e]);
		if (s) this.mixin.queryCompatOutput(a, m);
		throw this.mixin.decorateServiceException(Object.assign(p, u, {
			$fault: d.getMergedTraits().error,
			message: f
		}, m), a);
	}
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
	constructor({ defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: r, jsonCodec: i }) {
		super({
			defaultNamespace: e,
			errorTypeRegistries: t,
			serviceTarget: n,
			awsQueryCompatible: r,
			jsonCodec: i
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
};
// packages/aws/src/connection/collect.ts
const collect = async (e, t, n = Number.POSITIVE_INFINITY) => {
	const r = [];
	for await (const i of e) {
		r.push(...t(i) ?? []);
		if (r.length > n) break;
	}
	return r;
};
// packages/aws/src/connection/paced.ts
const paced = (e, { pace: t }) => {
	if (!t) return e;
	const n = e.config.serviceId ?? "";
	const waiting = (e, r) => (i) => t(n, r.commandName ?? "").then(() => e(i));
	e.middlewareStack.addRelativeTo(waiting, {
		name: "pace",
		relation: "after",
		toMiddleware: "retryMiddleware"
	});
	return e;
};



/***/ }),

/***/ 2300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readFile),
/* harmony export */   r: () => (/* binding */ getHomeDir),
/* harmony export */   t: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);



// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
const r = {};
const getHomeDirCacheKey = () => {
	if (process && process.geteuid) return `${process.geteuid()}`;
	return "DEFAULT";
};
const getHomeDir = () => {
	const { HOME: e, USERPROFILE: i, HOMEPATH: a, HOMEDRIVE: o = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
	if (e) return e;
	if (i) return i;
	if (a) return `${o}${a}`;
	const s = getHomeDirCacheKey();
	if (!r[s]) r[s] = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)();
	return r[s];
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
const i = {};
const a = {};
const readFile = (t, n) => {
	if (a[t] !== void 0) return a[t];
	if (!i[t] || n?.ignoreCache) i[t] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(t, "utf8");
	return i[t];
};



/***/ }),

/***/ 7683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ n),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// \0rolldown/runtime.js
var t = Object.defineProperty;
var __commonJSMin = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports);
var __exportAll = (e, n) => {
	let r = Object.setPrototypeOf({}, null);
	for (var i in e) {
		t(r, i, {
			get: e[i],
			enumerable: true
		});
	}
	if (!(n & 1)) {
		t(r, Symbol.toStringTag, { value: "Module" });
	}
	return n & 2 ? r : Object.preventExtensions(r);
};
var n = (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ }),

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(e, t, n) {
	if (!e.$source) e.$source = {};
	e.$source[t] = n;
	return e;
}



/***/ })

};
