import { money } from '@/components/work-orders/work-order-words';
import type { Estimate } from '@/lib/contracts/tickets';

/** The lines of an estimate and what they come to. */
export function EstimateTable({ estimate, caption }: { estimate: Estimate; caption: string }) {
  return (
    <table className="w-full text-base">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-xs text-muted">
        <tr className="border-b text-left">
          <th scope="col" className="py-1 font-medium">
            What
          </th>
          <th scope="col" className="py-1 pl-4 text-right font-medium">
            Qty
          </th>
          <th scope="col" className="py-1 pl-4 text-right font-medium max-md:hidden">
            Each
          </th>
          <th scope="col" className="py-1 pl-4 text-right font-medium">
            Price
          </th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {estimate.lines.map(({ text, quantity, unitCents }, index) => (
          <tr key={index} className="align-baseline">
            <td dir="auto" className="py-1.5 wrap-anywhere">
              {text}
            </td>
            <td className="w-px py-1.5 pl-4 text-right font-mono">{quantity}</td>
            <td className="w-px py-1.5 pl-4 text-right font-mono whitespace-nowrap max-md:hidden">
              {money(unitCents)}
            </td>
            <td className="w-px py-1.5 pl-4 text-right font-mono whitespace-nowrap">
              {money(quantity * unitCents)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t font-semibold">
          <th scope="row" className="py-1.5 text-left">
            Total
          </th>
          <td className="max-md:hidden" />
          <td />
          <td className="py-1.5 pl-4 text-right font-mono font-medium whitespace-nowrap">
            {money(estimate.totalCents)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
