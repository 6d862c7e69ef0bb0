package io.github.apprunnerclient.codegen;

import static io.github.apprunnerclient.codegen.Source.comment;
import static io.github.apprunnerclient.codegen.Source.fill;
import static io.github.apprunnerclient.codegen.Source.line;
import static io.github.apprunnerclient.codegen.Source.signature;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apprunnerclient.codegen.ServiceModel.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** A model: a request, a response, or what they are made of. */
final class StructureSource {
    private static final String MODEL = """
            ${comment}@Generated("${generator}")
            @ModelJson
            ${header}
            ${constants}
                private ${Model}(BuilderImpl builder) {
                    super(builder);
                }

            ${accessors}    @Override
                public Builder toBuilder() {
                    return new BuilderImpl().from(this);
                }

                /** {@return a new builder with nothing set} */
                public static Builder builder() {
                    return new BuilderImpl();
                }

                /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
                public static Class<? extends Builder> serializableBuilderClass() {
                    return BuilderImpl.class;
                }

                /** Builds ${aModel}. Not thread-safe.${setterRule} */
            ${builderHeader}
                static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
                    private BuilderImpl() {
                        super(SCHEMA);
                    }

                    @Override
                    public ${Model} build() {
                        return new ${Model}(this);
                    }
            ${newBuilder}    }
            }
            """;

    private static final String NEW_BUILDER = """

                    @Override
                    public SdkPojo newBuilder(String member) {
                        return switch (member) {
            ${cases}                default -> super.newBuilder(member);
                        };
                    }
            """;

    private static final String NEW_ONLY_BUILDER = """

                    @Override
                    public SdkPojo newBuilder(String member) {
                        return member.equals("${member}") ? ${Type}.builder() : super.newBuilder(member);
                    }
            """;

    private static final String OVERRIDE_CONFIGURATION = """
                    @Override
                    Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration);

                    @Override
                    Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer);
            """;

    private final Shape shape;
    private final List<Member> members;
    private final Documentation words;

    private StructureSource(Shape shape, List<Member> members, Documentation words) {
        this.shape = shape;
        this.members = members;
        this.words = words;
    }

    static String of(Shape shape, ServiceModel model, Documentation words) {
        return new StructureSource(shape, model.members(shape), words).source();
    }

    private String source() {
        String name = shape.name();
        return fill(
                MODEL,
                "comment",
                comment(
                        0,
                        words.of("structure", name) + " Immutable, so thread-safe.",
                        Source.apiReference(name.replaceAll("(Request|Response)$", ""))),
                "generator",
                Source.GENERATOR,
                "header",
                header(),
                "constants",
                constants(),
                "accessors",
                accessors(),
                "Model",
                name,
                "aModel",
                Names.withArticle(name),
                "setterRule",
                members.isEmpty() ? "" : " Setters take null for not set.",
                "builderHeader",
                builder(),
                "newBuilder",
                newBuilder());
    }

    private String header() {
        String name = shape.name();
        String copyable = "ToCopyableBuilder<" + name + ".Builder, " + name + ">";
        String base = shape.isRequest()
                ? "AppRunnerRequest"
                : shape.isResponse() ? "AppRunnerResponse" : "AppRunnerStructure";
        return line(0, "public final class " + name + " extends " + base + " ", "implements " + copyable + " {")
                .stripTrailing();
    }

    private String constants() {
        StringBuilder constants = new StringBuilder();
        if (!shape.isRequest() && !shape.isResponse()) {
            constants
                    .append("    private static final long serialVersionUID = ")
                    .append(layout())
                    .append("L;\n\n");
        }
        constants
                .append("    private static final Schema SCHEMA = new Schema(\"")
                .append(shape.name())
                .append("\");\n");
        for (Member member : members) {
            constants.append(line(
                    4,
                    "private static final Member<" + member.javaType() + "> " + member.constant() + " = ",
                    member.declaration() + ";"));
        }
        return constants.toString();
    }

    /** A model is serialized as a row of values, so that their order is part of its version. */
    private long layout() {
        CRC32 layout = new CRC32();
        members.forEach(member -> layout.update(member.name().concat(";").getBytes(UTF_8)));
        return layout.getValue();
    }

    private String accessors() {
        StringBuilder accessors = new StringBuilder();
        for (Member member : members) {
            String text = words.of("structure", shape.name() + "." + member.name());
            if (member.isEnum()) {
                accessors
                        .append(accessor(
                                "{@return " + text + ", or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set}",
                                "@Nullable " + member.shape().name(),
                                member.accessor(),
                                member.shape().name() + ".fromValue(values.get(" + member.constant() + "))"))
                        .append(accessor(
                                "{@return the text of {@link #" + member.accessor() + "()}; null if it is not set}",
                                "@Nullable String",
                                member.accessor() + "AsString",
                                "values.get(" + member.constant() + ")"));
            } else if (member.isList() || member.isMap()) {
                String kind = member.isList() ? "list" : "map";
                String has = "has" + Character.toUpperCase(member.accessor().charAt(0))
                        + member.accessor().substring(1);
                accessors
                        .append(accessor(
                                "{@return whether {@link #" + member.accessor() + "()} was set, be it to an empty "
                                        + kind + "}",
                                "boolean",
                                has,
                                "values.isSet(" + member.constant() + ")"))
                        .append(accessor(
                                "{@return " + text + "; unmodifiable, and empty unless {@link #" + has + "}}",
                                member.javaType(),
                                member.accessor(),
                                "values." + kind + "(" + member.constant() + ")"));
            } else {
                accessors.append(accessor(
                        "{@return " + text + "; null if it is not set}",
                        "@Nullable " + member.javaType(),
                        member.accessor(),
                        "values.get(" + member.constant() + ")"));
            }
        }
        return accessors.toString();
    }

