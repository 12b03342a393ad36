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
		/** @type {Map<number, (answer: object) => void>} */
		waiting = new Map();
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
					: `calc(clamp(180px, 66cqi, 640px) + ${chrome[ui] ?? chrome.full}px)`
			);
			const poster = document.createElement('img');
			poster.src = site + this.poster();
			poster.alt = this.querySelector('img')?.alt || this.label();
			poster.decoding = 'async';
			const theme = this.getAttribute('theme');
			poster.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
			poster.onerror = () => poster.remove();
			const button = document.createElement('button');
			button.setAttribute('aria-label', `Open the map: ${this.label()}`);
			button.onclick = () => this.load(true);
			const hasLens = ['lens', 'known', 'hide'].some((name) => this.hasAttribute(name));
			this.box.replaceChildren(...(hasLens ? [] : [poster]), button);
		}

		poster() {
			const of = (/** @type {string} */ name, /** @type {RegExp} */ shape) => {
				const text = this.changed[name] ?? this.getAttribute(name) ?? '';
				return shape.test(text) ? text : '';
			};
			const eventId = of('event', event);
			if (eventId && !of('day', day)) return `share/event/${eventId}.png`;
			const pinned = of('edition', edition);
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
				const value = this.changed[name] ?? this.getAttribute(name);
				if (value || (value === '' && name === 'autoplay')) query.set(name, value);
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
			if (this.frame) this.frame.style.opacity = '';
		}

		/** Takes the live map away again, and its memory with it. */
		unload() {
			live.delete(this);
			this.waiting.clear();
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
			if (type === 'ready') this.show();
			if (type === 'day') this.changed.day = String(data.day);
			if (type === 'select') this.changed.event = String(data.event ?? '');
			if (type === 'ack') {
				this.waiting.get(id)?.(data);
				this.waiting.delete(id);
			} else
				this.dispatchEvent(new CustomEvent(`salient-${type}`, { detail: data, bubbles: true }));
		}

		/**
		 * Asks the live map for something: `map.send('setDay', { day: '2025-03-12' })`.
		 * @param {string} type
		 * @param {object} [details]
		 * @returns {Promise<object>} its acknowledgement
		 */
		send(type, details) {
			const id = ++this.lastId;
			return new Promise((resolve, reject) => {
				const target = this.frame?.contentWindow;
				if (!target || mapOrigin === 'null') {
					reject(new Error('The map is not there to be asked.'));
					return;
				}
				this.waiting.set(id, resolve);
				target.postMessage({ ...details, salient: 1, type, id }, mapOrigin);
			});
		}
	}

	customElements.define('salient-map', SalientMap);
})();
