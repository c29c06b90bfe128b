package gloss.matrix;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an editor makes of a matrix: it reads YAML 1.2 with numbers and truth values, aliases and
 * keys that stand twice, and holds the value against the schema. Our own reader has no part in it.
 */
final class EditorsView {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new CoreSchema()).setAllowDuplicateKeys(true).build();

  private static final Schema SCHEMA = schema();

  private EditorsView() {}

  /** The value of a text: maps, lists, texts, numbers, truth values, or null. */
  static Object value(String yaml) {
    return new Load(SETTINGS).loadFromString(yaml);
  }

  /** The same value as a text that is JSON, and so YAML. */
  static String text(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }

  /** What the schema refuses; nothing if it takes the text. */
  static List<String> refusals(String yaml) {
    JsonNode value = MAPPER.valueToTree(value(yaml));
    return SCHEMA.validate(value).stream().map(String::valueOf).toList();
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(MatrixSchema.text(), InputFormat.JSON);
  }
}
