/** An argument that cannot be taken: said in a sentence, answered with exit code 2. */
export class UsageError extends Error {}

export const USAGE = `usage: npm run --silent salient -- <command> [options]

  datasets                              the project's datasets, as JSON
  measure   --date YYYY-MM-DD           every measure of the dataset, as JSON
  control   --date YYYY-MM-DD           control areas, as GeoJSON
            [--sector COMPARTMENT]
  frontline --date YYYY-MM-DD           the front line, as GeoJSON
  claims                                every published number against the map, as JSON
  compare   --from YYYY-MM-DD           what changed hands, sector by sector, as JSON
            --to YYYY-MM-DD
  export    events|control|front|given  with licence inside; all days without a day
            [--date YYYY-MM-DD | --from YYYY-MM-DD --to YYYY-MM-DD]
            [--format geojson|csv]      csv is for spreadsheets: shapes that are
                                        longer than a cell are in geojson only
  check     [folder | --dataset ID]     checks tables and layers, lists every problem
  new       ID                          makes data/ID, a dataset that builds as it is
  build     [--dataset ID]              writes what is built from one dataset

  all but datasets, check, new and build take
            [--dataset ID]              the default is the map at /
            [--lens all|...]            one of the dataset's lenses
            [--known happened|reported]
  measure   [--ladder]                  the length at every resolution
            [--count PART,PART]         what counts as front besides the land front, of the
                                        parts that the dataset names; land for none of them`;
