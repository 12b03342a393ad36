import { describe, expect, it } from 'vitest';
import { decodeClaims, encodeClaims } from '../../../src/lib/domain/claims/claimsFile.ts';
import { projectTables } from '../control/projectComputer.ts';

describe('the file of claims', () => {
	const { claims, claimChecks, places } = projectTables;
	it('comes back as it went in, with the places that its checks name', () => {
		const file: unknown = JSON.parse(JSON.stringify(encodeClaims(claims, claimChecks, places)));
		const decoded = decodeClaims(file, 'claims.json');
		if (!decoded.ok) throw new Error(decoded.problems[0]?.message);
		expect(decoded.value.claims).toEqual(claims);
		expect(decoded.value.checks).toEqual(claimChecks);
		expect(decoded.value.places.map(({ id }) => id)).toContain('sudzha');
	});

	it.each([[null], [{}], [[]]])('says what is wrong with %j', (json) => {
		expect(decodeClaims(json, 'claims.json')).toMatchObject({ ok: false });
	});
});
