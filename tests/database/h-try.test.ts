import { test } from 'vitest';
import { startTestNeo4j } from '../support/neo4j.js';
import { applyMigrations } from '../../database/migrations.js';
import neo4j, { type Plan } from 'neo4j-driver';
test('x', async () => {
  let t=Date.now(); const db = await startTestNeo4j(); console.log('started', Date.now()-t);
  const d = neo4j.driver(db.uri, neo4j.auth.basic(db.user, db.password));
  const q = async (c: string, p = {}) => (await d.executeQuery(c, p)).records.map((r) => r.toObject());
  await applyMigrations({ driver: d, directory: 'database/migrations' });
  const plan = async (c: string, p = {}) => {
    const f = (x: Plan): string => x.operatorType.replace('@neo4j','') + (/Index|Scan/.test(x.operatorType) ? '[' + x.arguments['Details'] + ']' : '') + (x.children.length ? ' < ' + x.children.map(f).join(', ') : '');
    console.log('   ' + c + '\n   => ' + f((await d.executeQuery('EXPLAIN ' + c, p)).summary.plan as Plan));
  };
  const all = async (title: string) => {
    console.log('##### ' + title);
    for (const c of [
      `MATCH (n:Provider) WHERE n.countryId = $c AND n.sortName >= $s AND n.id IS NOT NULL RETURN n.id ORDER BY n.countryId, n.sortName, n.id LIMIT 20`,
      `MATCH (n:Provider) WHERE n.countryId = $c AND n.sortName >= $s AND n.id IS NOT NULL AND (n.sortName > $s OR n.id > $i) RETURN n.id ORDER BY n.countryId, n.sortName, n.id LIMIT 20`,
      `MATCH (n:Provider) WHERE n.countryId = $c AND n.sortName IS NOT NULL AND n.id IS NOT NULL RETURN n.id ORDER BY n.countryId, n.sortName, n.id LIMIT 20`,
      `MATCH (n:Provider) WHERE n.countryId = $c AND n.sortName IS NOT NULL AND n.id IS NOT NULL RETURN n.id ORDER BY n.countryId DESC, n.sortName DESC, n.id DESC LIMIT 20`,
      `MATCH (n:Provider) WHERE n.sortName >= $s AND n.id IS NOT NULL AND (n.sortName > $s OR n.id > $i) RETURN n.id ORDER BY n.sortName, n.id LIMIT 20`,
      `MATCH (n:Provider) WHERE n.sortName IS NOT NULL AND n.id IS NOT NULL RETURN n.id ORDER BY n.sortName, n.id LIMIT 20`,
      `MATCH (n:Provider) USING INDEX n:Provider(countryId, sortName, id) WHERE n.countryId = $c AND n.sortName >= $s AND n.id IS NOT NULL RETURN n.id ORDER BY n.countryId, n.sortName, n.id LIMIT 20`,
      `MATCH (n:Provider) USING INDEX n:Provider(sortName, id) WHERE n.sortName >= $s AND n.id IS NOT NULL AND (n.sortName > $s OR n.id > $i) RETURN n.id ORDER BY n.sortName, n.id LIMIT 20`,
    ]) await plan(c, {c:'country:7', s:'name 5', i:'p1'});
  };
  await all('empty');
  await q(`UNWIND range(1, 2000) AS i
       CREATE (:Provider {id: 'p' + i, sortName: 'name ' + i, countryId: 'country:' + i % 20, kind: 'BPO'})`);
  await all('2000, stale statistics');
  t = Date.now();
  await q('CALL db.prepareForReplanning(60)').catch((e) => console.log(e.message));
  console.log('prepareForReplanning', Date.now() - t);
  await all('2000, fresh statistics');
  await d.close();
  await db.stop();
}, 400000);
