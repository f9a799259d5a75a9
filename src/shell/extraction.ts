import type { Extraction } from '../model/article.ts';

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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
