/**
 * <salient-map day="2025-03-12" event="..." ...>: a map of Salient in an article.
 *
 * Draws a picture of the day at once, in a box whose height is known before anything has loaded,
 * and puts the live map in its place when the reader comes near or taps. docs/embed.md lists the
 * attributes, methods and events. Nothing is stored, nobody is counted.
 */
(() => {
	const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
	if (!script || customElements.get('salient-map')) return;

	const site = new URL('.', script.src).href;
	const siteOrigin = new URL(site).origin;
	/** In a page that is itself sandboxed, the map is so too. */
	const mapOrigin = self.origin === 'null' ? 'null' : siteOrigin;

	const parameters =
		'day event view layers lens known hide theme language ui scroll autoplay edition'.split(' ');
	/** Height of what stands around the map; the same numbers as in the embedded page. */
	const chrome = /** @type {Record<string, number>} */ ({ full: 132, map: 28, static: 60 });
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
	/** How long an order may go unanswered, in milliseconds. */
	const patience = 20_000;

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
		static observedAttributes = [...parameters, 'height', 'title'];
		isNear = false;
		/** @type {HTMLIFrameElement | undefined} */
		frame;
		/** @type {Record<string, string>} what the reader changed, kept while the map is put away */
		changed = {};
		/** @type {Map<number, { resolve: (answer: object) => void, reject: (error: Error) => void }>} */
		waiting = new Map();
		/** @type {object[]} orders from before the map could hear */
		unsent = [];
		isReady = false;
		lastId = 0;
		box = document.createElement('div');

		constructor() {
			super();
			const style = document.createElement('style');
			style.textContent = `
				:host { display: block; width: 100%; container-type: inline-size }
				:host([hidden]) { display: none }
				div { position: relative; height: var(--height); overflow: hidden; background: #8883 }
				img, iframe, button { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; padding: 0; margin: 0 }
				img { object-fit: cover }
				button { background: none; cursor: pointer }
				button:focus-visible { outline: 3px solid #0f6e78; outline-offset: -3px }`;
			this.attachShadow({ mode: 'open' }).append(style, this.box);
		}

		connectedCallback() {
			this.draw();
			near.observe(this);
		}

		disconnectedCallback() {
			near.unobserve(this);
			this.unload();
		}

		attributeChangedCallback() {
			this.changed = {};
			if (!this.isConnected) return;
			const wasLive = this.frame;
			this.unload();
			if (wasLive) this.load();
		}

		/** The picture, and a button over it. Pictures are of all reports: under a lens there is none. */
		draw() {
			const ui = this.getAttribute('ui') ?? 'full';
			const height = Number(this.getAttribute('height'));
			this.box.style.setProperty(
				'--height',
				height >= 100
					? `${height}px`
					: `calc(clamp(180px, 66cqi, 640px) + ${Object.hasOwn(chrome, ui) ? chrome[ui] : chrome.full}px)`
			);
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
			const hasLens = ['lens', 'known', 'hide'].some(
				(name) => !['', 'all', 'happened'].includes(this.told(name))
			);
			this.box.replaceChildren(...(hasLens || !poster.src ? [] : [poster]), button);
		}

		/** What is asked for, by the article or since by the reader. */
		told(/** @type {string} */ name) {
			return this.changed[name] ?? this.getAttribute(name) ?? '';
		}

		/** Empty where no picture shows what the map will. */
		poster() {
			const of = (/** @type {string} */ name, /** @type {RegExp} */ shape) =>
				shape.test(this.told(name)) ? this.told(name) : '';
			const eventId = of('event', event);
			const pinned = of('edition', edition);
			if (eventId && !of('day', day)) return pinned ? '' : `share/event/${eventId}.png`;
			return `poster/${pinned ? `${pinned}/` : ''}${of('day', day) || 'default'}.svg`;
		}

		label() {
			return this.getAttribute('title') ?? 'Map';
		}

		/** Puts the live map over the picture. */
		load(focus = false) {
			if (this.frame || !this.isConnected) return;
			const query = new URLSearchParams();
			for (const name of parameters) {
				const value = this.told(name);
				if (value || (name === 'autoplay' && this.hasAttribute(name))) query.set(name, value);
			}
			if (self.origin !== 'null') query.set('origins', this.getAttribute('origins') ?? self.origin);
			const frame = document.createElement('iframe');
			frame.src = `${site}embed?${query}`;
			frame.title = this.label();
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
			// What lies under the map is there for nobody any more.
			for (const node of [...this.box.children]) if (node !== this.frame) node.remove();
		}

		/** Takes the live map away again, and its memory with it. */
		unload() {
			live.delete(this);
			for (const { reject } of this.waiting.values()) reject(new Error('The map was put away.'));
			this.waiting.clear();
			this.unsent = [];
			this.isReady = false;
			this.frame?.remove();
			this.frame = undefined;
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
				for (const order of this.unsent.splice(0)) this.post(order);
			}
			if (type === 'day') this.changed.day = String(data.day);
			if (type === 'select') this.changed.event = String(data.event ?? '');
			if (type === 'ack') {
				if (data.ok && data.state) {
					this.changed.lens = String(data.state.lens);
					this.changed.known = String(data.state.known);
				}
				this.waiting.get(id)?.resolve(data);
				this.waiting.delete(id);
			} else
				this.dispatchEvent(new CustomEvent(`salient-${type}`, { detail: data, bubbles: true }));
		}

		/**
		 * Asks the live map for something: `map.send('setDay', { day: '2025-03-12' })`. What is asked
		 * before it can hear waits for it.
		 * @param {string} type
		 * @param {object} [details]
		 * @returns {Promise<object>} its acknowledgement
		 */
		send(type, details) {
			const id = ++this.lastId;
			return new Promise((resolve, reject) => {
				if (!this.frame || mapOrigin === 'null') {
					reject(new Error('The map is not there to be asked.'));
					return;
				}
				this.waiting.set(id, { resolve, reject });
				setTimeout(() => {
					if (this.waiting.delete(id)) reject(new Error('The map did not answer.'));
				}, patience);
				const order = { ...details, salient: 1, type, id };
				if (this.isReady) this.post(order);
				else this.unsent.push(order);
			});
		}

		/** @param {object} order */
		post(order) {
			this.frame?.contentWindow?.postMessage(order, mapOrigin);
		}
	}

	customElements.define('salient-map', SalientMap);
})();
