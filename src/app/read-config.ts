import { ok, type Result } from '../geo/result.ts';
import { type ConfigProblem, type OperatorConfig, parseOperatorConfig } from '../session/operator-config.ts';

/**
 * What the operator of this copy adds, from `config.json` beside the page. A copy without one, or out of its server's reach,
 * adds nothing.
 */
export async function readConfig(): Promise<Result<OperatorConfig, ConfigProblem>> {
  let text: string;
  try {
    const response = await fetch(new URL('config.json', document.baseURI), { cache: 'no-cache' });
    if (!response.ok) return ok({ backdrop: undefined });
    text = await response.text();
  } catch {
    return ok({ backdrop: undefined });
  }
  return parseOperatorConfig(text);
}
