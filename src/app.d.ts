/// <reference types="vite/client" />

declare global {
	/** Origin and base path of the site, without a slash at the end; `SITE_URL` at build time. */
	const __SITE_URL__: string;
}

export {};
