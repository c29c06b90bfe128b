package gloss.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import gloss.sample.Sample;
import gloss.yaml.YamlReader;
import gloss.yaml.YamlValue;
import gloss.yaml.YamlValue.Mapping;
import gloss.yaml.YamlValue.Scalar;
import gloss.yaml.YamlValue.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schema accepts and refuses what our reader does. What no schema can express stands
 * in a table of its own: whether an id is known, unique or has a provider, whether each cell is
 * there, whether a date exists and has come, and cycles.
 */
class MatrixSchemaTest {
  private static final String SMALL =
      """
      title: Small
      parties: {aws: {label: AWS, role: provider}, you: {label: You, role: customer}}
      layers: [{id: data, label: Data}, {id: os, label: System}]
      subjects:
        - {id: vm, label: Machine, duties: {data: you, os: you}}
        - {id: fn, label: Function, duties: {data: you, os: aws}}
      """;

  private static final Schema SCHEMA = schema();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Small => Small",
        "Small => 'no'",
        "title: Small => id: a-1; title: Small; about: x; checked: 2026-11-01; stale-after: P1Y6M",
        "layers: [ => defaults: {os: {not-applicable: x}}; layers: [",
        "label: Data => label: Data, terms: x, about: y",
        "label: Data => label: Data, terms: [x, y]",
        "os: you => os: {party: you, because: x, role: a, team: b, tool: c, runbook: '[[d]]'}",
        "os: you => os: {shared: {kind: independent, provider: x, customer: y}}",
        "os: you => os: {not-applicable: x, source: '[[N#H|s]]'}",
        "os: you => os: {party: you, source: '[a [b] c](https://example.org/x?y#z)'}",
        "os: you => os: {party: you, when: [{if: x, party: aws, because: y}]}",
        "os: you => os: {party: you, when: [{if: x, not-applicable: y}], checked: 2026-01-01}",
        "id: vm => id: vm, about: x, terms: y, note: '[[Z]]', status: s, provider: aws",
        "id: vm => id: vm, same-as: fn, checked: 2026-02-28",
        ", duties: {data: you, os: you} => , same-as: fn",
        "title: Small => title: Small; pairs: [[vm, fn]]",
        "title: Small => title: Small; views: [{id: v, label: V, about: x, subjects: [fn]}]",
        "title: Small => title: Small; views: [{id: v, label: V, subjects: [fn], layers: [os]}]",
      })
  void bothAccept(String change) {
    String yaml = changed(change);

    assertThat(refusals(yaml)).isEmpty();
    assertThat(problems(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Small => about: x",
        "title: Small => title: Small; titles: x",
        "title: Small => title: ",
        "title: Small => title: [x]",
        "title: Small => title: ' '",
        "title: Small => title: Small; checked: yesterday",
        "title: Small => title: Small; stale-after: P0D",
        "title: Small => title: Small; id: Not A Slug",
        "role: provider => role: Provider",
        "{label: AWS, role: provider} => {role: provider}",
        "{label: AWS, role: provider} => AWS",
        "aws: {label => shared: {label",
        "layers: [{id: data, label: Data}, {id: os, label: System}] => layers: []",
        "id: data, label: Data => id: data",
        "id: data, label: Data => label: Data",
        "label: Data => label: Data, lable: x",
        "label: Data => label: Data, terms: []",
        "label: Data => label: Data, terms: {a: b}",
        "os: you => os: shared",
        "os: you => os: not-applicable",
        "os: you => os: '?'",
        "os: you => os: {party: '?', because: x}",
        "os: you => os: {party: you, when: [{if: x, party: '?'}]}",
        "layers: [ => defaults: {os: '?'}; layers: [",
        "os: you => os: ",
        "os: you => os: [you]",
        "os: you => os: {}",
        "os: you => os: {because: x}",
        "os: you => os: {party: you, not-applicable: x}",
        "os: you => os: {party: you, becuase: x}",
        "os: you => os: {party: you, because: ''}",
        "os: you => os: {shared: yes}",
        "os: you => os: {shared: {kind: independent, provider: x}}",
        "os: you => os: {shared: {kind: independent, provider: x, customer: ''}}",
        "os: you => os: {shared: {kind: mixed, provider: x, customer: y}}",
        "os: you => os: {shared: {provider: x, customer: y}}",
        "os: you => os: {not-applicable: ''}",
        "os: you => os: {party: you, source: somewhere}",
        "os: you => os: {party: you, source: 'https://example.org/'}",
        "os: you => os: {party: you, source: '[x](javascript:alert)'}",
        "os: you => os: {party: you, source: '[](https://example.org)'}",
        "os: you => os: {party: you, source: '[[]]'}",
        "os: you => os: {party: you, source: '[[#H]]'}",
        "os: you => os: {party: you, when: []}",
        "os: you => os: {party: you, when: {if: x, party: aws}}",
        "os: you => os: {party: you, when: [{party: aws}]}",
        "os: you => os: {party: you, when: [{if: x}]}",
        "os: you => os: {party: you, when: [{if: x, party: aws, source: y}]}",
        "id: vm => id: VM",
        "id: vm => id: vm, duty: {}",
        "id: vm => id: vm, note: ",
        ", duties: {data: you, os: you} => , duties: {}",
        "title: Small => title: Small; pairs: [[vm]]",
        "title: Small => title: Small; pairs: [[vm, vm]]",
        "title: Small => title: Small; pairs: [vm, fn]",
        "title: Small => title: Small; views: []",
        "title: Small => title: Small; views: [{id: v, label: V}]",
        "title: Small => title: Small; views: [{id: v, label: V, subjects: []}]",
        "title: Small => title: Small; views: [{id: v, label: V, subjects: [vm, vm]}]",
        "title: Small => title: Small; views: [{id: v, subjects: [vm]}]",
      })
  void bothRefuse(String change) {
    String yaml = changed(change);

    assertThat(problems(yaml)).isNotEmpty();
    assertThat(refusals(yaml)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "os: you => os: yuo",
        "os: you => oss: you, os: you",
        "os: you => data: you, os: you",
        ", duties: {data: you, os: you} => , same-as: xy",
        ", duties: {data: you, os: you} => , same-as: vm",
        "{data: you, os: you} => {data: you}",
        "id: vm => id: fn",
        "id: vm => id: vm, provider: you",
        "{id: os, => {id: data,",
        "title: Small => title: Small; checked: 2026-02-30",
        "title: Small => title: Small; checked: 2027-01-01",
        "title: Small => title: Small; views: [{id: v, label: V, subjects: [xy]}]",
        "title: Small => title: Small; pairs: [[vm, xy]]",
      })
  void onlyTheReaderKnows(String change) {
    String yaml = changed(change);

    assertThat(problems(yaml)).isNotEmpty();
    assertThat(refusals(yaml)).isEmpty();
  }

  @Test
  void onlyTheReaderKnowsThatASharedDutyHasNoProvider() {
    String yaml =
        SMALL
            .replace("role: provider", "role: customer")
            .replace("os: you", "os: {shared: {kind: independent, provider: x, customer: y}}");

    assertThat(problems(yaml)).isNotEmpty();
    assertThat(refusals(yaml)).isEmpty();
  }

  @Test
  void theSampleIsAccepted() throws IOException {
    assertThat(refusals(Files.readString(Sample.NOTES.resolve("aws.matrix.yml")))).isEmpty();
  }

  private static String changed(String change) {
    String[] sides = change.split(" => ", -1);
    assertThat(SMALL).contains(sides[0]);
    int at = SMALL.indexOf(sides[0]);
    return SMALL.substring(0, at)
        + sides[1].replace("; ", "\n")
        + SMALL.substring(at + sides[0].length());
  }

  private static List<?> problems(String yaml) {
    Problems problems = new Problems();
    SourcePath file = new SourcePath("small.matrix.yml");
    MatrixReader.read(file, yaml, LocalDate.of(2026, 11, 25), problems);
    return problems.sorted();
  }

  private static List<Error> refusals(String yaml) {
    YamlValue value =
        YamlReader.read(new SourcePath("small.matrix.yml"), yaml, new Problems()).orElseThrow();
    return SCHEMA.validate(json(value));
  }

  private static JsonNode json(YamlValue value) {
    if (value instanceof Mapping mapping) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
      return object;
    }
    if (value instanceof Sequence list) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      list.items().forEach(item -> array.add(json(item)));
      return array;
    }
    Scalar scalar = (Scalar) value;
    return scalar.text().isEmpty() && !scalar.quoted()
        ? JsonNodeFactory.instance.nullNode()
        : JsonNodeFactory.instance.stringNode(scalar.text());
  }

  private static Schema schema() {
    try (InputStream in = Matrix.class.getResourceAsStream("matrix.schema.json")) {
      assertThat(in).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
