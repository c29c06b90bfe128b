package gloss.problem;

import static gloss.problem.Severity.ERROR;
import static gloss.problem.Severity.HINT;
import static gloss.problem.Severity.WARNING;

import java.util.Locale;

/**
 * Every kind of problem: its permanent name (the constant in lower case with dashes), its severity
 * and its wording. In the texts {@code {0}}, {@code {1}} … are the arguments of {@link Problem#of}.
 * The message says what is wrong; the fix says a way out.
 */
public enum ProblemKind {
  // vault
  NOTHING_TO_STUDY(
      WARNING,
      "there is nothing to study in this folder: no note that is published, and no matrix",
      "name the folder that holds your notes, or write one: a file whose name ends in .md"),
  SHALLOW_HISTORY(
      WARNING,
      "the git history here is cut off, so notes without a date stay without one",
      "fetch all of it with git fetch --unshallow; in a workflow give actions/checkout fetch-depth:"
          + " 0"),
  UNREADABLE_FILE(
      ERROR, "this file cannot be read: {0}", "allow reading it, or take it out of the vault"),
  LINK_OUT_OF_VAULT(
      WARNING,
      "this symbolic link points out of the vault and was not followed",
      "copy the file into the vault if it is meant to be published"),
  LINK_TO_SKIPPED(
      WARNING,
      "this symbolic link points to a hidden or skipped file and was not followed",
      "move the file to a folder that is published, or remove the link"),
  LINK_TO_NOTHING(
      WARNING,
      "this symbolic link leads nowhere",
      "remove the link, or put back the file that it points to"),
  ODD_FILE_NAME(
      WARNING,
      "this file or folder was skipped: its name holds a backslash, a control character or bytes"
          + " that are not UTF-8",
      "give it a name of ordinary characters"),
  NOT_UTF8(
      WARNING,
      "this is not UTF-8: {0} at byte {1}; what could not be read shows as \uFFFD",
      "save the file as UTF-8 in your editor"),
  TEXT_TOO_LARGE(
      WARNING,
      "this file is longer than {0} MB and was skipped",
      "split it into several files, or take it out of the vault"),
  DAMAGED_PICTURE(
      WARNING,
      "this picture is damaged, so it is published only as far as it could be followed: what comes"
          + " after might tell where it was taken",
      "open it in an editor for pictures and save it anew"),
  FRONTMATTER_NOT_CLOSED(
      WARNING,
      "the front matter begins here but never ends, so it shows as text",
      "add a line with --- behind its last key"),
  FRONTMATTER_LATE(
      WARNING,
      "this front matter does not begin in the first line, so it shows as text",
      "take out the empty lines above it"),
  FRONTMATTER_NOT_KEYS(
      WARNING,
      "the front matter is {0}, not keys with values, and was ignored",
      "write lines such as title: My note"),
  UNCLEAR_PUBLISHING(
      WARNING,
      "'{0}' says nothing that is known for '{1}', so this note is kept private",
      "write true or false"),
  KEPT_PRIVATE_IN_DOUBT(
      WARNING,
      "this note is kept private: {0}, and the line '{1}' may say that it is not meant for others",
      "{2}"),
  PATTERN_MATCHES_NOTHING(
      WARNING,
      "the pattern '{0}' under '{1}' matches no file of the vault",
      "correct it, or remove it; paths begin at the root of the vault, such as 'Journal/**'"),
  ODD_APP_SETTINGS(
      WARNING,
      "Obsidian's settings were not used: {0}",
      "write 'line-breaks' into site.yml, and paths into links where names are not enough"),
  KEY_IN_TEXT(
      WARNING,
      "this looks like {0} ({1}…), and what is published anybody can read",
      "take it out, and let whoever issued it replace it: a key that was shown is no longer safe"),

