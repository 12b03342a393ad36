/** What the built series says of a day, so that no journey knows a figure by heart. */
import { readFileSync } from 'node:fs';
import { daysBetween, type Day } from '../../../src/lib/domain/time/day.ts';

type Triple = readonly [value: number, low: number, high: number] | null;
const series = JSON.parse(readFileSync('static/geo/series.json', 'utf8')) as {
	first_day: Day;
	figures: Record<string, Triple[] | undefined>;
};

/** Values as the page writes them. Throws where there is none. */
export function measuredOn(day: Day): { frontKm: string; kurskKm2: string; kurskTenths: string } {
	const at = daysBetween(series.first_day, day);
	const valueOf = (measure: string) => series.figures[measure]?.[at]?.[0];
	const [front, held] = [valueOf('front-length-km'), valueOf('kursk-area-km2')];
	if (front === undefined || held === undefined) throw new Error(`Nothing is measured on ${day}.`);
	const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
	return { frontKm: whole(front), kurskKm2: whole(held), kurskTenths: held.toFixed(1) };
}
