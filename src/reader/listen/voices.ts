/** The Arabic voices of the system, the article's own region first, then those that work without a network. */
export async function arabicVoices(language: string): Promise<SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in globalThis)) return [];
  const all = await allVoices();
  const rank = (voice: SpeechSynthesisVoice): number => (voice.lang.replace('_', '-') === language ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  const arabic = all.filter(({ lang }) => /^ar(?:[-_]|$)/i.test(lang));
  // Linux lists each voice in a hundred disguises («Arabic+Robosoft3»): the voice itself is enough where it is there.
  const plain = arabic.filter(({ name }) => !name.includes('+'));
  return (plain.length > 0 ? plain : arabic).sort((a, b) => rank(b) - rank(a));
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
    // A speech service that has to be started first needs a second or two.
    setTimeout(answer, 2000);
  });
}
