package io.github.apprunnerclient.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "ListServices, The call needs apprunner:ListServices.",
        "TagResource, The call needs apprunner:TagResource.",
        "UpdateService, The call needs apprunner:UpdateService; iam:PassRole for each role that it hands over.",
        "CreateVpcConnector, The call needs apprunner:CreateVpcConnector; apprunner:TagResource if it sets tags;"
                + " iam:CreateServiceLinkedRole if this is the account's first VPC connector.",
        "CreateService, The call needs apprunner:CreateService; apprunner:TagResource if it sets tags; iam:PassRole for"
                + " each role that it hands over; iam:CreateServiceLinkedRole if this is the account's first service."
    })
    void each_action_that_an_operation_takes_is_named(String operation, String sentence) {
        assertThat(Permissions.sentence(operation)).isEqualTo(sentence);
    }

    @Test
    void roles_are_handed_over_by_two_operations() {
        assertThat(AllOperations.LIST)
                .filteredOn(operation -> Permissions.sentence(operation.name()).contains("iam:PassRole"))
                .extracting(operation -> operation.name())
                .containsExactly("CreateService", "UpdateService");
    }
}
