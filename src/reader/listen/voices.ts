/** The Arabic voices of the system, the article's own region first, then those that work without a network. */
export async function arabicVoices(language: string): Promise<SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in globalThis)) return [];
  const all = await allVoices();
  const rank = (voice: SpeechSynthesisVoice): number => (voice.lang.replace('_', '-') === language ? 2 : 0) + (voice.localService ? 1 : 0);
  return all.filter(({ lang }) => /^ar(?:[-_]|$)/i.test(lang)).sort((a, b) => rank(b) - rank(a));
}

/** Chromium knows its voices only a moment after the first question. */
function allVoices(): Promise<SpeechSynthesisVoice[]> {
  const now = speechSynthesis.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const answer = (): void => {
      speechSynthesis.removeEventListener('voiceschanged', answer);
      resolve(speechSynthesis.getVoices());
    };
    speechSynthesis.addEventListener('voiceschanged', answer);
    setTimeout(answer, 600);
  });
}
