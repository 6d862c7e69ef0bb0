package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.model.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@code CreateConnection} request must hold before it is worth sending. */
final class CreateConnectionRules implements Operation.RequestRules<CreateConnectionRequest> {
    private static final int CONNECTION_NAME_MINIMUM = 4;
    private static final int TAG_KEY_MINIMUM = 1;

    @Override
    public void check(CreateConnectionRequest request, RequestViolations violations) {
        violations.required("connectionName", request.connectionName());
        violations.minimumLength("connectionName", request.connectionName(), CONNECTION_NAME_MINIMUM);
        violations.required("providerType", request.providerTypeAsString());
        if (request.providerType() == ProviderType.UNKNOWN_TO_SDK_VERSION) {
            violations.known(
                    "providerType",
                    request.providerTypeAsString(),
                    ProviderType.UNKNOWN_TO_SDK_VERSION.toString(),
                    ProviderType.knownValues());
        }
        checkTags(request.tags(), violations);
    }

    private static void checkTags(List<@Nullable Tag> tags, RequestViolations violations) {
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            String element = "tags[" + i + "]";
            violations.notNull(element, tag);
            if (tag != null) {
                violations.minimumLength(element + ".key", tag.key(), TAG_KEY_MINIMUM);
            }
        }
    }
}
