package gloss.golden;

/**
 * A vault with something private wherever text can hide. Each private thing is a word that begins
 * with {@code qx} and stands for its place.
 */
final class LeakVault {
  /** Settings that keep some files out by their paths. */
  private static final String SETTINGS =
      """
      -- site.yml --
      title: Open
      exclude: ["Qxfolder/", "Qxexcluded*", "*.canvas", "Qxpicture*", "Qxmatrixfile*"]
      order: ["[[Qxordered]]", Open]
      """;

  /** Notes that say themselves that they are private, and what belongs to them. */
  private static final String PRIVATE =
      """
      -- Draft.md --
      ---
      title: Qxtitle
      draft: true
      aliases: [Qxalias, /qxoldaddress.html]
      tags: [qxtag]
      status: qxstatus
      description: About qxdescription.
      permalink: qxpermalink
      qxkey: qxvalue
      ---
      # Qxdrafthead

      The qxbody of a draft. %%qxdraftcomment%% #qxinlinetag ^qxblockid

      ## Qxheading

      A Qxheading is a qxdefinition that nobody is to read.

      **Qxtermname** is a thing of its own.

      - **Lead:** A qxcard with a text of its own.

      > [!note] Qxcallout
      > With a qxcallouttext.

      A footnote.[^1]

      [^1]: The qxfootnote.

      | Column | Qxcolumn |
      |---|---|
      | a | qxcell |

      ```sh
      echo qxcode
      ```

      [[Qxattachment.txt]] and <span title="qxdrafttitle">a qxspan</span>
      -- Qxattachment.txt --
      The qxattachmentbytes.
      -- Qxunused.txt --
      qxunusedbytes
      -- Preamble.md --
      ---
      publish: No
      ---
      15-06-2025
      Status : #qxpreamblestatus
      Tags : #qxpreambletag
      ---
      # Preamble
      -- Typo.md --
      ---
      publish: flase
      ---
      A note with qxtypo.
      -- Broken.md --
      ---
      a: b: c
      draft: true
      ---
      A note with qxbroken.
      -- Toml.md --
      +++
      draft = true
      +++
      A note with qxtoml.
      -- Plugin.md --
      ---
      dg-publish: false
      ---
      A note with qxplugin.
      -- Second.md --
      ---
      tags: [open]
      ---
      ---
      publish: no
      ---
      A note with qxsecond.
      -- Field.md --
      draft:: true

      A note with qxfield.
      -- Late.md --

      ---
      publish: false
      ---
      A note with qxlate.
      -- Named.md --
      ---
      draft: true
      aliases: [Qxaliaslink]
      title: Qxtitlelink
      ---
      Named.
      -- Headed.md --
      ---
      draft: true
      ---
      # Qxheadlink
      -- Qxlinktarget.md --
      ---
      draft: true
      ---
      ## Qxlinkheading

      Text. ^qxlinkblock
      -- Qxembed.md --
      ---
      draft: true
      ---
      An embedded qxembedtext.
      """;

  /** Private notes of which nothing but the name is asked: each is named somewhere. */
  private static final String NAMES =
      "mdlink,mdtext,mdimage,ordered,terms,termtext,matrixnote,matrixsource,matrixbecause,fmlink,"
          + "fmlist,fmtitle,preamblelink,headinglink,celllink,calloutlink,footnotelink,itemlink,"
          + "deflink,htmllink,inbase,incsv,named,mdnamed,duty,brackets,quotes";

  /** Files that the settings or the rules of every vault keep out. */
  private static final String OUTSIDE =
      """
      -- Qxfolder/Inside.md --
      A text of qxfoldertext.
      -- Qxexcluded note.md --
      A text of qxexcludedtext.
      -- Qxboard.canvas --
      {"qxcanvastext": 1}
      -- Qxpicture.svg --
      <svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><title>qxpicturebytes</title></svg>
      -- Qxmatrixfile.matrix.yml --
      title: Qxmatrixtitle
      parties: {a: {label: Qxmatrixparty, role: provider}, b: {label: You, role: customer}}
      layers: [{id: qxlayerid, label: Layer}]
      subjects: [{id: s, label: Subject, duties: {qxlayerid: a}}, {id: t, label: Other, duties: {qxlayerid: b}}]
      -- .obsidian/app.json --
      {"attachmentFolderPath": "qxobsidian", "strictLineBreaks": false}
      -- .obsidian/workspace.json --
      {"lastOpenFiles": ["qxworkspace.md"]}
      -- .git/config --
      url = qxgit
      -- .env --
      TOKEN=qxenv
      -- .trash/Qxtrash.md --
      qxtrashtext
      -- node_modules/p/Qxmodule.md --
      qxmoduletext
      -- templates/Qxtemplate.md --
      qxtemplatetext
      -- My templates/Qxplaceholder.md --
      # {{title}} qxplaceholdertext
      -- Qxdrawing.excalidraw.md --
      qxdrawingtext
      -- README.md --
      qxreadme
      """;

