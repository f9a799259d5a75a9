import type { Extraction } from '../model/article.ts';
import { faultsOfArticle } from '../model/check.ts';

/** Whether a value from outside (the injected script, the session's store) has the shape of an extraction. */
export function isExtraction(value: unknown): value is Extraction {
  if (!isRecord(value)) return false;
  const { article, removed, detection, notes } = value;
  return (
    (article === null || (isRecord(article) && typeof article['title'] === 'string' && Array.isArray(article['body']))) &&
    Array.isArray(removed) &&
    Array.isArray(notes) &&
    isRecord(detection) &&
    typeof detection['isArabicNews'] === 'boolean'
  );
}

/** The same of a value that another version may have written: every block of its article can be shown as well. */
export function isSound(value: unknown): value is Extraction {
  try {
    return isExtraction(value) && (value.article === null || faultsOfArticle(value.article).length === 0);
  } catch {
    // It can hold anything; what cannot even be asked is not sound.
    return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
