import type { ControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import { DEFAULT_LENS } from '../../src/lib/domain/control/types.ts';
import type { MeasureId, MeasureSpec } from '../../src/lib/domain/dataset/measureSpec.ts';
import { pressRuns } from './mapRows.ts';
import { AREAS, LENGTHS } from './references.ts';

/** docs/method.md with its tables of figures written anew. */
export function withMethodTables(document: string, computer: ControlComputer): string {
	const tables = {
		areas: areaTable(computer),
		press: pressTable(computer),
		lengths: lengthTable(computer),
		reliability: reliabilityTable(computer)
	};
	return Object.entries(tables).reduce((text, [name, rows]) => between(text, name, rows), document);
}

function areaTable(computer: ControlComputer): string {
	const area = firstOf(computer, 'area');
	const rows = AREAS.map(([day, held, unclear, other]) => {
		const ours = computer.measure(area, day, DEFAULT_LENS).measured;
		const band = ours ? `${whole(ours.low)}-${whole(ours.high)}` : '-';
		return [day, whole(held), whole(unclear), whole(other), whole(ours?.value), band];
	});
	return table(['date', 'A held', 'A held or unclear', 'B', 'ours', 'ours, low-high'], rows);
}

function lengthTable(computer: ControlComputer): string {
	const { opens } = computer.dataset.period;
	const { ladder } = computer.measure(firstOf(computer, 'front'), opens, DEFAULT_LENS);
	const rows = ladder.map(({ resolutionKm, value, low, high }) => {
		const [, a, b] = LENGTHS.find(([km]) => km === resolutionKm) ?? [];
		return [String(resolutionKm), whole(a), whole(b), whole(value), `${whole(low)}-${whole(high)}`];
	});
	return table(['resolution km', 'A', 'B', 'ours', 'ours, low-high'], rows);
}

/** The document tells of the dataset's first measure of a kind. */
export function firstOf({ dataset }: ControlComputer, kind: MeasureSpec['kind']): MeasureId {
	const spec = dataset.measures.find((each) => each.kind === kind);
	if (!spec) throw new Error(`The dataset has no measure of the kind "${kind}".`);
	return spec.id;
}

function pressTable(computer: ControlComputer): string {
	const rows = pressRuns(firstOf(computer, 'area')).map(({ from, to, all, mapRows }) => [
		from === to ? from : `${from} to ${to}`,
		whole(all),
		whole(mapRows),
		mapRows === 0 ? '-' : `${((100 * all) / mapRows - 100).toFixed(1)} %`
	]);
	return table(['date', 'all rows', 'map rows alone', 'difference'], rows);
}

function reliabilityTable(computer: ControlComputer): string {
	const rows = computer
		.reliability()
		.bins.map(({ fieldFrom, fieldTo, in100, n }) => [
			`${fieldFrom.toFixed(2)}-${fieldTo.toFixed(2)}`,
			whole(in100),
			whole(n)
		]);
	return table(['field, from 0', 'read as those maps have it, of 100', 'villages'], rows);
}

function whole(number: number | null | undefined): string {
	return typeof number === 'number' ? Math.round(number).toLocaleString('en-GB') : '-';
}

function table(header: string[], rows: string[][]): string {
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function between(document: string, name: string, text: string): string {
	const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const start = document.indexOf(open);
	const end = document.indexOf(close);
	if (start < 0 || end < start) throw new Error(`docs/method.md has no ${open} ... ${close}.`);
	return `${document.slice(0, start + open.length)}\n\n${text}\n\n${document.slice(end)}`;
}
