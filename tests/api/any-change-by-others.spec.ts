import { describe, it } from '@jest/globals';
import { useProduct } from '../support/product.js';
import { SEE_A_PART, tryEveryChange } from '../support/random-inputs.js';

const product = useProduct();

describe('whatever change is asked for, as long as its types are right, by those who see a part, or nothing', () => {
  it.each(SEE_A_PART)('%s brings nothing to fall over, and what is refused changes nothing', key => tryEveryChange(product, key));
});