  // yaml and config
  BROKEN_YAML(ERROR, "this is not YAML: {0}", "{1}"),
  BROKEN_FRONTMATTER(WARNING, "this front matter is not YAML and was left out: {0}", "{1}"),
  DUPLICATE_KEY(
      ERROR,
      "the key '{0}' stands here again, first in line {1}",
      "remove or rename one of the two"),
  DUPLICATE_PROPERTY(
      WARNING,
      "the property '{0}' stands here again and was left out; line {1} counts",
      "remove or rename one of the two"),
  REFUSED_YAML(ERROR, "{0} is not read here", "{1}"),
  WRONG_TYPE(ERROR, "{0} is {1} but must be {2}", "write {2} here"),
  EMPTY_VALUE(ERROR, "{0} has no value", "write one, or leave the key out"),
  ONLY_AN_ELLIPSIS(ERROR, "{0} is only '{1}', as in an example", "write here what is meant"),
  MISSING_KEY(ERROR, "{0} lacks the key '{1}'", "add '{1}: …'"),
  UNKNOWN_KEY(ERROR, "the key '{0}' is not known in {1}", "{2}"),
  UNKNOWN_VALUE(ERROR, "'{0}' is not known for {1}", "{2}"),
  NOT_A_SLUG(
      ERROR,
      "'{0}' cannot be an id: ids are lower-case letters and digits with single dashes between",
      "write '{1}'"),
  NOT_A_LANGUAGE(ERROR, "'{0}' is not a language tag", "write one such as 'en' or 'pt-BR'"),
  NOT_A_SITE_ADDRESS(
      ERROR,
      "'{0}' is not the address of a site",
      "write one such as 'https://user.github.io/repository/'"),
  NOT_A_PATTERN(
      ERROR,
      "the pattern '{0}' cannot be used: {1}",
      "write one such as 'Journal/**', '*.canvas' or 'Work/'; '?' stands for any one sign"),
  REFUSED_FRONTMATTER(WARNING, "{0} is not read here and was left out", "{1}"),

  // markdown
  MARKDOWN_TOO_ENTANGLED(
      WARNING,
      "from here on signs of Markdown are nested, left open or left out beyond all use and shown as"
          + " text",
      "divide the paragraph, or put what was pasted into a block of code"),
  MARKDOWN_UNREADABLE(
      WARNING,
      "this note cannot be read as Markdown and is shown as plain text",
      "divide the note, or put what was pasted into a block of code"),
  FORMULA_NOT_DRAWN(
      WARNING,
      "this formula cannot be drawn and shows as it is written: {0}",
      "correct it; https://katex.org/docs/supported.html lists what formulas may use"),
  FORMULAS_AS_TEX(
      HINT,
      "formulas show as they are written: the libraries that draw them are not beside the program",
      "build with mvn -Pextras package, which puts them there"),
  DIAGRAMS_AS_TEXT(
      HINT,
      "diagrams show as they are written: the library that draws them is not beside the program",
      "build with mvn -Pextras package, which puts it there"),

