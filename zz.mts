import { projectComputer } from './tests/unit/control/projectComputer.ts';
import { sectorZones } from './src/lib/domain/control/sectorZones.ts';
import { areaFaults } from './tests/unit/control/areaFaults.ts';
projectComputer.useZones(sectorZones);
for (const [sources,day] of [['independent','2024-08-08'],['russian','2024-09-01'],['without-maps','2024-08-08']] as const) {
 const r=projectComputer.compute(day,{sources,known:'happened'});
 console.log(sources, day, r.unknownArea.coordinates.length, areaFaults([r.unknownArea]).map(s=>s.slice(0,300)).slice(0,4));
}
