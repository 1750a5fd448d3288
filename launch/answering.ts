import type { Driver } from 'neo4j-driver';

/** Whether the database answers within a second. */
export async function answers(driver: Driver, database: string): Promise<boolean> {
  try {
    await driver.executeQuery('RETURN 1', {}, { database, transactionConfig: { timeout: 1_000 } });
    return true;
  } catch {
    return false;
  }
}
