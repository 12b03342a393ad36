import { describe, expect, it } from 'vitest';
import { parseSiteUrl } from '../../../scripts/site-url.js';

describe('SITE_URL', () => {
	it('gives the origin and no base path for a site at the root', () => {
		expect(parseSiteUrl('https://example.org/')).toEqual({
			href: 'https://example.org',
			origin: 'https://example.org',
			base: ''
		});
	});

	it('gives the base path without a slash at its end', () => {
		expect(parseSiteUrl('https://example.org:8443/maps/salient/')).toEqual({
			href: 'https://example.org:8443/maps/salient',
			origin: 'https://example.org:8443',
			base: '/maps/salient'
		});
	});

	it.each(['example.org', '/salient', 'ftp://example.org', 'https://example.org/?a=1', ''])(
		'refuses %j with a sentence',
		(text) => {
			expect(() => parseSiteUrl(text)).toThrow(/SITE_URL is .* must be an absolute/);
		}
	);
});