  // note
  DRAFT_IN_NAME_ONLY(
      HINT,
      "this note is published: '{0}' is its {1}, which keeps nothing private",
      "write 'draft: true' if it is not meant for others, or 'publish: true' if it is"),
  PLACEHOLDER_OF_A_TEMPLATE(
      HINT,
      "this looks like the placeholder of a template, and the note is published as it stands",
      "call the folder of your templates 'templates', or write its pattern under 'exclude' in"
          + " site.yml"),
  ODD_DATE(
      WARNING,
      "this is no date that can be read: {0}",
      "write year, month and day with dashes, such as 2026-03-01"),
  ODD_PROPERTY(
      WARNING,
      "'{0}' of this note is not {1}, so it says nothing",
      "write {1} there, in quotes if it begins with a bracket"),
  ODD_LANGUAGE(
      WARNING,
      "this is no language tag: {0}",
      "write one such as 'de' or 'pt-BR'; the note has the language of the site until then"),
  LOOKS_LIKE_A_CARD(
      HINT,
      "a line with '{0}' looks like a card but stays text",
      "give the note the tag #flashcards, or write a definition: a heading with '… is …' below it,"
          + " or '- **Name:** A …'"),
  CARD_WITHOUT_BACK(
      WARNING,
      "the card at '{0}' has no back, so it is text",
      "write the answer right behind it, or on the lines below with no blank line between"),
  CARD_WITHOUT_FRONT(
      WARNING,
      "the card at '{0}' has no front, so it is text",
      "write the question on the line above, or behind '[!card]'"),
  CLOZE_WITHOUT_ANSWER(
      WARNING,
      "the gap '{0}' holds no answer",
      "write the answer into it, such as '{{c1::answer}}', or take the signs out"),
  BLOCK_OF_A_PLUGIN(
      WARNING,
      "a block '{0}' is run by Obsidian or a plugin of it, not here, so readers see its text",
      "write what it shows, such as a list of links, or put it between lines of %% to hide it"),
  TABLE_BELOW_TEXT(
      WARNING,
      "a table begins here right below a line of text, so it shows as text, as in Obsidian",
      "put an empty line above the table"),
  FOOTNOTE_WITHOUT_TEXT(
      HINT,
      "nothing in this note says what the footnote [^{0}] is, so it shows as it is written",
      "add a line '[^{0}]: …', or write \\[^{0}] if no footnote is meant"),
  FOOTNOTE_UNUSED(
      HINT,
      "nothing refers to the footnote [^{0}], so its text is not shown",
      "write [^{0}] where it belongs, or take it out"),
  FOOTNOTE_TWICE(
      WARNING,
      "the footnote [^{0}] has a text already, so this one is not shown",
      "give it another name, here and where it belongs"),
  ADDRESS_NOT_LINKED(
      HINT,
      "a link to '{0}' leads nowhere for readers, so only its words are shown",
      "link to a file of the vault or to an address with https:, or take the link out"),
  TOO_MANY_GAPS(
      WARNING,
      "this text has {0} gaps and is long, and each of them would be a card that shows all of it,"
          + " so none is a card",
      "divide the text by blank lines, or take the marks of some gaps away"),
  FENCE_OF_COLONS(
      HINT,
      "':::{0}' begins no callout here and shows as text",
      "write '> [!{1}]' and begin each line of the callout with '>'"),
  CALLOUT_LIKE_ANOTHER(
      HINT, "'{0}' is no type of callout, so it looks like a note", "did you mean '[!{1}]'?"),

