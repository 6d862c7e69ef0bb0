import io.github.apprunnerclient.model.Connection
import io.github.apprunnerclient.model.DescribeServiceResponse
import io.github.apprunnerclient.model.Service

fun lengthOfName(connection: Connection): Int = connection.connectionName().length

fun lengthOfUrl(service: Service): Int = service.serviceUrl().length

fun lengthOfStatus(response: DescribeServiceResponse): Int = response.service()?.statusAsString().length
