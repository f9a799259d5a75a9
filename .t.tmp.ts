import { findQuantities } from './src/quantities/find.ts';
for (const t of process.argv.slice(2)) { console.log(t); for (const m of findQuantities(t)) console.log('   ', m.key?'KEY':'---', m.kind, m.bound??'', m.magnitude ?? (m.from===m.to?m.from:m.from+'..'+m.to), m.unit??'', m.currency??'', '<'+t.slice(m.start,m.end)+'>', '{'+m.rule+'}'); }