  // matrix
  DUPLICATE_ID(
      ERROR,
      "the {0} '{1}' stands here again, first in line {2}",
      "give one of the two another id, or remove it"),
  UNKNOWN_ID(ERROR, "there is no {0} '{1}'", "{2}"),
  RESERVED_ID(ERROR, "'{0}' cannot be a party: it already has a meaning in duties", "rename it"),
  MISSING_DUTIES(
      ERROR,
      "the subject '{0}' does not say who looks after: {1}",
      "add them under 'duties', or under 'defaults' for all subjects"),
  UNCONFIRMED_DUTY(
      ERROR,
      "nobody has confirmed who looks after {0} {1}",
      "find out, then write {2} instead of \"?\", or say more with {shared: …} or"
          + " {not-applicable: …}"),
  NO_HOLDER(
      ERROR,
      "{0} does not say who holds it",
      "add 'party: …', 'shared: {kind: …, provider: …, customer: …}' or 'not-applicable: …'"),
  TWO_HOLDERS(ERROR, "{0} says both '{1}' and '{2}'", "keep one of them"),
  SHARED_WITHOUT_HALVES(
      ERROR,
      "a shared duty must say what each side does",
      "write '{shared: {kind: independent, provider: …, customer: …}}'"),
  NOT_APPLICABLE_WITHOUT_REASON(
      ERROR,
      "'not-applicable' needs a reason",
      "write '{not-applicable: why there is nothing to do}'"),
  SHARED_WITHOUT_PROVIDER(
      ERROR,
      "the subject '{0}' shares a duty but its provider is open",
      "add 'provider: …' to the subject; {1}"),
  SAME_AS_CYCLE(
      ERROR, "'same-as' leads back to where it began: {0}", "let one of them list its own duties"),
  NOT_A_DATE(ERROR, "'{0}' is not a date", "write year, month and day, such as 2026-11-01"),
  FUTURE_DATE(
      ERROR, "{0} has not come yet: today is {1}", "write the day on which you checked the facts"),
  NOT_A_PERIOD(
      ERROR, "'{0}' is not a length of time", "write one such as P1Y (a year) or P6M (six months)"),
  NOT_A_SOURCE(
      ERROR,
      "'{0}' names no source",
      "write '[title](https://…)' or '[[Note#Heading]]', in quotes"),
  NOTHING_TO_DRAFT(
      ERROR,
      "nothing in this note says in a shape that Gloss understands who looks after what",
      "write items such as '- **Machines:** You manage the guest system. AWS manages the hardware.',"
          + " items '**AWS manages:** hardware' and '**You manage:** data' below a name, or a table"
          + " whose cells say AWS, You, Provider or Customer"),
  PRIVATE_NOTE_TO_DRAFT(
      ERROR,
      "this note is kept private, but a matrix is published with all its words",
      "publish the note, or copy what everybody may read into another note"),
  DRAFT_IN_THE_WAY(
      ERROR,
      "{0} is there already and was left as it is; nothing was written",
      "name another file with --out, or print the draft with --out -"),
  NOT_A_PAIR(
      ERROR,
      "a pair is two different subjects",
      "write two ids, such as '[virtual-machine, function]'"),
  NOTHING_TO_COMPARE(
      ERROR,
      "the subjects '{0}' and '{1}' have no layer in common",
      "take the pair out, or let both say who looks after the same layer"),

  // study: what refers to something else
  LINK_LEADS_NOWHERE(
      WARNING,
      "{0} leads nowhere, so it is shown as text",
      "write or publish that note, or correct the link"),
  LINK_TO_PRIVATE(
      WARNING,
      "{0} leads to something that is not published: it is shown as text, without the name",
      "publish it, remove the link, or choose the words that show: [[{1}|words]]"),
  FILE_NAMES_PRIVATE(
      WARNING,
      "this file names something that is not published, so it is not published either",
      "take the name out of it, publish what it names, or remove the links to this file"),
  EMBEDS_TOO_MUCH(
      WARNING,
      "a page would grow beyond all use by what is embedded in it and in one another: from '{0}' on"
          + " links stand there instead",
      "embed fewer notes, or only a heading or a block of them"),
  HEADING_MISSING(
      WARNING,
      "the note of {0} has no such heading or block, so the link leads to the note",
      "correct the heading or the block's name in the link"),
  LINK_AMBIGUOUS(
      WARNING,
      "{0} can mean several notes: {1}",
      "write a path that only one of them has; {2} was taken"),
  EMBED_IN_ITSELF(
      WARNING,
      "{0} embeds the place where it stands, directly or through other notes, so it is shown as a"
          + " link there",
      "embed only the heading or block that is meant, such as ![[Note#Heading]], or write a link"),
  EMBED_TOO_DEEP(
      WARNING,
      "{0} embeds notes in notes more than {1} deep, and the innermost are shown as links",
      "embed what is meant directly, or write a link"),
  LINK_BY_CASE_ONLY(
      HINT,
      "this link spells {0} in another way; it is found since case, blanks and Unicode form do not"
          + " count here",
      "write {1}, since other programs may not find it"),
  EQUAL_VIEW_IDS(
      HINT,
      "the matrices '{1}' and '{2}' both have a view '{0}', and that of '{1}' is shown here",
      "write '{1}/{0}' or '{2}/{0}' here, so that it stays as it is meant"),
  UNKNOWN_VIEW(
      WARNING,
      "no matrix has a view called '{0}', so nothing is shown here",
      "write the id of a view that stands under 'views' in a matrix"),
  UNKNOWN_IN_BLOCK(
      WARNING,
      "'{1}' has no {2} called '{0}', so it is not shown here",
      "write the id of a {2}, as it stands in the matrix"),
  UNKNOWN_BLOCK_OPTION(
      WARNING,
      "a block 'matrix' has no line '{0}', so this one is passed over",
      "begin the line with 'layers:' or 'subjects:', followed by ids with commas between them"),
  EQUAL_MATRIX_IDS(
      ERROR,
      "the matrix '{0}' stands here again, first in {1}",
      "write another 'id' at the top of one of the two files, or give it another name"),
  ORDER_NAMES_NO_NOTE(
      WARNING,
      "'order' names {0} that this vault does not have: {1}",
      "correct the name, or take out the lines of notes that are gone"),

