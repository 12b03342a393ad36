/**
 * Keeps the first map and its pages for use without a network, and of the rest what was seen, one
 * version at a time. A new version is fetched
 * beside the old one and waits until the reader asks for it: never in the middle of a lesson.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { keptOrFetched } from './lib/offline/keptOrFetched.ts';
import {
	cacheName,
	isKeptWhenSeen,
	movedPage,
	ownCaches,
	pageKey,
	precached,
	stillUsed
} from './lib/offline/precache.ts';

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

const CACHE = cacheName(base, version);
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
	const names = await ownCaches(caches, base);
	const kept = stillUsed(names, CACHE);
	await Promise.all(
		names.filter((name) => !kept.includes(name)).map((name) => caches.delete(name))
	);
	await worker.clients.claim();
}

function answer(request: Request, url: URL): Promise<Response> {
	return keptOrFetched({
		find: () => find(request, url),
		fetch: () => fetch(request),
		keep: (response) => keep(request, url, response)
	});
}

async function find(request: Request, url: URL): Promise<Response | undefined> {
	const cache = await caches.open(CACHE);
	return request.mode === 'navigate' ? keptPage(cache, url) : keptFile(cache, request, url);
}

async function keep(request: Request, url: URL, response: Response): Promise<void> {
	if (!response.ok || !isKeptWhenSeen(url.pathname, base)) return;
	const cache = await caches.open(CACHE);
	const key = request.mode === 'navigate' ? pageKey(url.pathname, base) : request;
	await cache.put(key, response.clone());
}

/** A page is the same whatever its query says. */
async function keptPage(cache: Cache, url: URL): Promise<Response | undefined> {
	const page = await cache.match(pageKey(url.pathname, base));
	const moved = movedPage(url, base);
	return page && moved !== null ? Response.redirect(new URL(moved, url.origin).href, 308) : page;
}

/** A file with a query is another file. */
async function keptFile(cache: Cache, request: Request, url: URL): Promise<Response | undefined> {
	const kept =
		(await cache.match(request)) ??
		(url.search.startsWith('?x-sveltekit') ? await cache.match(url.pathname) : undefined);
	// A window opened before the update still asks for the scripts it came with.
	return kept ?? (url.pathname.includes('/_app/immutable/') ? caches.match(request) : undefined);
}
