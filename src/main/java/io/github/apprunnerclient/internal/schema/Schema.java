package io.github.apprunnerclient.internal.schema;

import io.github.apprunnerclient.internal.schema.Type.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.ToString;

/** A shape: its name and its members, in the model's order. They are added where it is declared, and none afterwards. */
public final class Schema {
    private static final String REDACTED = "*** Sensitive Data Redacted ***";

    private final String name;
    private final List<Member<?>> members = new ArrayList<>();

    /** Made when somebody asks for it, which no call does; twice at worst. */
    private @Nullable SdkFields sdkFields;

    public Schema(String name) {
        this.name = name;
    }

    public Member<String> string(String member) {
        return add(member, Type.of(Kind.STRING));
    }

    public Member<String> enumeration(String member, Class<? extends Enum<?>> constants) {
        return string(member).constants(constants);
    }

    public Member<Integer> integer(String member) {
        return add(member, Type.of(Kind.INTEGER));
    }

    public Member<Boolean> bool(String member) {
        return add(member, Type.of(Kind.BOOLEAN));
    }

    public Member<Instant> timestamp(String member) {
        return add(member, Type.of(Kind.TIMESTAMP));
    }

    public <T> Member<T> structure(String member) {
        return add(member, Type.of(Kind.STRUCTURE));
    }

    public <T> Member<List<T>> structures(String member) {
        return add(member, Type.listOf(Type.of(Kind.STRUCTURE)));
    }

    public Member<List<String>> strings(String member) {
        return add(member, Type.listOf(Type.of(Kind.STRING)));
    }

    public Member<Map<String, String>> map(String member) {
        return add(member, Type.mapOf(Type.of(Kind.STRING)));
    }

    /** For types that have no method of their own. */
    public <T> Member<T> add(String memberName, Type type) {
        Member<T> member = new Member<>(members.size(), memberName, type);
        members.add(member);
        return member;
    }

    public String name() {
        return name;
    }

    public List<Member<?>> members() {
        return members;
    }

    /** The member of that name, or null if there is none. */
    public @Nullable Member<?> member(String memberName) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(memberName)) {
                return members.get(i);
            }
        }
        return null;
    }

    /** As {@link #member}, for a name whose case may differ. */
    public @Nullable Member<?> memberIgnoringCase(String memberName) {
        for (Member<?> member : members) {
            if (member.name().equalsIgnoreCase(memberName)) {
                return member;
            }
        }
        return null;
    }

    SdkFields sdkFields(ModelBuilder builder) {
        SdkFields fields = sdkFields;
        if (fields == null) {
            fields = new SdkFields(builder);
            sdkFields = fields;
        }
        return fields;
    }

    /** The official client redacts a map also where it is not set. */
    String toString(Values values) {
        ToString text = ToString.builder(name);
        for (Member<?> member : members) {
            boolean redacted = member.isSensitive()
                    && (values.isSet(member) || member.type().kind() == Kind.MAP);
            text.add(member.name(), redacted ? REDACTED : values.get(member));
        }
        return text.build();
    }
}
