import { describe, expect, it } from 'vitest';
import { explainListenError, readPort } from '../../../scripts/port.ts';

describe('PORT', () => {
	it('is 4173 without it', () => {
		expect(readPort('')).toBe(4173);
	});

	it.each(['1', '8080', '65535'])('may be %s', (text) => {
		expect(readPort(text)).toBe(Number(text));
	});

	it.each(['0', '65536', '-1', '80a', '4173.5', ' 80', '0x50'])('may not be %j', (text) => {
		expect(readPort(text)).toBeNull();
	});

	it('that is taken or not allowed is explained with another', () => {
		expect(explainListenError({ code: 'EADDRINUSE' } as NodeJS.ErrnoException, 4173)).toMatch(
			/in use .* PORT=4174/
		);
		expect(explainListenError({ code: 'EACCES' } as NodeJS.ErrnoException, 80)).toMatch(
			/above 1023/
		);
	});
});