    private static String accessor(String comment, String type, String name, String value) {
        return comment(4, comment) + "    public " + type + " " + name + "() {\n        return " + value
                + ";\n    }\n\n";
    }

    private String builder() {
        List<String> methods = new ArrayList<>();
        members.forEach(member -> methods.addAll(setters(member)));
        String parent = shape.isRequest()
                ? "AppRunnerRequest.Builder, "
                : shape.isResponse() ? "AppRunnerResponse.Builder, " : "";
        String head = line(
                4,
                "public interface Builder ",
                "extends " + parent + "SdkPojo, CopyableBuilder<Builder, " + shape.name() + "> {"
                        + (methods.isEmpty() && !shape.isRequest() ? "}" : ""));
        if (shape.isRequest()) {
            methods.add(OVERRIDE_CONFIGURATION);
        }
        return head + String.join("\n", methods) + (methods.isEmpty() ? "" : "    }\n");
    }

    private List<String> setters(Member member) {
        String text = words.of("structure", shape.name() + "." + member.name());
        String name = member.accessor();
        String constraints = member.constraints().isEmpty() ? "" : member.constraints() + "; ";
        String comment = setterComment(
                text.matches("(whether|when|how) .*") ? "saying " + text : "with " + text,
                name,
                constraints + "null for not set");
        String set = "return Setters.set(this, " + member.constant() + ", " + name + ");";
        List<String> setters = new ArrayList<>();
        if (member.isEnum()) {
            setters.add(comment + setter("@Nullable String " + name, set));
            setters.add(setterComment("with the same by its constant", name, "the constant; null for not set")
                    + setter(
                            "@Nullable " + member.shape().name() + " " + name,
                            "return " + name + "(" + name + " == null ? null : " + name + ".toString());"));
        } else if (member.isStructure()) {
            String type = member.shape().name();
            setters.add(comment + setter("@Nullable " + type + " " + name, set));
            setters.add(setterComment("with the same, built here", name, "fills in the model")
                    + setter(
                            "Consumer<" + type + ".Builder> " + name,
                            "return Setters.fill(this, " + member.constant() + ", " + name + ");"));
        } else if (member.isList()) {
            String type = member.elementType();
            setters.add(comment + setter("@Nullable Collection<" + type + "> " + name, set));
            setters.add(setterComment("with a list of these", name, "the elements")
                    + setter(
                            type + "... " + name,
                            "return Setters.setAll(this, " + member.constant() + ", " + name + ");"));
            if (member.isListOfStructures()) {
                setters.add(setterComment("with a list of one", name, "fills in the one element")
                        + setter(
                                "Consumer<" + type + ".Builder> " + name,
                                "return Setters.fillOne(this, " + member.constant() + ", " + name + ");"));
                setters.add(setterComment("with a list of what is built here", name, "fill in an element each")
                        + "        @SuppressWarnings(\"unchecked\") // An interface method can't be @SafeVarargs.\n"
                        + setter(
                                "Consumer<" + type + ".Builder>... " + name,
                                "return Setters.fillAll(this, " + member.constant() + ", " + name + ");"));
            }
        } else {
            setters.add(comment + setter("@Nullable " + member.javaType() + " " + name, set));
        }
        return setters;
    }

    private static String setterComment(String what, String parameter, String meaning) {
        return comment(8, "{@return this builder, " + what + "}", "@param " + parameter + " " + meaning);
    }

    private static String setter(String parameter, String statement) {
        String name = parameter.substring(parameter.lastIndexOf(' ') + 1);
        return signature(8, "default Builder " + name, parameter, List.of(), " {") + statement(statement)
                + "        }\n";
    }

    private static String statement(String statement) {
        int arguments = statement.indexOf('(') + 1;
        return line(12, statement.substring(0, arguments), statement.substring(arguments));
    }

    private String newBuilder() {
        StringBuilder cases = new StringBuilder();
        List<Member> models = members.stream()
                .filter(member -> member.isStructure() || member.isListOfStructures())
                .toList();
        if (models.isEmpty()) {
            return "";
        }
        if (models.size() == 1) {
            return fill(
                    NEW_ONLY_BUILDER,
                    "member",
                    models.get(0).name(),
                    "Type",
                    models.get(0).modelType());
        }
        for (Member member : models) {
            cases.append(line(16, "case \"" + member.name() + "\" -> ", member.modelType() + ".builder();"));
        }
        return fill(NEW_BUILDER, "cases", cases.toString());
    }
}