  /** What is published, and speaks of all that. */
  private static final String OPEN =
      """
      -- Open.md --
      ---
      tags: ["[[Qxfmlink]]", open]
      aliases: [["Qxfmlist"]]
      description: Of [[Qxfmtitle]] and more
      qxproperty: qxpropertyvalue
      ---
      01-01-2026
      Tags : [[Qxpreamblelink]]
      ---
      # Open

      An open note. %%qxcomment%% It names [[Qxlinktarget]], [[Qxlinktarget#Qxlinkheading]],
      [[Qxlinktarget#^qxlinkblock]], [[Qxaliaslink]], [[Qxtitlelink]], [[Qxheadlink]], [[Draft]],
      [](Qxmdlink.md), [words](Qxmdtext.md#Qxmdplace), ![](Qxmdimage.md), ![200](Qxpicture.svg),
      [[Qxfolder/Inside]], [[Qxfolder/Nothing]], [[Qxexcluded note]], [[Qxboard.canvas]],
      [[.trash/Qxtrash]], [[templates/Qxtemplate]], [[Qxtemplate]], [[Qxplaceholder]],
      [[Qxdrawing.excalidraw]], [[./Qxnamed|Qxnamed]], [Qxmdnamed](Qxmdnamed.md),
      [[Qxlinktarget|qxaliaslink]].

      ![[Qxembed]]

      ![[Qxpicture.svg]] ![[Qxpicture.svg|100]] <img src="Qxpicture.svg">

      ## About [[Qxheadinglink]]

      A heading is a line that names what [[Qxdeflink]] says.

      - **Item:** A thing that [[Qxitemlink]] explains.

      | a | b |
      |---|---|
      | [[Qxcelllink]] | c |

      > [!note] On [[Qxcalloutlink]]
      > Text.

      A footnote.[^1]

      [^1]: See [[Qxfootnotelink]].

      %%
      qxblockcomment
      %%

      <!-- qxhtmlcomment -->

      A card::with a state
      <!--SR:!2026-01-01,4,qxstate-->

      <p class="qxclass" data-x="qxdata" onclick="qxclick()" style="--x: qxstyle">[[Qxhtmllink]]</p>
      <script>qxscript</script> <input value="qxinput">

      [ref]: Qxreference.md "qxreferencetitle"

      ![[Qxlinktarget#Qxlinkheading]] ![[Qxlinktarget#^qxlinkblock]] ![[Names.base]] [[names.csv]]
      -- Names.base --
      filters: file.hasLink("Qxinbase")
      -- names.csv --
      name,[[Qxincsv]]
      -- Comments.md --
      ---
      title: Other %%qxtitlecomment%%
      description: About it %%qxdescriptioncomment%%
      aliases: ["Else %%qxaliascomment%%"]
      tags: ["open%%qxtagcomment%%"]
      status: done %%qxstatuscomment%%
      ---
      01-01-2026
      Status: #seen %%qxpreamblecomment%%
      ---
      # Comments %%qxheadcomment%%

      [[Open|words %%qxwordscomment%%]] and [it](Open.md "A title %%qxlinktitlecomment%%").

      > [!note]- Title %%qxcalloutcomment%%
      > Text %%qxcalloutbodycomment%%

      | a %%qxcellcomment%% |
      |---|
      | b |

      A footnote.[^1] Another one.^[In the line %%qxlinenotecomment%%.]

      [^1]: A text %%qxfootnotecomment%%.
      [^2]: Of qxunusedfootnote, which nothing refers to.

      - **Oar:** A thing that %%qxtermcomment%% moves a boat.

      <div>
      %% qxrawcomment %%
      </div>
      -- terms.yml --
      terms:
        - term: Widget
          definition: A thing, see [[Qxtermtext]].
          note: "[[Qxterms]]"
      # qxtermscomment
      -- open.matrix.yml --
      title: Open matrix # qxmatrixcomment
      parties: {a: {label: A, role: provider}, b: {label: You, role: customer}}
      layers: [{id: one, label: One}]
      subjects:
        - id: s
          label: Subject
          note: "[[Qxmatrixnote]]"
          duties:
            one: {party: a, because: "See [[Qxmatrixbecause]] and [[Qxduty|Qxduty]].", source: "[[Qxmatrixsource]]"}
        - id: t
          label: Other
          duties: {one: b}
      """;

  private LeakVault() {}

  /** The vault as its author wants it. */
  static String closed() {
    return SETTINGS + PRIVATE + names(true) + OUTSIDE + OPEN + entangled();
  }

  /** The same vault if its author had made public what can be public. */
  static String opened() {
    return "-- site.yml --\ntitle: Open\n"
        + PRIVATE
            .replace("draft: true", "draft: false")
            .replace("publish: flase", "publish: true")
            .replace("publish: No", "publish: yes")
            .replace("draft = true", "draft = false")
            .replace("draft:: true\n", "")
            .replace("dg-publish: false", "dg-publish: true")
            .replace("publish: no\n", "")
            .replace("a: b: c\n", "")
            .replace("-- Late.md --\n\n---\npublish: false\n---\n", "-- Late.md --\n")
        + names(false)
        + OUTSIDE
        + OPEN
        + entangled();
  }

  /** Notes in which Markdown is left open or nested beyond all use, so that signs become text. */
  private static String entangled() {
    return "-- Brackets.md --\n"
        + "[a ".repeat(300)
        + "[[Qxbrackets]]\n-- Quotes.md --\n"
        + "> ".repeat(120)
        + "[[Qxquotes]]\n";
  }

  private static String names(boolean draft) {
    StringBuilder out = new StringBuilder();
    for (String name : NAMES.split(",", -1)) {
      out.append("-- Qx").append(name).append(".md --\n---\ndraft: ").append(draft);
      out.append("\n---\nA note.\n");
    }
    return out.toString();
  }
}