  // glossary
  AMBIGUOUS_NAME(
      WARNING,
      "'{0}' is a name of several terms, and is linked only where a note or folder tells which: {1}",
      "give it to one of them under 'aliases' in terms.yml, or say with 'in' where each is meant"),
  CONFLICTING_DEFINITIONS(
      HINT,
      "'{0}' is defined here in another way than in {1}: {2}",
      "write what is meant as its 'definition' in terms.yml, or call one of the two by a longer"
          + " name"),
  ALMOST_A_DEFINITION(
      HINT,
      "'{0}' is almost a definition, but its text begins with a small letter, so it is no term",
      "begin the explanation with a capital letter, or name it in terms.yml"),
  MISSPELT_NAME(
      HINT,
      "'{0}' is nearly the name of a term and stands only {1} in the notes, so it may be misspelt",
      "write the name as its term is called"),
  DUPLICATE_TERM(
      WARNING,
      "the term '{0}' stands here again, first in line {1}; both are taken for one",
      "if they differ, call each by a longer name and give both '{0}' under 'aliases'"),
  UNKNOWN_TERM_TO_DROP(
      WARNING, "there is no term '{0}' to drop", "remove the line, or correct the name"),
  UNKNOWN_TERM_TO_RENAME(
      WARNING, "there is no term '{0}' to rename", "remove the line, or correct the name"),
  NEW_NAME_TAKEN(
      WARNING,
      "'{0}' cannot be called '{1}': another term has that name",
      "choose another name; if both are one term, write '{0}' as an alias of it in terms.yml"),
  UNKNOWN_NOTE_OF_TERM(
      WARNING, "there is no note '{0}' for the term '{1}'", "correct the name of the note"),

  // card
  EQUAL_FRONTS(
      WARNING,
      "cards of one section have the same front, so this one is shown as '{1}': {0}",
      "reword one of the two, or put them under different headings"),

  FRONT_GIVES_AWAY(
      HINT,
      "the front of this card would give its back away, so there is none: {0} | {1}",
      "say more behind the name than the name does"),
  UNREADABLE_KEY(
      HINT,
      "this question has answers to choose from, but which is right cannot be read, so it is no"
          + " card: {0}",
      "name the letter in a line of its own behind the answers: 'Answer: B', or 'Answer: B, D'"),

