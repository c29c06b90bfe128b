package gloss.markdown.code;

import java.util.Optional;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CPlusPlusTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSSTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSharpTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ClojureTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DartTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DockerTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.EnvTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.FortranTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GroovyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HandlebarsTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HtaccessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.IniTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JSPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JshintrcTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JsonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.KotlinTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LatexTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LispTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LuaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MarkdownTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PHPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PerlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PowerShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PropertiesFileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ProtoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RubyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RustTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ScalaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TclTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TypeScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.UnixShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.VisualBasicTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.WindowsBatchTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.XMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.YamlTokenMaker;

/** The languages that the library knows, by the names that stand behind fences. */
final class Languages {
  private Languages() {}

  /** A token maker, which serves one block: it has a state. Empty for an unknown language. */
  static Optional<TokenMaker> maker(String language) {
    return Optional.ofNullable(
        switch (language) {
          case "c", "h" -> new CTokenMaker();
          case "cpp", "c++", "cc", "cxx", "hpp" -> new CPlusPlusTokenMaker();
          case "csharp", "cs", "c#" -> new CSharpTokenMaker();
          case "css" -> new CSSTokenMaker();
          case "clojure", "clj", "edn" -> new ClojureTokenMaker();
          case "dart" -> new DartTokenMaker();
          case "dockerfile", "docker", "containerfile" -> new DockerTokenMaker();
          case "env", "dotenv" -> new EnvTokenMaker();
          case "fortran", "f90" -> new FortranTokenMaker();
          case "go", "golang" -> new GoTokenMaker();
          case "groovy", "gradle" -> new GroovyTokenMaker();
          case "html", "htm", "xhtml", "vue", "svelte" -> new HTMLTokenMaker();
          case "handlebars", "hbs" -> new HandlebarsTokenMaker();
          case "htaccess", "apache" -> new HtaccessTokenMaker();
          case "ini", "cfg", "conf", "editorconfig", "systemd" -> new IniTokenMaker();
          case "jsp" -> new JSPTokenMaker();
          case "java" -> new JavaTokenMaker();
          case "javascript", "js", "jsx", "mjs", "cjs", "node" -> new JavaScriptTokenMaker();
          case "json" -> new JsonTokenMaker();
          case "jsonc", "json5" -> new JshintrcTokenMaker();
          case "kotlin", "kt", "kts" -> new KotlinTokenMaker();
          case "latex", "tex" -> new LatexTokenMaker();
          case "less", "scss", "sass" -> new LessTokenMaker();
          case "lisp", "elisp", "scheme" -> new LispTokenMaker();
          case "lua" -> new LuaTokenMaker();
          case "makefile", "make", "mk" -> new MakefileTokenMaker();
          case "markdown", "md" -> new MarkdownTokenMaker();
          case "php" -> new PHPTokenMaker();
          case "perl", "pl" -> new PerlTokenMaker();
          case "powershell", "ps1", "pwsh", "ps" -> new PowerShellTokenMaker();
          case "properties" -> new PropertiesFileTokenMaker();
          case "protobuf", "proto" -> new ProtoTokenMaker();
          case "python", "py", "python3", "py3" -> new PythonTokenMaker();
          case "ruby", "rb" -> new RubyTokenMaker();
          case "rust", "rs" -> new RustTokenMaker();
          case "sql", "mysql", "postgresql", "postgres", "plsql", "tsql", "sqlite" ->
              new SQLTokenMaker();
          case "scala", "sc" -> new ScalaTokenMaker();
          case "tcl" -> new TclTokenMaker();
          case "typescript", "ts", "tsx", "mts", "cts" -> new TypeScriptTokenMaker();
          case "bash", "sh", "shell", "zsh", "ksh", "fish" -> new UnixShellTokenMaker();
          case "vb", "vbnet", "vba" -> new VisualBasicTokenMaker();
          case "bat", "batch", "cmd" -> new WindowsBatchTokenMaker();
          case "xml", "xsd", "xsl", "xslt", "svg", "plist", "pom", "wsdl" -> new XMLTokenMaker();
          case "yaml", "yml" -> new YamlTokenMaker();
          default -> null;
        });
  }
}
