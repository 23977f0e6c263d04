import { describe, expect, it } from "vitest";
import { detectLanguage } from "./index.js";

describe("detectLanguage", () => {
  it.each([
    ["en", "The mayor said on Monday that the bridge would open again in May."],
    ["fr", "Le maire a déclaré lundi que le pont serait rouvert en mai, selon son porte-parole."],
    ["de", "Der Bürgermeister sagte am Montag, dass die Brücke im Mai wieder geöffnet wird."],
    ["es", "El alcalde dijo el lunes que el puente se abrirá de nuevo en mayo, según su portavoz."],
    ["pt", "O prefeito disse na segunda-feira que a ponte será reaberta em maio, segundo o porta-voz."],
    [
      "it",
      "Il sindaco ha detto lunedì che il ponte sarà riaperto a maggio, come ha confermato la portavoce.",
    ],
    ["nl", "De burgemeester zei maandag dat de brug in mei weer wordt geopend voor het verkeer."],
    ["sv", "Borgmästaren sade på måndagen att bron ska öppnas igen i maj och att det inte blir dyrt."],
    ["pl", "Burmistrz powiedział w poniedziałek, że most zostanie otwarty w maju i nie będzie zamknięty."],
    ["ro", "Primarul a spus luni că podul va fi redeschis în mai, după ce a fost închis."],
    [
      "tr",
      "Belediye başkanı köprünün mayıs ayında yeniden açılacağını ve çok daha güvenli olduğunu söyledi.",
    ],
    ["ru", "Мэр заявил в понедельник, что мост откроется в мае, и это не вызовет проблем."],
    ["uk", "Мер заявив у понеділок, що міст відкриється у травні, і це не спричинить проблем."],
    ["ar", "قال رئيس البلدية يوم الاثنين إن الجسر سيفتح في مايو بعد أن كان مغلقا"],
    ["zh", "市长周一表示，大桥将于五月重新开放。"],
    ["ja", "市長は月曜日に、橋は5月に再開すると述べた。"],
    ["el", "Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα ανοίξει ξανά τον Μάιο."],
  ])("tells %s", (language, text) => {
    const found = detectLanguage(text);
    expect(found.language).toBe(language);
    expect(found.confidence).toBeGreaterThan(0);
  });

  it.each(["", "OK", "12:30 – 14:45", "👍👍", "Doe Okafor Vienna Graz Linz Bregenz Ruritania"])(
    "does not guess from %j",
    (text) => expect(detectLanguage(text)).toEqual({ language: "und", confidence: 0 }),
  );

  it("is not led astray by a foreign quotation inside an English report", () => {
    const text = `The mayor of Lyon said on Monday that the bridge would open again. “Le pont est à nous,” he told a crowd
      that had gathered at the river, and there was applause from those who had come with their families.`;
    expect(detectLanguage(text).language).toBe("en");
  });
});
