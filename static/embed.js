/**
 * <salient-map day="2025-03-12" event="..." ...>: a map of Salient in an article.
 *
 * Draws a picture of the day at once, in a box whose height is known before anything has loaded,
 * and puts the live map in its place when the reader comes near or taps. docs/embed.md lists the
 * attributes, methods and events. Nothing is stored, nobody is counted.
 */
((/** @type {string | undefined} */ address) => {
	if (!address || customElements.get('salient-map')) return;

	const site = new URL('.', address).href;
	const siteOrigin = new URL(site).origin;
	/** In a page that is itself sandboxed, the map is so too. */
	const mapOrigin = self.origin === 'null' ? 'null' : siteOrigin;

	const parameters =
		'dataset day event view bounds layers lens known hide acts says claim compare theme language ui scroll autoplay edition headline standfirst credit accent colours units font'.split(
			' '
		);
	/** What the live map is asked for when an attribute changes; all others need another frame. */
	const orders =
		/** @type {Record<string, (value: string, attribute: string | null) => object | null>} */ ({
			day: (value) => (value ? { type: 'setDay', day: value } : null),
			event: (value) => ({ type: 'select', event: value || null }),
			view(value) {
				const [zoom, lat, lon] = value.split('/').map(Number);
				return value ? { type: 'setView', zoom, lat, lon } : { type: 'setView' };
			},
			bounds(value) {
				const [west, south, east, north] = value.split(',').map(Number);
				return value ? { type: 'setView', west, south, east, north } : null;
			},
			layers: (value) => ({ type: 'setLayers', layers: value || 'all' }),
			lens: (value) => ({ type: 'setLens', lens: value || 'all' }),
			known: (value) => ({ type: 'setLens', known: value || 'happened' }),
			claim: (value) => ({ type: 'setClaim', claim: value || null }),
			compare: (value) => ({ type: 'setCompare', day: value || null }),
			autoplay: (value, attribute) => (attribute === null ? null : { type: 'play' }),
			theme: (value) => ({ type: 'setTheme', theme: value || 'auto' }),
			language: (value) => ({ type: 'setLanguage', lang: value || 'auto' })
		});
	/** Asked for by one order, each in the words of its attribute. */
	const looks =
		'headline standfirst credit accent colours units font hide acts says ui scroll'.split(' ');
	for (const name of looks) orders[name] = (value) => ({ type: 'setLooks', [name]: value });
	const known =
		'setDay select setLens setView setLayers setTheme setLanguage setClaim setCompare setLooks play pause getState'.split(
			' '
		);
	/** Members of a state, by the attributes that say the same. */
	const members = /** @type {Record<string, string>} */ ({ language: 'lang' });
	const day = /^\d{4}-\d\d-\d\d$/;
	const edition = /^\d{4}-\d\d-\d\d\.\d+$/;
	const event = /^[\w-]+$/;
	/** What opens the map, by language. */
	const open = /** @type {Record<string, string>} */ ({
		en: 'Open the map',
		uk: 'Відкрити карту',
		de: 'Karte öffnen',
		fr: 'Ouvrir la carte',
		es: 'Abrir el mapa',
		pl: 'Otwórz mapę',
		ar: 'افتح الخريطة'
	});
	/** How long an order may go unanswered once it could be heard, in milliseconds. */
	const patience = 20_000;
	const style = new CSSStyleSheet();
	style.replaceSync(`
		:host { display: block; width: 100%; container-type: normal !important }
		:host([hidden]) { display: none }
		svg { display: block; max-width: 100% }
		section { container-type: inline-size }
		div { position: relative; height: var(--height); overflow: hidden; background: #8883 }
		img, iframe, button { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; padding: 0; margin: 0 }
		img { object-fit: cover }
		button { background: none; cursor: pointer }
		button:focus-visible { outline: 3px solid #0f6e78; outline-offset: -3px }`);

	/** Browsers allow some sixteen drawing contexts on a page; the oldest map gives way. */
	const mostLive = 6;
	/** @type {Set<SalientMap>} */
	const live = new Set();
	const near = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				const map = /** @type {SalientMap} */ (target);
				map.isNear = isIntersecting;
				if (isIntersecting && map.getAttribute('loading') !== 'tap') map.load();
			}
		},
		{ rootMargin: '300px' }
	);

	addEventListener('message', (message) => {
		for (const map of live) map.hear(message);
	});

	class SalientMap extends HTMLElement {
		static observedAttributes = [...parameters, 'lang', 'height', 'title'];
		isNear = false;
		/** @type {HTMLIFrameElement | undefined} */
		frame;
		/** @type {Record<string, string>} what was asked or chosen since, kept while the map is put away */
		changed = {};
		/** @type {Map<number, { order: object, resolve: (answer: object) => void, reject: (error: Error) => void }>} */
		waiting = new Map();
		/** @type {number[]} orders from before the map could hear, by their ids */
		unsent = [];
		isReady = false;
		lastId = 0;
		box = document.createElement('div');

		constructor() {
			super();
			const root = this.attachShadow({ mode: 'open' });
			// No style in the markup: a page may allow none.
			root.adoptedStyleSheets = [style];
			// As wide as an article where the width around it asks how wide it would be, and as narrow as it must.
			const strut = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
			strut.setAttribute('width', '700');
			strut.setAttribute('height', '0');
			strut.setAttribute('aria-hidden', 'true');
			const around = document.createElement('section');
			around.append(this.box);
			root.append(strut, around);
		}

		connectedCallback() {
			this.draw();
			near.observe(this);
			if (this.unsent.length > 0) this.load();
		}

		disconnectedCallback() {
			near.unobserve(this);
			this.unload();
		}

		/** The article says so now, whatever was chosen before. */
		attributeChangedCallback(
			/** @type {string} */ attribute,
			/** @type {string | null} */ before,
			/** @type {string | null} */ value
		) {
			const name = attribute === 'lang' ? 'language' : attribute;
			if (before === value) return;
			delete this.changed[name];
			// Where it was looking since is not asked for any more.
			if (name === 'bounds') delete this.changed.view;
			if (!this.isConnected) return;
			if (!this.frame) {
				this.draw();
				return;
			}
			if (name === 'title') this.frame.title = this.label();
			else if (name === 'height') this.size();
			else if (Object.hasOwn(orders, name) && mapOrigin !== 'null') {
				const order = orders[name]?.(this.told(name), value);
				// What it makes of it, its state tells; there is nobody here to hear.
				if (order) this.ask({ ...this.lensFor(name), ...order }).catch(() => {});
			} else {
				this.unload();
				this.load();
			}
		}

		/** Half of a lens is no lens: the other half stays. */
		lensFor(/** @type {string} */ name) {
			return name === 'known' ? { lens: this.told('lens') || 'all' } : {};
		}

		/** The picture, and a button over it. Pictures are of all reports, in the usual colours: else there is none. */
		draw() {
			this.size();
			const poster = document.createElement('img');
			const picture = this.poster();
			if (picture) poster.src = site + picture;
			poster.alt = this.querySelector('img')?.alt || this.label();
			poster.decoding = 'async';
			const theme = this.getAttribute('theme');
			poster.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
			poster.onerror = () => poster.remove();
			const button = document.createElement('button');
			const language = this.told('language').slice(0, 2);
			const words = open[language] ?? open[navigator.language.slice(0, 2)] ?? open.en;
			button.setAttribute('aria-label', `${words}: ${this.label()}`);
			button.onclick = () => this.load(true);
			const hasLens =
				this.hides('claimed') ||
				['lens', 'known', 'acts', 'says', 'colours'].some(
					(name) => !['', 'all', 'happened'].includes(this.told(name))
				);
			this.box.replaceChildren(...(hasLens || !poster.src ? [] : [poster]), button);
		}

		size() {
			const height = Number(this.getAttribute('height'));
			this.box.style.setProperty(
				'--height',
				height >= 100 ? `${height}px` : `calc(clamp(180px, 66cqi, 640px) + ${this.chrome()}px)`
			);
		}

		hides(/** @type {string} */ part) {
			return this.told('hide')
				.split(/\s*,\s*/)
				.includes(part);
		}

		/** Height of what stands around the map; the same numbers as in the embedded page. */
		chrome() {
			const ui = this.getAttribute('ui') ?? '';
			const room = (this.clientWidth || 700) - 20;
			const words = (
				/** @type {string} */ name,
				/** @type {number} */ character,
				/** @type {number} */ line
			) => line * Math.ceil((this.told(name).trim().length * character) / room);
			const headline = words('headline', 9, 22);
			return (
				28 +
				(ui === 'map' || this.hides('title') ? 0 : 10 + (headline || 22)) +
				(ui === 'map' || ui === 'static' || this.hides('timeline') ? 0 : 72) +
				words('standfirst', 7, 20) +
				words('credit', 7, 20)
			);
		}

		/** What is asked for, by the article or since by whoever chose. */
		told(/** @type {string} */ name) {
			const said = this.changed[name] ?? this.getAttribute(name);
			return said ?? (name === 'language' ? this.getAttribute('lang') : null) ?? '';
		}

		/** Empty where no picture shows what the map will. */
		poster() {
			const of = (/** @type {string} */ name, /** @type {RegExp} */ shape) =>
				shape.test(this.told(name)) ? this.told(name) : '';
			const eventId = of('event', event);
			const pinned = of('edition', edition);
			const set = of('dataset', event);
			const root = set ? `maps/${set}/` : '';
			if (eventId && !of('day', day)) return pinned ? '' : `${root}share/event/${eventId}.png`;
			return `${root}poster/${pinned ? `${pinned}/` : ''}${of('day', day) || 'default'}.svg`;
		}

		label() {
			return this.getAttribute('title') ?? (this.told('headline') || 'Map');
		}

		/** Puts the live map over the picture. */
		load(focus = false) {
			// Whoever opens it with the keyboard goes on in it, though it may be on its way already.
			if (focus) this.frame?.focus();
			if (this.frame || !this.isConnected) return;
			this.isReady = false;
			const query = new URLSearchParams();
			for (const name of parameters) {
				const value = this.told(name);
				if (value || (name === 'autoplay' && this.hasAttribute(name))) query.set(name, value);
			}
			if (self.origin !== 'null') query.set('origins', this.getAttribute('origins') ?? self.origin);
			const frame = document.createElement('iframe');
			frame.src = `${site}embed?${query}`;
			frame.title = this.label();
			frame.width = String(this.box.clientWidth || 700);
			frame.height = String(this.box.clientHeight || 594);
			frame.allow = 'fullscreen';
			// The picture stays in sight until the map has something to show.
			frame.style.opacity = '0';
			frame.onload = () => {
				if (focus) frame.focus();
				setTimeout(() => this.show(), 5000);
			};
			this.frame = frame;
			this.box.append(frame);
			live.add(this);
			for (const other of live) {
				if (live.size > mostLive && !other.isNear) other.unload();
			}
		}

		show() {
			if (!this.frame) return;
			this.frame.style.opacity = '';
			const focused = this.shadowRoot?.activeElement;
			if (focused && focused !== this.frame) this.frame.focus();
			// What lies under the map is there for nobody any more.
			for (const node of [...this.box.children]) if (node !== this.frame) node.remove();
		}

		/** Takes the live map away again, and its memory with it. What was not answered is not done. */
		unload() {
			live.delete(this);
			const asked = [...this.waiting.values()];
			this.waiting.clear();
			this.unsent = [];
			this.isReady = false;
			this.frame?.remove();
			this.frame = undefined;
			for (const { reject } of asked) reject(new Error('The map was put away.'));
			this.draw();
		}

		/** @param {MessageEvent} message */
		hear({ source, origin, data }) {
			const { frame } = this;
			if (!frame || source !== frame.contentWindow || origin !== mapOrigin) return;
			if (typeof data !== 'object' || data?.salient !== 1) return;
			const { type, height, id } = data;
			if (type === 'height' && height >= 100 && height < 5000 && !this.hasAttribute('height')) {
				if (Math.abs(height - this.box.clientHeight) > 1) {
					this.box.style.setProperty('--height', `${height}px`);
				}
			}
			if (type === 'ready') {
				this.show();
				this.isReady = true;
				this.flush();
			}
			if (type === 'day') this.changed.day = String(data.day);
			if (type === 'select') this.changed.event = String(data.event ?? '');
			if (type === 'ack') {
				if (data.ok && data.state) this.keep(data.state);
				const asked = this.waiting.get(id);
				this.waiting.delete(id);
				asked?.resolve(data);
				if (!data.ok && asked && 'lang' in asked.order) this.hearAgain();
			} else
				this.dispatchEvent(new CustomEvent(`salient-${type}`, { detail: data, bubbles: true }));
		}

		/** What the map shows, so that it shows it again after it was put away. */
		keep(/** @type {Record<string, string | null>} */ state) {
			for (const name of Object.keys(orders)) {
				const value = state[members[name] ?? name];
				// An older map tells less.
				if (value !== undefined) this.changed[name] = value ?? '';
			}
			if (typeof state.looks !== 'string') return;
			const worn = new URLSearchParams(state.looks);
			for (const name of looks) this.changed[name] = worn.get(name) ?? '';
		}

		/**
		 * Asks the map for something: `map.send('setDay', { day: '2025-03-12' })`. A map that is not
		 * there yet is loaded for it; what is asked before it can hear waits for it.
		 * @param {string} type
		 * @param {object} [details]
		 * @returns {Promise<object>} its acknowledgement
		 */
		send(type, details) {
			// Answered here, as the map would: it need not be there for it.
			if (!known.includes(type)) {
				const problem = `There is no order "${type}".`;
				return Promise.resolve({ salient: 1, type: 'ack', ok: false, problem });
			}
			return this.ask({ ...details, type });
		}

		/**
		 * @param {object} order
		 * @returns {Promise<object>}
		 */
		ask(order) {
			if (mapOrigin === 'null')
				return Promise.reject(new Error('In a sandboxed page the map takes no orders.'));
			const id = ++this.lastId;
			return new Promise((resolve, reject) => {
				this.waiting.set(id, { order, resolve, reject });
				if (this.isReady) this.post(id);
				else {
					this.unsent.push(id);
					this.load();
				}
			});
		}

		/** What waited until the map could hear. */
		flush() {
			while (this.isReady && this.unsent.length > 0) this.post(Number(this.unsent.shift()));
		}

		/** It stays as it was: what was held back goes on. */
		hearAgain() {
			this.isReady = this.frame !== undefined;
			this.flush();
		}

		/** Patience begins when it can be heard; past it the map does not carry it out any more. */
		post(/** @type {number} */ id) {
			const asked = this.waiting.get(id);
			if (!asked) return;
			const { order, reject } = asked;
			const isLanguage = 'lang' in order;
			setTimeout(() => {
				if (!this.waiting.delete(id)) return;
				reject(new Error('The map did not answer.'));
				if (isLanguage) this.hearAgain();
			}, patience);
			const expires = Date.now() + patience;
			this.frame?.contentWindow?.postMessage({ ...order, salient: 1, id, expires }, mapOrigin);
			// It begins anew in the other language, and hears nothing until it is ready again.
			if (isLanguage) this.isReady = false;
		}
	}

	customElements.define('salient-map', SalientMap);
})(/** @type {HTMLScriptElement | null} */ (document.currentScript)?.src);
