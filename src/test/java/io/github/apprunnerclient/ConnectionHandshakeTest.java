package io.github.apprunnerclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.regions.Region;

class ConnectionHandshakeTest {

    @ParameterizedTest
    @CsvSource({
        "us-east-1, console.aws.amazon.com",
        "eu-west-1, console.aws.amazon.com",
        "cn-north-1, console.amazonaws.cn",
        "us-gov-west-1, console.amazonaws-us-gov.com",
        "eusc-de-east-1, console.amazonaws-eusc.eu",
        "us-iso-east-1, console.c2shome.ic.gov",
        "us-isob-east-1, console.sc2shome.sgov.gov"
    })
    void the_console_is_the_one_of_the_regions_partition(String region, String host) {
        assertThat(ConnectionHandshake.consoleUri(Region.of(region)))
                .isEqualTo(URI.create("https://" + host + "/apprunner/home?region=" + region + "#/connections"));
    }

    @Test
    void a_partition_whose_console_is_not_public_is_refused() {
        assertThatThrownBy(() -> ConnectionHandshake.consoleUri(Region.of("us-isof-east-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The console of region us-isof-east-1 is not publicly known");
    }
}
