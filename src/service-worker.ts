/**
 * Keeps the whole site for use without a network, one version at a time. A new version is fetched
 * beside the old one and waits until the reader asks for it: never in the middle of a lesson.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { pageKey, precached } from './lib/offline/precache.ts';

/** The parts of a service worker's world that are used; the page's own types have no such thing. */
interface LifetimeEvent {
	waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends LifetimeEvent {
	request: Request;
	respondWith(answer: Promise<Response>): void;
}
interface Worker {
	skipWaiting(): Promise<void>;
	clients: { claim(): Promise<void> };
	addEventListener(type: 'install' | 'activate', listen: (event: LifetimeEvent) => void): void;
	addEventListener(type: 'fetch', listen: (event: RequestEvent) => void): void;
	addEventListener(type: 'message', listen: (event: { data: unknown }) => void): void;
}
const worker = self as unknown as Worker;

const PREFIX = 'salient-';
const CACHE = `${PREFIX}${version}`;
const { required, wanted } = precached({ base, build, files, prerendered });

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', ({ data }) => {
	if (data === 'use the new version') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	// Parts of a file are the network's business.
	if (request.headers.has('range')) return;
	event.respondWith(answer(request, url));
});

async function install(): Promise<void> {
	const cache = await caches.open(CACHE);
	await cache.addAll(required.map(fresh));
	await Promise.allSettled(wanted.map((path) => cache.add(fresh(path))));
}

/** Asks the server whether a copy of the browser's own cache is still good. */
function fresh(path: string): Request {
	return new Request(path, { cache: 'no-cache' });
}

async function activate(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
	await Promise.all(old.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

async function answer(request: Request, url: URL): Promise<Response> {
	const cache = await caches.open(CACHE);
	const isPage = request.mode === 'navigate';
	// A page is the same whatever its query says; a file with a query is another file.
	const kept = isPage
		? await cache.match(pageKey(url.pathname, base))
		: ((await cache.match(request)) ??
			(url.search.startsWith('?x-sveltekit') ? await cache.match(url.pathname) : undefined));
	return kept ?? fetch(request);
}
