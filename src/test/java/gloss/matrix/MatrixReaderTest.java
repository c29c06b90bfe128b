package gloss.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.matrix.Duty.Condition;
import gloss.matrix.Duty.CustomerSide;
import gloss.matrix.Duty.Holding;
import gloss.matrix.Duty.SharedKind;
import gloss.matrix.Duty.Source;
import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixReaderTest {
  private static final String SMALL =
      """
      title: Small
      checked: 2026-10-01
      parties:
        aws: {label: AWS, role: provider}
        you: {label: You, role: customer}
      layers:
        - {id: data, label: Data}
        - {id: os, label: Operating system}
      subjects:
        - {id: vm, label: Machine, duties: {data: you, os: you}}
        - {id: fn, label: Function, duties: {data: you, os: aws}}
      """;

  private static final Party AWS = new Party("aws", "AWS", Party.Role.PROVIDER);
  private static final Party YOU = new Party("you", "You", Party.Role.CUSTOMER);

  private final Problems problems = new Problems();

  @Test
  void theSmallestMatrixIsRead() {
    Matrix matrix = read(SMALL).orElseThrow();

    assertThat(matrix.id()).isEqualTo("small");
    assertThat(matrix.parties()).containsExactly(AWS, YOU);
    assertThat(matrix.layers()).extracting(Layer::id).containsExactly("data", "os");
    assertThat(matrix.subjects()).extracting(Subject::provider).containsExactly("aws", "aws");
    assertThat(matrix.views())
        .containsExactly(
            new Selection("all", "All subjects", "", List.of("vm", "fn"), List.of("data", "os")));
    Duty duty = matrix.subject("fn").orElseThrow().duty("os");
    assertThat(duty.cellId()).isEqualTo("small/fn/os");
    assertThat(duty.holding()).isEqualTo(new Holding.ByParty(AWS));
    assertThat(duty.checked()).isEqualTo("2026-10-01");
    assertThat(duty.location()).hasToString("small.matrix.yml:11:55");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parties", "layers", "subjects"})
  void aListThatIsBrokenIsOneProblemAndNotOneForEachUse(String key) {
    String views = "views:\n  - {id: all, label: All, subjects: [vm, fn]}\n";

    assertThat(read(SMALL.replace("\n" + key + ":", "\n" + key + ": nothing\nabout:\n") + views))
        .isEmpty();

    assertThat(problems.sorted())
        .isNotEmpty()
        .noneMatch(problem -> problem.kind() == ProblemKind.UNKNOWN_ID);
  }

  @Test
  void everythingThatACellCanSayIsRead() {
    String cell =
        """
        {shared: {kind: dependent, provider: Offers keys., customer: Rotates them.},
            because: "Keys are [[shared]].", source: "[Guide](https://example.org/a?b=(c))",
            checked: 2026-11-01, role: Admin, team: Core, tool: KMS, runbook: "[[Keys]]",
            when: [{if: you bring a key, party: you, because: It is yours.},
                   {if: there is none, not-applicable: no key}]}""";

    Duty duty =
        read(with("data: you, os: you", "data: you, os: " + cell))
            .orElseThrow()
            .subject("vm")
            .orElseThrow()
            .duty("os");

    assertThat(duty.holding())
        .isEqualTo(new Holding.Shared(SharedKind.DEPENDENT, "Offers keys.", "Rotates them."));
    assertThat(duty.because()).isEqualTo("Keys are [[shared]].");
    assertThat(duty.source()).isEqualTo(new Source("Guide", "https://example.org/a?b=(c)", ""));
    assertThat(duty.checked()).isEqualTo("2026-11-01");
    assertThat(duty.customerSide())
        .isEqualTo(new CustomerSide("Admin", "Core", "KMS", new Source("Keys", "", "Keys")));
    assertThat(duty.when())
        .containsExactly(
            new Condition("you bring a key", new Holding.ByParty(YOU), "It is yours."),
            new Condition("there is none", new Holding.NotApplicable("no key"), ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "[[Note#Part]] ¦ Note > Part ¦ Note#Part",
        "[[Note]] ¦ Note ¦ Note",
        "[[dir/Note|the note]] ¦ the note ¦ dir/Note",
      })
  void aSourceCanBeANote(String written, String title, String target) {
    assertThat(dutyWith("source: \"" + written + "\"").source())
        .isEqualTo(new Source(title, "", target));
  }

  @Test
  void ownDutiesComeBeforeInheritedOnesAndThoseBeforeDefaults() {
    String yaml =
        """
        title: Chain
        parties: {aws: {label: AWS, role: provider}, you: {label: You, role: customer}}
        layers: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}, {id: d, label: D}]
        defaults: {d: aws, c: {not-applicable: by default}}
        subjects:
          - {id: three, label: Three, same-as: two, duties: {a: you}}
          - {id: two, label: Two, same-as: one, checked: 2026-02-02, duties: {b: you}}
          - {id: one, label: One, checked: 2026-01-01, duties: {a: aws, b: aws, c: you}}
        """;

    Matrix matrix = read(yaml).orElseThrow();

    assertThat(holders(matrix, "three")).isEqualTo("you you you aws");
    assertThat(holders(matrix, "two")).isEqualTo("aws you you aws");
    assertThat(holders(matrix, "one")).isEqualTo("aws aws you aws");
    Subject three = matrix.subject("three").orElseThrow();
    assertThat(three.duties()).extracting(Duty::subject).containsOnly("three");
    assertThat(three.duty("b").checked()).isEqualTo("2026-02-02");
    assertThat(three.duty("c").location())
        .isEqualTo(matrix.subject("one").orElseThrow().duty("c").location());
  }

  private static final String TWO_TABLES =
      """
      title: Two tables
      parties: {aws: {label: AWS, role: provider}, you: {label: You, role: customer}}
      layers: [{id: data, label: Data}, {id: os, label: OS}, {id: door, label: Door}]
      subjects:
        - {id: vm, label: VM, duties: {data: you, os: you}}
        - {id: fn, label: Fn, duties: {data: you, os: aws}}
        - {id: house, label: House, duties: {door: you}}
      views:
        - {id: cloud, label: Cloud, subjects: [vm, fn], layers: [os, data]}
        - {id: home, label: Home, subjects: [house], layers: [door]}
      """;

  @Test
  void aSubjectNeedsDutiesForTheLayersOfItsViewsOnly() {
    Matrix matrix = read(TWO_TABLES).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    assertThat(matrix.layers(matrix.views().get(0)))
        .extracting(Layer::id)
        .containsExactly("os", "data");
    assertThat(matrix.layers(matrix.subject("house").orElseThrow()))
        .extracting(Layer::id)
        .containsExactly("door");
  }

  @Test
  void aDutyThatAViewAsksForMustBeThere() {
    assertThat(read(TWO_TABLES.replace("layers: [door]", "layers: [data, door]"))).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("the subject 'house' does not say who looks after: data");
  }

  @Test
  void aSubjectThatNoViewShowsNeedsAllDuties() {
    assertThat(read(TWO_TABLES.replaceAll("(?m)^ +- .id: home.*\\R", ""))).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("the subject 'house' does not say who looks after: data, os");
  }

  @Test
  void aPairWithoutACommonLayerIsNoComparison() {
    assertThat(read(TWO_TABLES + "pairs: [[vm, house]]\n")).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.NOTHING_TO_COMPARE);
  }

  @Test
  void subjectsLayersViewsAndPairsAreReadWhole() {
    String yaml =
        """
        id: own-id
        title: Whole
        about: What it is.
        stale-after: P1Y
        parties: {aws: {label: AWS, role: provider}, gcp: {label: GCP, role: provider},
          you: {label: You, role: customer}}
        layers: [{id: a, label: A, terms: x, about: Top.}]
        defaults: {a: you}
        subjects:
          - {id: s, label: S, about: One., terms: [s1, s2], note: "[[Note S|S]]", status: closed}
          - {id: t, label: T, provider: gcp}
        pairs: [[t, s]]
        views: [{id: v, label: V, about: Both., subjects: [t, s]}]
        """;

    Matrix matrix = read(yaml).orElseThrow();

    assertThat(matrix.id()).isEqualTo("own-id");
    assertThat(matrix.about()).isEqualTo("What it is.");
    assertThat(matrix.staleAfter()).isEqualTo("P1Y");
    assertThat(matrix.layers()).containsExactly(new Layer("a", "A", List.of("x"), "Top."));
    assertThat(matrix.views())
        .containsExactly(new Selection("v", "V", "Both.", List.of("t", "s"), List.of("a")));
    assertThat(matrix.pairs()).containsExactly(new SubjectPair("t", "s"));
    Subject s = matrix.subject("s").orElseThrow();
    assertThat(s.terms()).containsExactly("s1", "s2");
    assertThat(s.note()).isEqualTo("Note S");
    assertThat(s.noteLocation()).hasToString("small.matrix.yml:10:59");
    assertThat(s.status()).isEqualTo("closed");
    assertThat(s.provider()).isEmpty();
    assertThat(matrix.subject("t").orElseThrow().provider()).isEqualTo("gcp");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        "{data: you, os: you} ¦ {data: yuo, os: you} ¦ 10:45 there is no party 'yuo' (did you mean "
            + "'you'? Known are: aws, you)",
        "{data: you, os: you} ¦ {data: you, oss: you} ¦ 10:50 there is no layer 'oss' (did you "
            + "mean 'os'? Known are: data, os)",
        ", duties: {data: you, os: you} ¦ ~~ ¦ 10:10 the subject 'vm' does not say who looks "
            + "after: data, os (add them under 'duties', or under 'defaults' for all subjects)",
        "os: you ¦ os: ¦ 10:53 the duty 'os' has no value (write one, or leave the key out)",
        "os: you ¦ os: shared ¦ 10:54 a shared duty must say what each side does (write '{shared: "
            + "{kind: independent, provider: …, customer: …}}')",
        "os: you ¦ os: {shared: x} ¦ 10:63 a shared duty must say what each side does (write "
            + "'{shared: {kind: independent, provider: …, customer: …}}')",
        "os: you ¦ os: {shared: {kind: dependent, provider: x}} ¦ 10:63 'shared' lacks the key "
            + "'customer' (add 'customer: …')",
        "os: you ¦ os: {shared: {provider: x, customer: y}} ¦ 10:63 'shared' lacks the key 'kind' "
            + "(add 'kind: …')",
        "os: you ¦ os: {shared: {kind: depends, provider: x, customer: y}} ¦ 10:70 'depends' is "
            + "not known for 'kind' (known are: independent, dependent)",
        "os: you ¦ os: not-applicable ¦ 10:54 'not-applicable' needs a reason (write "
            + "'{not-applicable: why there is nothing to do}')",
        "os: you ¦ os: '?' ¦ 10:54 nobody has confirmed who looks after 'Operating system' under "
            + "'Machine' (find out, then write 'aws' or 'you' instead of \"?\", or say more with "
            + "{shared: …} or {not-applicable: …})",
        "os: you ¦ os: {party: '?', because: x} ¦ 10:62 nobody has confirmed who looks after "
            + "'Operating system' under 'Machine' (find out, then write 'aws' or 'you' instead of "
            + "\"?\", or say more with {shared: …} or {not-applicable: …})",
        "title: Small ¦ title: Small\\ndefaults: {os: '?'} ¦ 2:16 nobody has confirmed who looks "
            + "after 'Operating system' where a subject says nothing (find out, then write 'aws' "
            + "or 'you' instead of \"?\", or say more with {shared: …} or {not-applicable: …})",
        "os: you ¦ os: {not-applicable: ''} ¦ 10:71 'not-applicable' has no value (write one, or "
            + "leave the key out)",
        "os: you ¦ os: {because: x} ¦ 10:54 the duty 'os' does not say who holds it (add 'party: "
            + "…', 'shared: {kind: …, provider: …, customer: …}' or 'not-applicable: …')",
        "os: you ¦ os: {party: you, not-applicable: x} ¦ 10:54 the duty 'os' says both 'party' and "
            + "'not-applicable' (keep one of them)",
        "os: you ¦ os: [you] ¦ 10:54 the duty 'os' is a list but must be a party or a mapping "
            + "(write a party or a mapping here)",
        "os: you ¦ os: {party: you, becuase: x} ¦ 10:67 the key 'becuase' is not known in the duty "
            + "'os' (did you mean 'because'? Known are: party, shared, not-applicable, because, "
            + "source, checked, when, role, team, tool, runbook)",
        "os: you ¦ os: {party: you, source: somewhere} ¦ 10:75 'somewhere' names no source (write "
            + "'[title](https://…)' or '[[Note#Heading]]', in quotes)",
        "os: you ¦ os: {party: you, source: '[x](javascript:alert)'} ¦ 10:75 "
            + "'[x](javascript:alert)' names no source (write '[title](https://…)' or "
            + "'[[Note#Heading]]', in quotes)",
        "os: you ¦ os: {party: you, source: [[Note]]} ¦ 10:75 'source' is a list but must be a "
            + "text (put the wikilink in quotes: \"[[Note]]\")",
        "os: you ¦ os: {party: you, checked: 2026-02-30} ¦ 10:76 '2026-02-30' is not a date (write "
            + "year, month and day, such as 2026-11-01)",
        "os: you ¦ os: {party: you, checked: 2027-01-01} ¦ 10:76 2027-01-01 has not come yet: "
            + "today is 2026-11-25 (write the day on which you checked the facts)",
        "os: you ¦ os: {party: you, when: [{party: aws}]} ¦ 10:74 a condition lacks the key 'if' "
            + "(add 'if: …')",
        "os: you ¦ os: {party: you, when: [{if: x}]} ¦ 10:74 a condition does not say who holds it "
            + "(add 'party: …', 'shared: {kind: …, provider: …, customer: …}' or 'not-applicable: "
            + "…')",
        "os: you ¦ os: {party: you, when: {if: x}} ¦ 10:73 'when' is a mapping but must be a list "
            + "(write a list here)",
        "id: vm, ¦ ~~ ¦ 10:5 a subject lacks the key 'id' (add 'id: …')",
        "id: vm ¦ id: VM 1 ¦ 10:10 'VM 1' cannot be an id: ids are lower-case letters and digits "
            + "with single dashes between (write 'vm-1')",
        "id: vm ¦ id: fn ¦ 11:10 the subject 'fn' stands here again, first in line 10 (give one of "
            + "the two another id, or remove it)",
        "label: Machine ¦ label: ¦ 10:20 'label' has no value (write one, or leave the key out)",
        "label: Machine ¦ label: Machine, provider: you ¦ 10:40 there is no provider 'you' (known "
            + "are: aws)",
        "id: fn ¦ id: fn, same-as: vn ¦ 11:23 there is no subject 'vn' (did you mean 'vm'? Known "
            + "are: vm, fn)",
        "id: os, ¦ id: data, ¦ 8:10 the layer 'data' stands here again, first in line 7 (give one "
            + "of the two another id, or remove it)",
        "role: provider ¦ role: supplier ¦ 4:27 'supplier' is not known for 'role' (known are: "
            + "provider, customer)",
        "aws: {label: AWS, role ¦ aws: {label: AWS, rule ¦ 4:21 the key 'rule' is not known in the party 'aws' (did "
            + "you mean 'role'? Known are: label, role)",
        "title: Small ¦ ~~ ¦ 2:1 the matrix lacks the key 'title' (add 'title: …')",
        "title: Small ¦ titel: Small ¦ 1:1 the key 'titel' is not known in the matrix (did you mean 'title'? Known are: "
            + "id, title, about, checked, stale-after, parties, layers, defaults, subjects, views, "
            + "pairs)",
        "title: Small ¦ title: Small\\nstale-after: one year ¦ 2:14 'one year' is not a length of "
            + "time (write one such as P1Y (a year) or P6M (six months))",
        "title: Small ¦ title: Small\\ntitle: Large ¦ 2:1 the key 'title' stands here again, first "
            + "in line 1 (remove or rename one of the two)",
        "title: Small ¦ title: Small\\npairs: [[vm, vm], [vm, xy]] ¦ 2:9 a pair is two different "
            + "subjects (write two ids, such as '[virtual-machine, function]') && 2:24 there is no "
            + "subject 'xy' (known are: vm, fn)",
        "title: Small ¦ title: Small\\nviews: [{id: v, label: V, subjects: []}] ¦ 2:37 'subjects' "
            + "has no value (write one, or leave the key out)",
        "title: Small ¦ title: Small\\nviews: [{id: v, label: V, subjects: [vm, vm]}] ¦ 2:42 the "
            + "column 'vm' stands here again, first in line 2 (give one of the two another id, or "
            + "remove it)",
        "title: Small ¦ title: Small\\nviews: [{id: v, label: V, subjects: [vm]}, {id: v, label: "
            + "W, subjects: [fn]}] ¦ 2:49 the view 'v' stands here again, first in line 2 (give "
            + "one of the two another id, or remove it)",
        "title: Small ¦ title: &x Small\\nabout: *x ¦ 2:8 the alias '*x' is not read here (write "
            + "the value out, or put it in quotes if it is a text that begins with '*')",
      })
  void whatIsBrokenIsAProblemAtItsPlace(String part, String replacement, String expected) {
    assertThat(read(with(part, replacement.replace("\\n", "\n")))).isEmpty();
    assertThat(reported()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a>a ¦ 6:32 a → a",
        "a>b b>a ¦ 6:32 a → b → a",
        "a>b b>c c>b ¦ 7:32 b → c → b",
      })
  void aCycleIsReportedOnceWithItsWay(String sames, String expected) {
    StringBuilder yaml =
        new StringBuilder(
            """
            title: Cycle
            parties: {you: {label: You, role: customer}}
            layers:
              - {id: x, label: X}
            subjects:
            """);
    for (String same : sames.split(" ", -1)) {
      yaml.append("  - {id: " + same.charAt(0) + ", label: S, same-as: " + same.charAt(2) + "}\n");
    }

    assertThat(read(yaml.toString())).isEmpty();
    assertThat(reported())
        .isEqualTo(
            expected.replaceFirst(" ", " 'same-as' leads back to where it began: ")
                + " (let one of them list its own duties)");
  }

  @Test
  void aSharedDutyNeedsAProviderThatIsKnown() {
    String yaml =
        SMALL
            .replace("  you: {", "  gcp: {label: GCP, role: provider}\n  you: {")
            .replace("os: you", "os: {shared: {kind: dependent, provider: x, customer: y}}");

    assertThat(read(yaml)).isEmpty();
    assertThat(reported())
        .isEqualTo(
            "11:10 the subject 'vm' shares a duty but its provider is open (add 'provider: …' to the"
                + " subject; known are: aws, gcp)");
  }

  @Test
  void allProblemsOfAFileAreFoundInOnePass() {
    String yaml =
        SMALL
            .replace("title: Small", "titel: Small")
            .replace("os: you", "os: yuo")
            .replace("os: aws", "oss: aws");

    assertThat(read(yaml)).isEmpty();
    assertThat(problems.sorted())
        .extracting(p -> p.kind().id())
        .containsExactly("unknown-key", "unknown-id", "unknown-id");
  }

  @Test
  void aFileThatIsNotAMatrixIsOneProblem() {
    assertThat(read("- a")).isEmpty();
    assertThat(reported())
        .isEqualTo("1:1 the matrix is a list but must be a mapping (write a mapping here)");
  }

  @Test
  void theOpenDutiesOfASubjectAreOneProblemThatNamesTheFirstOfThem() {
    String layers = "{id: a, label: A}, {id: b, label: B}, {id: c, label: C}, {id: d, label: D}";
    String open = "a: '?', b: '?', c: '?', d: '?', data: '?'";

    read(
        SMALL
            .replace("{id: os,", layers.replace(", {", "\n  - {") + "\n  - {id: os,")
            .replace("data: you, os: you", open + ", os: '?'")
            .replace("data: you, os: aws", "a: you, b: you, c: you, d: you, data: you, os: '?'"));

    assertThat(problems.sorted())
        .extracting(p -> p.message())
        .containsExactly(
            "nobody has confirmed who looks after 'A', 'B', 'C', 'D', 'Data' and 1 more layer under"
                + " 'Machine'",
            "nobody has confirmed who looks after 'Operating system' under 'Function'");
  }

  private static String with(String part, String replacement) {
    assertThat(SMALL).contains(part);
    int at = SMALL.indexOf(part);
    return SMALL.substring(0, at) + replacement + SMALL.substring(at + part.length());
  }

  private Duty dutyWith(String field) {
    return read(with("os: you", "os: {party: you, " + field + "}"))
        .orElseThrow(() -> new AssertionError(reported()))
        .subject("vm")
        .orElseThrow()
        .duty("os");
  }

  private static String holders(Matrix matrix, String subject) {
    return matrix.subject(subject).orElseThrow().duties().stream()
        .map(duty -> ((Holding.ByParty) duty.holding()).party().id())
        .collect(Collectors.joining(" "));
  }

  private Optional<Matrix> read(String yaml) {
    return MatrixReader.read(
        new SourcePath("small.matrix.yml"), yaml, LocalDate.of(2026, 11, 25), problems);
  }

  private String reported() {
    return problems.sorted().stream()
        .map(
            p ->
                p.location().toString().substring("small.matrix.yml:".length())
                    + " "
                    + p.message()
                    + " ("
                    + p.fix()
                    + ")")
        .collect(Collectors.joining(" && "));
  }
}
