package gloss.hostile;

import java.util.List;
import java.util.Random;

/** Words of thirty languages, enough of each to look like a text of it. */
final class Tongues {
  /** A language to a line. */
  private static final List<List<String>> WORDS =
      List.of(
          words("the harbour and its quay are old but ships still come every morning"),
          words("der Hafen und sein Kai sind alt aber Schiffe kommen täglich größer"),
          words("le port et son quai sont vieux mais les bateaux arrivent déjà"),
          words("el puerto y su muelle son viejos pero los barcos llegan mañana"),
          words("o porto e seu cais são velhos mas os navios chegam amanhã"),
          words("il porto e la sua banchina sono vecchi ma le navi arrivano già"),
          words("de haven en zijn kade zijn oud maar schepen komen elke ochtend"),
          words("hamnen och dess kaj är gamla men fartyg kommer varje morgon"),
          words("havnen og dens kaj er gamle men skibe kommer hver dag på"),
          words("satama ja sen laituri ovat vanhoja mutta laivat tulevat joka päivä"),
          words("port i jego nabrzeże są stare ale statki przypływają każdego ranka"),
          words("přístav a jeho nábřeží jsou staré ale lodě připlouvají každé ráno"),
          words("kikötő és rakpartja régi de a hajók minden reggel megérkeznek ő ű"),
          words("portul și cheiul său sunt vechi dar navele sosesc în fiecare dimineață"),
          words("liman ve iskelesi eski ama gemiler her sabah gelir İstanbul ışık"),
          words("cảng và bến tàu đã cũ nhưng tàu vẫn đến mỗi buổi sáng"),
          words("το λιμάνι και η προβλήτα είναι παλιά αλλά τα πλοία έρχονται"),
          words("порт и его причал старые но корабли приходят каждое утро ёж"),
          words("порт і його причал старі але кораблі приходять щоранку їжак"),
          words("пристанището и кеят са стари но корабите идват всяка сутрин"),
          words("הנמל והרציף שלו ישנים אבל אוניות עדיין מגיעות בכל בוקר"),
          words("الميناء ورصيفه قديمان لكن السفن لا تزال تصل كل صباح"),
          words("بندر و اسکله آن قدیمی است اما کشتی‌ها هر روز می‌آیند"),
          words("बंदरगाह और उसका घाट पुराने हैं लेकिन जहाज हर सुबह आते"),
          words("বন্দর এবং তার ঘাট পুরানো কিন্তু জাহাজ প্রতিদিন সকালে আসে"),
          words("துறைமுகம் மற்றும் அதன் கப்பல்துறை பழையவை ஆனால் கப்பல்கள் வருகின்றன"),
          words("ท่าเรือ และ ท่าเทียบ เก่าแล้ว แต่ เรือ ยังมา ทุกเช้า"),
          words("港口 和 它的 码头 很旧 但是 船只 每天 早上 仍然 到来"),
          words("港は 古い 岸壁も 古い しかし 船は 毎朝 来る ガ が ﾊﾝｶｸ"),
          words("항구와 부두는 오래되었지만 배는 매일 아침 온다 한글 자모"));

  private Tongues() {}

  private static List<String> words(String line) {
    return List.of(line.split(" "));
  }

  static int count() {
    return WORDS.size();
  }

  static String word(int tongue, Random random) {
    List<String> words = WORDS.get(tongue % WORDS.size());
    return words.get(random.nextInt(words.size()));
  }

  /** Some words with a full stop. */
  static String sentence(int tongue, int length, Random random) {
    StringBuilder out = new StringBuilder(word(tongue, random));
    for (int i = 1; i < length; i++) {
      out.append(' ').append(word(tongue, random));
    }
    return out.append('.').toString();
  }
}