  // page and template
  ADDRESS_CLASH(
      WARNING,
      "these notes would have one address, so each got a mark: {0}",
      "rename all but one of them, or give them a permalink"),
  EQUAL_PERMALINKS(
      ERROR, "the permalink {0} is also that of {1}", "give each note a permalink of its own"),
  PERMALINK_TAKEN(ERROR, "the permalink {0} is taken by {1}", "give the note another permalink"),
  ADDRESS_TAKEN(
      WARNING,
      "the address that this note would have is taken by {0}, so it got a mark",
      "rename the file, or give it a permalink"),
  PERMALINK_WITH_DOTS(
      HINT,
      "the dots in the permalink {0} lead nowhere, so the note's address is {1}",
      "write the address from the root of the site, without dots"),
  OLD_ADDRESS_TAKEN(
      WARNING,
      "the old address {0} is taken by {1}, so nobody is sent on from there",
      "remove it from the aliases"),
  TEMPLATE_FAILURE(
      ERROR,
      "this template cannot be rendered: {0}",
      "correct the template, or remove your copy so that the built-in one is used"),
  OVERRIDES_NOTHING(
      HINT,
      "nothing that comes with Gloss is called so, and no file here asks for it: it does nothing",
      "did you mean {0}?"),
  UNKNOWN_PHRASE(WARNING, "there is no phrase '{0}', so nobody says it", "{1}"),
  BROKEN_PHRASE(
      ERROR,
      "the phrase '{0}' cannot be said: {1}",
      "write it as the line of the same key in templates/words/en.properties is written"),

  // site
  SITE_CLASH(
      ERROR,
      "two files of the site would share one address: {0} and {1}",
      "rename one of the files, or give one of the notes another permalink"),
  SITE_CLASH_OF_FORMS(
      ERROR,
      "these addresses differ only by case or by Unicode form, which many disks cannot tell apart:"
          + " {0} and {1}",
      "rename one of the files, or give one of the notes another permalink"),
  SITE_DEAD_LINK(
      ERROR,
      "this page leads to {0}, which is not in the site",
      "this is a fault of a template or of Gloss: compare the link with the files of the site"),
  SITE_DEAD_ANCHOR(
      ERROR,
      "this page leads to {0}, but that page has no such id",
      "this is a fault of a template or of Gloss: give the place the id, or change the link"),
  SITE_DUPLICATE_ID(
      ERROR, "the id {0} stands twice in this page", "change one of them in the template"),
  SITE_ABSOLUTE_ADDRESS(
      ERROR,
      "the address {0} begins at the root of the host: it breaks below a sub-path and from disk",
      "print addresses as the page's record gives them"),
  SITE_FOREIGN_SOURCE(
      ERROR,
      "this page would fetch {0} from another host",
      "put the file into templates/assets or into the vault"),
  SITE_ACTIVE_ADDRESS(
      ERROR,
      "the address {0} has a scheme that is not allowed",
      "use https, http, mailto, tel or a relative address"),
  SITE_INLINE_CODE(
      ERROR,
      "{0} stands in this page, which its content security policy forbids",
      "move scripts and styles into files below templates/assets"),
  SITE_NO_POLICY(
      ERROR,
      "this page has no strict content security policy in its head",
      "let the page use the common layout"),
  SITE_FOREIGN_FILE(
      ERROR,
      "this is not from Gloss and stands where the site needs a place; nothing was written",
      "move it away, or give the site another folder with --out"),
  SITE_AMONG_OTHERS(
      WARNING,
      "the folder of the site holds what is not from Gloss, and keeps it: {0}",
      "give the site a folder of its own with --out, unless this is meant"),
  SITE_NAME_IMPOSSIBLE(
      ERROR,
      "this disk or locale cannot hold a file of this name: {0}",
      "on Linux set LC_ALL=C.UTF-8; else rename the file that it is made from"),
  SITE_FILE_EDITED(
      WARNING,
      "the site no longer has this file, but somebody has changed it, so it was left where it is",
      "delete it if nobody needs it"),
  OUTPUT_FOLDER_REFUSED(ERROR, "the site cannot be written to {0}: {1}", "this would work: {2}");

  private final Severity severity;
  private final String message;
  private final String fix;

  ProblemKind(Severity severity, String message, String fix) {
    this.severity = severity;
    this.message = message;
    this.fix = fix;
  }

  public Severity severity() {
    return severity;
  }

  /** The message for every case: an ellipsis stands for what differs. */
  public String sentence() {
    return message.replaceAll("\\{\\d}", "…");
  }

  String message() {
    return message;
  }

  String fix() {
    return fix;
  }

  /** The permanent name, such as {@code unreadable-file}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
