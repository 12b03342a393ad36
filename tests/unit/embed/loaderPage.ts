/** As much of a page as static/embed.js needs, and a map in its frame that obeys as it is told. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const SITE = 'https://map.example';
const NEWS = 'https://news.example';

/** Those of the looks that the tests ask for. */
const LOOKS = ['headline', 'colours', 'hide', 'ui'];

interface Order {
	salient: 1;
	id: number;
	type: string;
	[member: string]: unknown;
}

/** The element, as far as a page knows it. */
export interface LoadedMap {
	send(type: string, details?: object): Promise<{ ok: boolean; state?: Record<string, unknown> }>;
	setAttribute(name: string, value: string): void;
	connect(): void;
	disconnect(): void;
	frame: FakeFrame | undefined;
	/** What the map and its picture stand in. */
	box: { readonly style: { readonly height: string } };
}

/** Milliseconds until the map in a frame is ready, and until it does an order; null: it never does. */
export interface Manners {
	readyAfter: number;
	answersAfter(order: Order): number | null;
	/** Called when an order is carried out. */
	onDone(order: Order): void;
}

class FakeElement {
	readonly style = {
		setProperty(_: '--height', height: string) {
			this.height = height;
		},
		height: '',
		opacity: '',
		colorScheme: ''
	};
	children: FakeElement[] = [];
	parent: FakeElement | null = null;
	src = '';
	clientWidth = 700;
	clientHeight = 594;
	readonly #attributes = new Map<string, string>();
	isConnected = false;
	readonly localName: string;

	constructor(name = 'salient-map') {
		this.localName = name;
	}
	getAttribute(name: string) {
		return this.#attributes.get(name) ?? null;
	}
	hasAttribute(name: string) {
		return this.#attributes.has(name);
	}
	setAttribute(name: string, value: string) {
		const before = this.getAttribute(name);
		this.#attributes.set(name, value);
		this.attributeChangedCallback?.(name, before, value);
	}
	attributeChangedCallback?(name: string, before: string | null, value: string): void;
	connectedCallback?(): void;
	disconnectedCallback?(): void;
	/** It is in the page. */
	onAppended?(): void;
	connect() {
		this.isConnected = true;
		this.connectedCallback?.();
	}
	disconnect() {
		this.isConnected = false;
		this.disconnectedCallback?.();
	}
	querySelector() {
		return null;
	}
	dispatchEvent() {
		return true;
	}
	attachShadow() {
		return new FakeElement('shadow');
	}
	append(...nodes: FakeElement[]) {
		for (const node of nodes) {
			node.parent = this;
			this.children.push(node);
			node.onAppended?.();
		}
	}
	replaceChildren(...nodes: FakeElement[]) {
		for (const child of [...this.children]) child.remove();
		this.append(...nodes);
	}
	remove() {
		if (this.parent) this.parent.children = this.parent.children.filter((node) => node !== this);
		this.parent = null;
	}
}

/** A document of the map: what happens in it ends with it. */
export class FakeFrame extends FakeElement {
	readonly contentWindow = { postMessage: (order: Order) => this.#take(order) };
	/** What it shows, by the parameters of its address and the orders since. */
	state: Record<string, unknown> = {};
	#tell: (source: unknown, data: object) => void;
	#manners: Manners;
	#timers: ReturnType<typeof setTimeout>[] = [];

	constructor(tell: (source: unknown, data: object) => void, manners: Manners) {
		super('iframe');
		this.#tell = tell;
		this.#manners = manners;
	}

	override onAppended() {
		const asked = new URL(this.src).searchParams;
		this.state = {
			...Object.fromEntries(
				['day', 'theme', 'layers'].map((name) => [name, asked.get(name) ?? ''])
			),
			lang: asked.get('language') ?? '',
			looks: new URLSearchParams([...asked].filter(([name]) => LOOKS.includes(name))).toString()
		};
		this.#later(this.#manners.readyAfter, () => this.#say({ type: 'ready', day: this.state.day }));
	}

	override remove() {
		for (const timer of this.#timers) clearTimeout(timer);
		super.remove();
	}

	#take(order: Order) {
		const after = this.#manners.answersAfter(order);
		if (after === null) return;
		this.#later(after, () => {
			const { id, type } = order;
			if (Number(order.expires) < Date.now()) {
				this.#say({ type: 'ack', id, ok: false, problem: 'The time given is over.' });
				return;
			}
			if (type === 'setLanguage') {
				this.state.lang = order.lang;
				this.#say({ type: 'ack', id, ok: true, state: { ...this.state } });
				// It begins anew, and what came meanwhile is lost.
				for (const timer of this.#timers) clearTimeout(timer);
				this.#later(this.#manners.readyAfter, () =>
					this.#say({ type: 'ready', day: this.state.day })
				);
				return;
			}
			if (type === 'setLooks') {
				const looks = new URLSearchParams(String(this.state.looks));
				for (const name of LOOKS.filter((look) => look in order))
					looks.set(name, String(order[name]));
				this.state.looks = looks.toString();
				this.#say({ type: 'ack', id, ok: true, state: { ...this.state } });
				return;
			}
			const what = { setDay: 'day', setTheme: 'theme', setLayers: 'layers' }[type];
			if (what === undefined && type !== 'getState') {
				this.#say({ type: 'ack', id, ok: false, problem: 'There is no order of that type.' });
				return;
			}
			if (what !== undefined) this.state[what] = order[what];
			this.#manners.onDone(order);
			this.#say({ type: 'ack', id, ok: true, state: { ...this.state } });
		});
	}

	#later(after: number, does: () => void) {
		this.#timers.push(setTimeout(does, after));
	}

	#say(message: object) {
		this.#tell(this.contentWindow, { salient: 1, ...message });
	}
}

/** Runs static/embed.js in such a page, and makes one element of it. Timers are those of the test. */
export function loadedMap(manners: Manners): LoadedMap {
	let hear: (message: object) => void = () => undefined;
	let Defined: (new () => LoadedMap) | undefined;
	const tell = (source: unknown, data: object) => hear({ source, origin: SITE, data });
	const context = createContext({
		URL,
		URLSearchParams,
		// The clock of the test, as its timers are.
		Date: { now: () => Date.now() },
		setTimeout: (does: () => void, after: number) => setTimeout(does, after),
		clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
		HTMLElement: FakeElement,
		CustomEvent,
		CSSStyleSheet: class {
			replaceSync = () => undefined;
		},
		IntersectionObserver: class {
			observe = () => undefined;
			unobserve = () => undefined;
		},
		addEventListener: (_: string, listener: typeof hear) => (hear = listener),
		navigator: { language: 'en' },
		self: { origin: NEWS },
		customElements: {
			get: () => undefined,
			define: (_: string, element: new () => LoadedMap) => (Defined = element)
		},
		document: {
			currentScript: { src: `${SITE}/embed.js` },
			createElement: (name: string) =>
				name === 'iframe' ? new FakeFrame(tell, manners) : new FakeElement(name),
			createElementNS: (_: string, name: string) => new FakeElement(name)
		}
	});
	runInContext(readFileSync('static/embed.js', 'utf8'), context);
	if (!Defined) throw new Error('static/embed.js defines no element.');
	return new Defined();
}
